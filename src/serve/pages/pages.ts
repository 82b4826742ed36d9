import type { DoorAt } from "../doors.ts";
import { addingDoor } from "./adding.tsx";
import { articleDoor } from "./article.tsx";
import { claimDoor } from "./claim.tsx";
import { compareDoor } from "./compare.tsx";
import { correctionsDoor } from "./corrections.tsx";
import { figureDoor } from "./figure.tsx";
import { homeDoor } from "./home.tsx";
import { keysDoor } from "./keys.tsx";
import { outletDoor, voiceDoor } from "./name.tsx";
import { outletsDoor, voicesDoor } from "./names.tsx";
import { reviewDoor } from "./review.tsx";
import { searchDoor } from "./search.tsx";
import { storyDoor } from "./story.tsx";

/** Every page, by path; the first that fits answers. */
export const doors: readonly DoorAt[] = [
  ["/", homeDoor],
  ["/stories/:id", storyDoor],
  ["/claims/:id", claimDoor],
  ["/figures/:id", figureDoor],
  ["/articles", searchDoor],
  ["/articles/:id", articleDoor],
  ["/articles/:id/against/:other", compareDoor],
  ["/voices", voicesDoor],
  ["/voices/:name", voiceDoor],
  ["/outlets", outletsDoor],
  ["/outlets/:name", outletDoor],
  ["/review", reviewDoor],
  ["/search", searchDoor],
  ["/adding/:id", addingDoor],
  ["/corrections", correctionsDoor],
  ["/keys", keysDoor],
];

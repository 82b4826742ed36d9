import type { DoorAt } from "../doors.ts";
import { addingDoor } from "./adding.tsx";
import { articleDoor } from "./article.tsx";
import { correctionsDoor } from "./corrections.tsx";
import { homeDoor } from "./home.tsx";
import { keysDoor } from "./keys.tsx";
import { searchDoor } from "./search.tsx";

/** Every page, by path; the first that fits answers. */
export const doors: readonly DoorAt[] = [
  ["/", homeDoor],
  ["/articles", searchDoor],
  ["/articles/:id", articleDoor],
  ["/search", searchDoor],
  ["/adding/:id", addingDoor],
  ["/corrections", correctionsDoor],
  ["/keys", keysDoor],
];

import type { DoorAt } from "../doors.ts";
import { articleDoor } from "./article.tsx";
import { homeDoor } from "./home.tsx";
import { keysDoor } from "./keys.tsx";
import { searchDoor } from "./search.tsx";

/** Every page, by path; the first that fits answers. */
export const doors: readonly DoorAt[] = [
  ["/", homeDoor],
  ["/articles", searchDoor],
  ["/articles/:id", articleDoor],
  ["/search", searchDoor],
  ["/keys", keysDoor],
];

import { KeysPage, keyWords } from "../../web/keys.tsx";
import type { Door } from "../answer.ts";

/** The list of keys. */
export const keysDoor: Door = async () => ({
  model: { keys: Object.fromEntries(keyWords) },
  frame: { title: "Keys" },
  page: () => KeysPage(),
});

/** Words too common to tell one claim from another. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    "a an the of to in on at by for from with and or but is are was were be been being it its this that these those " +
    "as he she they him his her their i you we my our your not no do does did has have had will would can could should " +
    "if so than then there here who whom which what when where how all any just about into over after before out up " +
    "down more most other some such only own same too very now"
  ).split(" "),
);

import { z } from "zod";

/** What every finding carries: an id that is stable for the same article and words, and what found it ("times/grammar@1"). */
export const finding = {
  /** Unique within its article; short enough to say aloud: "s12", "f3", "t7", "e2", "g1". */
  id: z.string(),
  /** The finder and its version: "statements/crf@1", "person:ana". */
  by: z.string(),
};

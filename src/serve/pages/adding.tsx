import { AddingPage } from "../../web/home/adding.tsx";
import type { Door } from "../answer.ts";

/** How far the reading of something added is. */
export const addingDoor: Door = async ({ jobs, params }) => {
  const job = jobs.get(params.id ?? "");
  if (!job) return undefined;
  const adding = { what: job.what, ...job.state() };
  return {
    model: adding,
    frame: { title: adding.running ? "Reading" : "Read", part: "stories", scripts: ["lines"] },
    page: (frame) => <AddingPage adding={adding} frame={frame} />,
  };
};

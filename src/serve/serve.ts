import { createServer } from "node:net";
import { serve as listen } from "@hono/node-server";
import type { Ledger } from "../ledger/ledger.ts";
import { appOf, type AppOptions } from "./app.tsx";

/** A running server: where it is, and how to stop it. */
export interface Server {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a ledger on the loopback address alone; on another free port where the wanted one is taken. */
export async function serve(ledger: Ledger, port: number, options?: AppOptions): Promise<Server> {
  const free = (await isFree(port)) ? port : 0;
  const { fetch } = appOf(ledger, options);
  return new Promise((done) => {
    const server = listen({ fetch, hostname: "127.0.0.1", port: free }, ({ port: taken }) => {
      done({
        address: `http://127.0.0.1:${taken}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
  });
}

import { serve } from "../../serve/serve.ts";
import { withExistingLedger } from "../ledger.ts";

/** `hearsay serve`: until Ctrl-C. */
export async function serveCommand(options: {
  readonly ledger: string;
  readonly port: number;
  readonly allowHost?: readonly string[];
}): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const server = await serve(ledger, options.port, { allowHosts: options.allowHost });
    console.log(`Hearsay is at ${server.address}  (Ctrl-C stops it)`);
    await new Promise<void>((done) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
    });
    await server.close();
  });
}

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of the tests' own, in a folder that goes with it; `fresh` makes an empty database. */
export interface Server {
  fresh(): string;
  stop(): void;
}

/** Starts a server on a socket in a temporary folder, reached by nothing outside this machine; undefined where none is installed. */
export function startPostgres(): Server | undefined {
  const bin = binaries();
  if (!bin) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "hearsay-pg-"));
  const data = join(folder, "data");
  const user = process.getuid?.() === 0 ? "postgres" : undefined;
  if (user) execFileSync("chown", [user, folder]);
  const run = (program: string, ...args: string[]): void => {
    const command = join(bin, program);
    const [name, rest] = user ? ["runuser", ["-u", user, "--", command, ...args]] : [command, args];
    execFileSync(name, rest, { stdio: "ignore", cwd: folder });
  };
  run("initdb", "-D", data, "-A", "trust", "-U", "hearsay", "-E", "UTF8", "--locale=C", "--no-sync");
  run("pg_ctl", "-D", data, "-w", "-o", `-k ${folder} -c listen_addresses='' -c fsync=off`, "start");
  let made = 0;
  return {
    fresh: () => {
      const name = `ledger${++made}`;
      run("createdb", "-h", folder, "-U", "hearsay", name);
      return `postgres://hearsay@/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "fast", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}

/** The folder of the newest server's programs. */
function binaries(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions
    .map((version) => join(root, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
  if (debian) return debian;
  const found = spawnSync("which", ["initdb"], { encoding: "utf8" }).stdout.trim();
  return found ? join(found, "..") : undefined;
}

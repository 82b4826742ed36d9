import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Gives what `make` makes; with a folder, keeps it there and takes it from there the next time. */
export function stage<T>(folder: string | undefined, name: string, make: () => T): T {
  if (!folder) return make();
  const file = join(folder, `${name}.bin`);
  if (existsSync(file)) return plain(deserialize(readFileSync(file)) as T);
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, serialize(made));
  return made;
}

/** Arrays read from disk share one buffer at odd places; each gets its own. */
function plain<T>(value: T): T {
  if (ArrayBuffer.isView(value)) return (value as unknown as Uint8Array).slice() as unknown as T;
  if (Array.isArray(value)) return value.map(plain) as unknown as T;
  if (value && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) as T;
  return value;
}

import type { Article } from "../../../schema/article.ts";

/** Whether an article is written where winter is in July: by its host, its declared language, its dateline. */
export function isSouthern({ url, declaredLanguage, text }: Article): boolean {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  const country = host.slice(host.lastIndexOf(".") + 1);
  const region = /-([A-Z]{2})$/i.exec(declaredLanguage ?? "")?.[1]?.toLowerCase() ?? "";
  if (southern.has(country) || southern.has(region)) return true;
  const dateline = /^\s*([A-Z][A-Z .'-]{2,30}[A-Z])\b/.exec(text)?.[1];
  return dateline !== undefined && cities.has(dateline);
}

/** Top-level domains and regions of countries wholly or mostly south of the tropics. */
const southern = new Set("au nz za ar cl uy py ls sz na bw zw mz mg fj nc".split(" "));

const cities = new Set(
  "SYDNEY,MELBOURNE,BRISBANE,PERTH,ADELAIDE,CANBERRA,HOBART,DARWIN,AUCKLAND,WELLINGTON,CHRISTCHURCH,JOHANNESBURG,CAPE TOWN,PRETORIA,DURBAN,BUENOS AIRES,SANTIAGO,MONTEVIDEO,ASUNCION,HARARE,WINDHOEK,GABORONE,MAPUTO".split(
    ",",
  ),
);

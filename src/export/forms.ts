import { citations } from "./citation.ts";
import { sayingsCsv } from "./csv.ts";
import { markdown } from "./markdown.ts";
import { provenance } from "./provenance.ts";
import { schemaOrg } from "./schema-org.ts";
import type { Sheet } from "./sheet.ts";
import { webAnnotations } from "./web-annotation.ts";

/** One form of export. */
export interface Form {
  /** What ends the address: "csv" in "/articles/4k7w.csv". */
  readonly suffix: string;
  readonly words: string;
  readonly type: string;
  readonly write: (sheet: Sheet) => string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const linked = "application/ld+json; charset=utf-8";

/** Every form in which a page's content can be taken away, beside its JSON twin and the page in one file. */
export const forms: readonly Form[] = [
  { suffix: "cite.txt", words: "citation", type: "text/plain; charset=utf-8", write: citations },
  { suffix: "md", words: "Markdown", type: "text/markdown; charset=utf-8", write: markdown },
  { suffix: "csv", words: "CSV", type: "text/csv; charset=utf-8", write: sayingsCsv },
  {
    suffix: "annotations.jsonld",
    words: "Web Annotation",
    type: linked,
    write: (sheet) => json(webAnnotations(sheet)),
  },
  { suffix: "claims.jsonld", words: "schema.org", type: linked, write: (sheet) => json(schemaOrg(sheet)) },
  { suffix: "prov.jsonld", words: "PROV-O", type: linked, write: (sheet) => json(provenance(sheet)) },
];

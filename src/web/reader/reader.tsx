import { Page, type Frame } from "../page.tsx";
import { marksOf } from "../marks.ts";
import { Cards } from "./cards.tsx";
import { ReaderHead } from "./head.tsx";
import { Legend } from "./legend.tsx";
import type { Reading } from "./reading.ts";
import { Words } from "./words-column.tsx";

/** One article: its words untouched in one column, what was found in it as cards beside them. */
export function ReaderPage({ reading, frame }: { reading: Reading; frame: Frame }) {
  const marks = marksOf(reading.annotation);
  return (
    <Page frame={frame}>
      <ReaderHead reading={reading} />
      <Legend marks={marks} />
      <div class="reader">
        <Words reading={reading} marks={marks} />
        <Cards reading={reading} />
      </div>
    </Page>
  );
}

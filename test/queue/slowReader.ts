/** A reader whose documents are texts that say what they do: `SLOW 800` takes that many milliseconds, `POISON` dies. */

import { extract } from "../../extractors/extract.ts";
import type { Extraction, Quarantine } from "../../model/extraction.ts";
import { serveReader } from "../../pipeline/reader/serveReader.ts";

serveReader({
  read: async (bytes, options): Promise<Extraction | Quarantine> => {
    const text = new TextDecoder().decode(bytes);
    if (text.includes("POISON")) process.exit(7);
    const wait = /SLOW (\d+)/.exec(text)?.[1];
    if (wait) await new Promise((resolve) => setTimeout(resolve, Number(wait)));
    return extract(bytes, options);
  },
  check: () => [],
  list: async () => undefined,
});

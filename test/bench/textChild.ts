/** Started by `textOnce`: turns the files that it is sent into text with structure, and says so after each. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";

process.on("message", async (file: string) => {
  const read = await readDocument(new Uint8Array(readFileSync(file)), { name: basename(file) });
  const { text } = printPlain(structureDocument(repairDocument(read).value));
  process.send!(text.length);
});
process.send!(0);

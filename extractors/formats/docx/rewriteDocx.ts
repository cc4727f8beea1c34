import type { Paragraph } from "../../../model/document.ts";
import { rewriteParts } from "../flow/rewriteParts.ts";
import { decodeXmlBytes } from "../package/decodeXml.ts";
import { openZip } from "../package/openZip.ts";
import { parseXml } from "../package/parseXml.ts";
import type { RepairText, RewriteOptions, Rewritten } from "../package/rewritten.ts";
import { elements } from "../package/xmlTree.ts";
import { defaultLimits } from "../readOptions.ts";
import { readPart, readRelations } from "./package.ts";
import { findPieces, type Piece, writePiece } from "./pieces.ts";
import { readStyles, readThemeFonts } from "./styles.ts";

/** Parts that hold text; the fonts of all `word/*.xml` parts are looked at. */
const textParts =
  /^word\/(document\d*|footnotes|endnotes|header\d*|footer\d*|comments|numbering|glossary\/document)\.xml$/i;

/**
 * A mended copy of a DOCX: letters put right run by run in body, notes, headers, tables, text boxes and list markers,
 * legacy fonts replaced, every other byte of every part as it was. Deleted text of tracked changes is mended with the
 * rest, so that a change can still be rejected.
 */
export function rewriteDocx(bytes: Uint8Array, repair: RepairText, options: RewriteOptions = {}): Rewritten {
  const zip = openZip(bytes, defaultLimits);
  const { depth } = defaultLimits;
  const main = readRelations(zip, "").byType.get("officeDocument") ?? "word/document.xml";
  const relations = readRelations(zip, main);
  const theme = readThemeFonts(readPart(zip, relations.byType.get("theme"), depth));
  const styles = readStyles(readPart(zip, relations.byType.get("styles") ?? "word/styles.xml", depth), theme);
  const sources = new Map<string, string>();
  const pieces: Piece[] = [];
  const blocks: Paragraph[] = [];
  for (const { name } of zip.entries) {
    if (!/^word\/.*\.xml$/i.test(name)) continue;
    const source = decodeXmlBytes(zip.read(name) ?? new Uint8Array());
    sources.set(name, source);
    if (textParts.test(name) || name === main)
      findPieces(name, elements(parseXml(source, depth).root)[0], { styles, theme }, pieces, blocks);
  }
  return rewriteParts({ bytes, zip, format: "docx", sources, pieces, blocks, write: writePiece }, repair, options);
}

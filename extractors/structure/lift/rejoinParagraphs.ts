import type { Block, Document, Paragraph } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import { joinInlines } from "../join/joinInlines.ts";
import { readMarker } from "../join/markers.ts";

/**
 * The document with paragraphs joined again that a page break cut in two.
 *
 * Only a text that came from pages is touched (Markdown and HTML of a converter): the first half ends without a
 * sentence's end, the second begins with a small letter or where nothing begins.
 */
export function rejoinParagraphs(document: Document): Document {
  if (document.format !== "text" && document.format !== "html") return document;
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    const last = blocks.at(-1);
    if (
      last &&
      block.type === "paragraph" &&
      (last.type === "paragraph" || last.type === "item") &&
      isCut(last, block)
    ) {
      blocks[blocks.length - 1] = { ...last, inlines: joinInlines(last.inlines, block.inlines, { exact: false }) };
    } else blocks.push(block);
  }
  return { ...document, blocks };
}

function isCut(first: { readonly inlines: Paragraph["inlines"] }, second: Paragraph): boolean {
  const before = inlineText(first.inlines).trim();
  const after = inlineText(second.inlines).trim();
  if (before.length < 80 || readMarker(after)) return false;
  if (/[;:]$/.test(before)) return (before.endsWith(":") ? /^(\p{Ll}|[“"])/u : /^\p{Ll}/u).test(after);
  return /[\p{Ll},]$/u.test(before) && /^(\p{Ll}|[“"(]\p{L})/u.test(after);
}

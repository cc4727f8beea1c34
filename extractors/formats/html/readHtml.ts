import { parseDocument } from "htmlparser2";
import type { Block, Document, Note } from "../../../model/document.ts";
import { flattenBlocks } from "../flow/buildTable.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { cutDeepMarkup } from "./cutDeepMarkup.ts";
import { decodeHtml } from "./decodeHtml.ts";
import { readPageStyles } from "./pageStyles.ts";
import { createWalk } from "./walk.ts";
import { walkPage } from "./walkPage.ts";

/**
 * The text of a web page, of a web archive, or of a Word document saved as one: headings, paragraphs, lists, tables with
 * spans, footnotes where Word wrote them. Scripts, forms, hidden parts and everything that lies outside the file are
 * left alone.
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const { source, cut } = cutDeepMarkup(decodeHtml(bytes), limits.depth * 10);
  const page = parseDocument(source, { decodeEntities: true });
  const css = [...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1]).join("\n");
  const walk = createWalk(readPageStyles(css), limits);
  walkPage(walk, page.children);
  const notes = [...walk.notes.entries()].map(([label, blocks]): Note => {
    const place = { type: "part", part: "html", path: `note[${label}]` } as const;
    return { label, blocks: asNote(blocks), place };
  });
  const messages =
    walk.cut || cut
      ? [
          {
            rule: "depth-limit",
            severity: "warning" as const,
            reason: "Elements are nested too deep; the inner ones were not read.",
          },
        ]
      : [];
  return { snapshot: options.snapshot ?? "", format: "html", blocks: walk.blocks, notes, messages };
}

function asNote(blocks: readonly Block[]): Note["blocks"] {
  return flattenBlocks(blocks).map((block) =>
    block.type === "heading" ? { type: "paragraph", inlines: block.inlines, place: block.place } : block,
  );
}

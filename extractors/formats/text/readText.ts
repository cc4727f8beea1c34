import type { Document, Line } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import type { ReadOptions } from "../readOptions.ts";
import { decodeText } from "./decodeText.ts";
import { isMarkdown } from "./isMarkdown.ts";
import { readMarkdown } from "./readMarkdown.ts";

/** Lines read of one text; the rest is left out with a message. */
const MAX_LINES = 2_000_000;

/**
 * The lines of a plain text, blank ones too, each with its number; Markdown as its headings, paragraphs and tables.
 *
 * Spaces and form feeds stay: they tell `structureDocument` where pages and footnotes begin.
 */
export function readText(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const { text, encoding } = decodeText(bytes);
  const messages: Message[] = [];
  if (encoding === "latin1") {
    messages.push({
      rule: "unknown-encoding",
      severity: "info",
      reason: "The text is neither UTF-8 nor UTF-16: its bytes are kept as they are for the repair of legacy encodings",
    });
  }
  if (text.trim() === "") messages.push({ rule: "empty", severity: "error", reason: "The text is empty" });
  const base = { snapshot: options.snapshot ?? "", format: "text", notes: [] } as const;
  if (isMarkdown(text)) return { ...base, blocks: readMarkdown(text), messages };
  const lines = text.split(/\r\n|\r|\n|\u2028/);
  if (lines.length > MAX_LINES) {
    messages.push({
      rule: "too-long",
      severity: "error",
      reason: `The text has ${lines.length} lines, only the first ${MAX_LINES} were read`,
    });
    lines.length = MAX_LINES;
  }
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return { ...base, blocks: lines.map(lineOf), messages };
}

function lineOf(text: string, index: number): Line {
  return {
    type: "line",
    inlines: text === "" ? [] : [{ type: "run", text }],
    place: { type: "line", line: index + 1 },
  };
}

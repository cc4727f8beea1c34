import { toCapitals } from "../flow/legacyFonts.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, textOf } from "../package/xmlTree.ts";
import type { Reading } from "./reading.ts";
import type { TextLook } from "./styles.ts";

/** What stands in a paragraph and is no text of it: comments, sources of fields, what was deleted, the reading aid of ruby. */
const unprinted = new Set([
  "office:annotation",
  "office:event-listeners",
  "text:script",
  "text:ruby-text",
  "text:tracked-changes",
  "text:deletion",
]);

/** Spaces that one `text:s` may stand for; a file that claims more is damaged. */
const mostSpaces = 1000;

/** Adds what the content of a paragraph prints: text, spans and fields, marks of notes; its shapes wait for its end. */
export function readRuns(reading: Reading, element: XmlElement, look: TextLook): void {
  for (const node of element.children)
    if (typeof node === "string") addText(reading, node, look);
    else readNode(reading, node, look);
}

function readNode(reading: Reading, node: XmlElement, look: TextLook): void {
  const { name, attributes } = node;
  if (unprinted.has(name)) return;
  if (name.startsWith("draw:")) reading.boxes.push(node);
  else if (name === "text:span") readRuns(reading, node, reading.styles.span(attributes["text:style-name"], look));
  else if (name === "text:s")
    addSign(reading, " ".repeat(Math.min(mostSpaces, Number.parseInt(attributes["text:c"] ?? "1", 10) || 1)), look);
  else if (name === "text:tab") addSign(reading, "\t", look);
  else if (name === "text:line-break") addSign(reading, "\n", look);
  else if (name === "text:note") readMark(reading, node);
  else readRuns(reading, node, look);
}

/** White space collapses over the whole paragraph (OpenDocument 1.2, 6.1.2); the hyphen that does not break is a hyphen. */
function addText(reading: Reading, data: string, look: TextLook): void {
  let text = data.replace(/[ \t\r\n]+/g, " ");
  if (reading.text.spaced && text.startsWith(" ")) text = text.slice(1);
  if (text === "") return;
  reading.text.spaced = text.endsWith(" ");
  print(reading, text.replaceAll("\u2011", "-"), look);
}

/** A tab, a break, or spaces that do not collapse. */
function addSign(reading: Reading, sign: string, look: TextLook): void {
  reading.text.spaced = false;
  print(reading, sign, look);
}

function print(reading: Reading, text: string, look: TextLook): void {
  if (look.hidden) {
    reading.counts.hidden += text.length;
    return;
  }
  const shown = replaceSymbols(text, look.font);
  reading.inlines.add(look.capitals ? toCapitals(shown, look.font) : shown, reading.format(look));
}

/** The mark of a note is printed in the file; where notes of two pages share one, the later gets the next number that is free. */
function readMark(reading: Reading, note: XmlElement): void {
  const citation = child(note, "text:note-citation");
  const printed = citation?.attributes["text:label"] ?? textOf(citation).trim();
  const taken = new Set(reading.notes.map(({ label }) => label));
  let label = printed;
  for (let number = reading.notes.length + 1; label === "" || taken.has(label); number++) label = String(number);
  reading.text.spaced = false;
  reading.inlines.mark(label);
  reading.readNote(label, child(note, "text:note-body"));
}

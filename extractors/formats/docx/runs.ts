import { toCapitals } from "../flow/legacyFonts.ts";
import { isSymbolFont, replaceSymbols, symbolText } from "../flow/symbols.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, textOf, valOf } from "../package/xmlTree.ts";
import type { Reading } from "./reading.ts";
import { type RunProperties, readRunProperties } from "./styles.ts";

/** The properties of a run under those of its paragraph: its character style, then what it says itself. */
export function runProperties(
  reading: Pick<Reading, "styles" | "theme">,
  run: XmlElement,
  inherited: RunProperties,
): RunProperties {
  const element = child(run, "w:rPr");
  if (!element) return inherited;
  const style = valOf(element, "w:rStyle");
  const own = readRunProperties(element, reading.theme);
  return style === undefined ? { ...inherited, ...own } : { ...inherited, ...reading.styles.run(style), ...own };
}

/**
 * Adds what one `w:r` prints. A run's font is that of its letters beyond ASCII where it has any (`w:hAnsi`), since
 * those are the ones that a legacy font draws differently.
 */
export function readRun(reading: Reading, run: XmlElement, inherited: RunProperties): void {
  const properties = runProperties(reading, run, inherited);
  for (const node of run.children) {
    if (typeof node === "string") continue;
    if (node.name === "w:fldChar") readFieldChar(reading, node.attributes["w:fldCharType"]);
    if (isTextBoxHost(node.name)) reading.readTextBoxes(node);
    if (reading.fields.isCode()) continue;
    if (properties.hidden) {
      if (node.name === "w:t") reading.counts.hidden += textOf(node).length;
      continue;
    }
    if (readNoteReference(reading, node, run)) return;
    const text = pieceText(node, properties);
    if (text !== "") addText(reading, text, properties);
  }
}

const textBoxHosts = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);
export function isTextBoxHost(name: string): boolean {
  return textBoxHosts.has(name);
}

/** Adds text in the look of its run. */
export function addText(reading: Reading, text: string, properties: RunProperties): void {
  const { ascii, hAnsi } = properties;
  const font = (/[^\u0000-\u007f]/.test(text) ? (hAnsi ?? ascii) : (ascii ?? hAnsi)) ?? properties.cs;
  const shown = font !== undefined && isSymbolFont(font) ? replaceSymbols(text, font) : replaceSymbols(text, undefined);
  reading.inlines.add(properties.capitals ? toCapitals(shown, font) : shown, reading.format({ ...properties, font }));
}

/** What one child of a run prints. `w:softHyphen` is U+00AD, the byte that TCVN3 fonts draw as ư. */
function pieceText(node: XmlElement, properties: RunProperties): string {
  switch (node.name) {
    case "w:t":
      return textOf(node);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return node.attributes["w:type"] === undefined || node.attributes["w:type"] === "textWrapping" ? "\n" : " ";
    case "w:cr":
      return "\n";
    case "w:softHyphen":
      return "\u00ad";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbolText(
        node.attributes["w:font"] ?? properties.ascii,
        Number.parseInt(node.attributes["w:char"] ?? "0", 16),
      );
    case "w:ruby":
      return textOf(child(node, "w:rubyBase"));
    default:
      return "";
  }
}

function readFieldChar({ fields }: Reading, type: string | undefined): void {
  if (type === "begin") fields.begin();
  else if (type === "separate") fields.separate();
  else if (type === "end") fields.end();
}

/** True where the run is the mark of a note; the text beside a mark of the author's own is that mark. */
function readNoteReference(reading: Reading, node: XmlElement, run: XmlElement): boolean {
  const kind =
    node.name === "w:footnoteReference" ? "footnote" : node.name === "w:endnoteReference" ? "endnote" : undefined;
  if (!kind) return false;
  const custom = /^(1|true|on)$/.test(node.attributes["w:customMarkFollows"] ?? "");
  const own = custom
    ? run.children
        .map((other) => (typeof other === "string" ? "" : pieceText(other, {})))
        .join("")
        .trim()
    : undefined;
  const label = reading.cite(kind, node.attributes["w:id"] ?? "", own === "" ? undefined : own);
  if (label !== undefined) reading.inlines.mark(label);
  return custom;
}

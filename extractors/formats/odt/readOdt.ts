import type { Document, Furniture, Note } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { furnitureOf } from "../flow/furnitureOf.ts";
import { createInlines, plainText } from "../flow/inlines.ts";
import { noteBlocks } from "../flow/noteBlocks.ts";
import { createListCounter } from "../flow/numbering.ts";
import { createRunFormats } from "../flow/runFormats.ts";
import { tellChanges } from "../flow/tellChanges.ts";
import { decodeXmlBytes } from "../package/decodeXml.ts";
import { openZip } from "../package/openZip.ts";
import { parseXml, type XmlElement } from "../package/parseXml.ts";
import { child, descendants, elements } from "../package/xmlTree.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { readBlocks } from "./blocks.ts";
import type { Reading } from "./reading.ts";
import { readStyles, type Styles } from "./styles.ts";

/**
 * The document of an OpenDocument text, packed or in one XML file: accepted text of tracked changes, lists numbered as
 * printed, notes linked to their marks, fonts resolved through styles, headers and footers as furniture, text boxes after
 * the paragraph they hang on (OASIS OpenDocument 1.2). Hidden text, comments and what lies outside the file are left out.
 */
export function readOdt(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const problems: Message[] = [];
  const { content, common, messages } = openParts(bytes, limits, problems);
  const shared = {
    limits,
    format: createRunFormats(),
    count: createListCounter(),
    lists: new Map<string, string>(),
    counts: { inserted: 0, deleted: 0, hidden: 0, cells: 0 },
    notes: [] as Note[],
  };
  const start = (part: string, styles: Styles): Reading => {
    const reading: Reading = {
      ...shared,
      part,
      styles,
      inlines: createInlines(),
      boxes: [],
      text: { spaced: true },
      readNote: (label, body) => readNote(start(part, styles), label, body),
    };
    return reading;
  };
  const fonts = child(content, "office:font-face-decls");
  const usual = [child(common, "office:font-face-decls"), fonts, child(common, "office:styles")];
  const body = child(child(content, "office:body"), "office:text");
  const styles = readStyles([...usual, child(content, "office:automatic-styles")]);
  const blocks = body ? readBlocks(start("content.xml", styles), body, "body") : [];
  const edges = start("styles.xml", readStyles([...usual, child(common, "office:automatic-styles")]));
  const furniture = readFurniture(edges, child(common, "office:master-styles"));
  for (const changes of descendants(content, "text:tracked-changes")) {
    shared.counts.inserted += descendants(changes, "text:insertion").length;
    shared.counts.deleted += descendants(changes, "text:deletion").length;
  }
  if (!body) problems.push({ rule: "damaged", severity: "error", reason: "The package has no readable text." });
  if (shared.counts.cells > limits.cells) {
    const reason = `Only the first ${limits.cells} table cells were read.`;
    problems.push({ rule: "cell-limit", severity: "warning", reason });
  }
  return {
    snapshot: options.snapshot ?? "",
    format: "odt",
    blocks: [...furniture, ...blocks],
    notes: shared.notes,
    messages: [...messages, ...problems, ...tellChanges(shared.counts)],
  };
}

/** The content and the common styles of a package; in one XML file they are the same element. */
function openParts(
  bytes: Uint8Array,
  limits: ReturnType<typeof limitsOf>,
  problems: Message[],
): {
  readonly content: XmlElement | undefined;
  readonly common: XmlElement | undefined;
  readonly messages: readonly Message[];
} {
  const parse = (name: string, part: Uint8Array | undefined): XmlElement | undefined => {
    if (!part) return undefined;
    const parsed = parseXml(decodeXmlBytes(part), limits.depth);
    for (const problem of parsed.problems.slice(0, 3))
      problems.push({ rule: "damaged", severity: "warning", reason: `${name}: ${problem}` });
    return elements(parsed.root)[0];
  };
  if (bytes[0] !== 0x50) {
    const whole = parse("The file", bytes);
    return { content: whole, common: whole, messages: [] };
  }
  const zip = openZip(bytes, limits);
  const content = parse("content.xml", zip.read("content.xml"));
  return { content, common: parse("styles.xml", zip.read("styles.xml")), messages: zip.messages };
}

/** A note is read on its own; those inside it come after it. */
function readNote(reading: Reading, label: string, body: XmlElement | undefined): void {
  const path = `note[${label}]`;
  const place = { type: "part", part: reading.part, path } as const;
  const index = reading.notes.push({ label, blocks: [], place }) - 1;
  const blocks = body ? noteBlocks(readBlocks(reading, body, path), label) : [];
  reading.notes[index] = { label, blocks, place };
}

/** The headers and footers of all kinds of pages, each text once. */
function readFurniture(reading: Reading, masters: XmlElement | undefined): readonly Furniture[] {
  const seen = new Set<string>();
  return elements(masters, "style:master-page").flatMap((page) =>
    elements(page).flatMap((edge, index): readonly Furniture[] => {
      const kind = /^(?:style|loext):(header|footer)/.exec(edge.name)?.[1] as "header" | "footer" | undefined;
      if (kind === undefined || edge.attributes["style:display"] === "false") return [];
      return furnitureOf(kind, readBlocks(reading, edge, `${kind}[${index + 1}]`)).filter((block) => {
        const key = `${kind}${plainText(block.inlines).trim()}`;
        return !seen.has(key) && seen.add(key);
      });
    }),
  );
}

import type { Document, Furniture, Note } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { createFields } from "../flow/fields.ts";
import { furnitureOf } from "../flow/furnitureOf.ts";
import { createInlines } from "../flow/inlines.ts";
import { noteBlocks } from "../flow/noteBlocks.ts";
import { createListCounter, formatCount } from "../flow/numbering.ts";
import { createRunFormats } from "../flow/runFormats.ts";
import { tellChanges } from "../flow/tellChanges.ts";
import { openZip, type Zip } from "../package/openZip.ts";
import type { XmlElement } from "../package/parseXml.ts";
import { child, descendants, elements, valOf } from "../package/xmlTree.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { readBlocks } from "./blocks.ts";
import { readLists } from "./lists.ts";
import { type Relations, readPart, readRelations } from "./package.ts";
import { isFlatWord, packFlatWord } from "./packFlatWord.ts";
import type { NoteKind, Reading } from "./reading.ts";
import { readStyles, readThemeFonts } from "./styles.ts";

/**
 * The document of a DOCX: accepted text of tracked changes, lists numbered as printed, notes linked to their marks,
 * fonts resolved through styles, headers and footers as furniture, text boxes after the paragraph they hang on.
 *
 * Read straight from the XML: mammoth, which the tests use as an oracle, sees only fonts given as a direct `w:ascii`,
 * drops number formats and headers, and so cannot say which letters are `.VnTime` or which paragraph is “II.”.
 * Hidden text, field codes, comments and external references are left out.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const zip = openZip(isFlatWord(bytes) ? packFlatWord(bytes) : bytes, limits);
  const problems: string[] = [];
  const main = mainPart(zip);
  const root = readPart(zip, main, limits.depth, problems);
  const relations = readRelations(zip, main);
  const part = (type: string, usual: string): XmlElement | undefined =>
    readPart(zip, relations.byType.get(type) ?? `word/${usual}.xml`, limits.depth, problems);
  const theme = readThemeFonts(readPart(zip, relations.byType.get("theme"), limits.depth));
  const notes = collectNotes(part, root);
  const shared = {
    theme,
    styles: readStyles(part("styles", "styles"), theme),
    lists: readLists(part("numbering", "numbering"), theme),
    count: createListCounter(),
    limits,
    format: createRunFormats(),
    counts: { inserted: 0, deleted: 0, hidden: 0, cells: 0 },
    messages: [] as Message[],
    cite: notes.cite,
  };
  const start = (name: string): Reading => startReading(name, shared);
  const body = child(root, "w:body");
  const blocks = body ? readBlocks(start(main), body, "body") : [];
  const read = readNotes(notes, start, main);
  const furniture = root ? readFurniture(zip, root, relations, start, limits.depth) : [];
  const messages = [
    ...zip.messages,
    ...shared.messages,
    ...tell(shared.counts, problems, body !== undefined, limits.cells),
  ];
  return { snapshot: options.snapshot ?? "", format: "docx", blocks: [...furniture, ...blocks], notes: read, messages };
}

function mainPart(zip: Zip): string {
  const named = readRelations(zip, "").byType.get("officeDocument");
  return (
    named ?? zip.entries.find((entry) => /^word\/document\d*\.xml$/i.test(entry.name))?.name ?? "word/document.xml"
  );
}

function startReading(
  part: string,
  shared: Omit<Reading, "part" | "inlines" | "fields" | "boxes" | "readTextBoxes">,
): Reading {
  const boxes: XmlElement[] = [];
  const readTextBoxes = (host: XmlElement): void => {
    const chosen =
      host.name === "mc:AlternateContent" ? (child(host, "mc:Choice") ?? child(host, "mc:Fallback")) : host;
    const found = descendants(chosen, "w:txbxContent");
    const fallback =
      found.length === 0 && host !== chosen ? descendants(child(host, "mc:Fallback"), "w:txbxContent") : [];
    boxes.push(...found, ...fallback);
  };
  return { ...shared, part, inlines: createInlines(), fields: createFields(), boxes, readTextBoxes };
}

type Cited = { readonly kind: NoteKind; readonly id: string; readonly label: string };
type Notes = {
  readonly cited: Cited[];
  readonly bodies: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>;
  readonly cite: Reading["cite"];
};

/** Notes in the order of their marks, labelled with the format and start that the document sets (§17.11). */
function collectNotes(
  part: (type: string, usual: string) => XmlElement | undefined,
  root: XmlElement | undefined,
): Notes {
  const settings = part("settings", "settings");
  const section = child(child(root, "w:body"), "w:sectPr");
  const look = (kind: NoteKind, usual: string): { format: string; next: number } => {
    const places = [child(section, `w:${kind}Pr`), child(settings, `w:${kind}Pr`)];
    const find = (name: string): string | undefined =>
      places.map((place) => valOf(place, name)).find((value) => value !== undefined);
    return { format: find("w:numFmt") ?? usual, next: Number.parseInt(find("w:numStart") ?? "1", 10) || 1 };
  };
  const looks = { footnote: look("footnote", "decimal"), endnote: look("endnote", "lowerRoman") };
  const bodiesOf = (kind: NoteKind): ReadonlyMap<string, XmlElement> => {
    const all = elements(part(`${kind}s`, `${kind}s`), `w:${kind}`);
    return new Map(
      all
        .filter((note) => (note.attributes["w:type"] ?? "normal") === "normal")
        .map((note) => [note.attributes["w:id"] ?? "", note]),
    );
  };
  const bodies = { footnote: bodiesOf("footnote"), endnote: bodiesOf("endnote") };
  const cited: Cited[] = [];
  const cite: Reading["cite"] = (kind, id, own) => {
    if (!bodies[kind].has(id)) return undefined;
    const label = own ?? formatCount(looks[kind].next++, looks[kind].format);
    cited.push({ kind, id, label });
    return label;
  };
  return { cited, bodies, cite };
}

function readNotes(notes: Notes, start: (part: string) => Reading, main: string): readonly Note[] {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const read: Note[] = [];
  for (let index = 0; index < notes.cited.length; index++) {
    const { kind, id, label } = notes.cited[index]!;
    const part = `${folder}${kind}s.xml`;
    const path = `${kind}[@id=${id}]`;
    const blocks = readBlocks(start(part), notes.bodies[kind].get(id)!, path);
    read.push({ label, blocks: noteBlocks(blocks, label), place: { type: "part", part, path } });
  }
  return read;
}

/** Headers and footers, each once. */
function readFurniture(
  zip: Zip,
  root: XmlElement,
  relations: Relations,
  start: (part: string) => Reading,
  depth: number,
): readonly Furniture[] {
  const seen = new Set<string>();
  const furniture: Furniture[] = [];
  for (const section of descendants(root, "w:sectPr"))
    for (const reference of elements(section)) {
      const kind =
        reference.name === "w:headerReference"
          ? "header"
          : reference.name === "w:footerReference"
            ? "footer"
            : undefined;
      const path = kind === undefined ? undefined : relations.byId.get(reference.attributes["r:id"] ?? "");
      if (kind === undefined || path === undefined || seen.has(path)) continue;
      seen.add(path);
      const element = readPart(zip, path, depth);
      if (!element) continue;
      furniture.push(...furnitureOf(kind, readBlocks(start(path), element, kind)));
    }
  return furniture;
}

function tell(
  counts: Reading["counts"],
  problems: readonly string[],
  found: boolean,
  cells: number,
): readonly Message[] {
  const messages: Message[] = problems.map((reason) => ({ rule: "damaged", severity: "warning", reason }));
  if (!found)
    messages.push({ rule: "damaged", severity: "error", reason: "The package has no readable document part." });
  messages.push(...tellChanges(counts));
  if (counts.cells > cells)
    messages.push({
      rule: "cell-limit",
      severity: "warning",
      reason: `Only the first ${cells} table cells were read.`,
    });
  return messages;
}

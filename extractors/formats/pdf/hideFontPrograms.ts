import { constants, inflateSync } from "node:zlib";

/** Files larger than this, in bytes, are mostly pictures: what their fonts cost does not show. */
const LARGEST = 8 * 2 ** 20;

/** The most bytes of a map that are looked at. */
const LONGEST_MAP = 2 ** 20;

/** A map to letters with at least one entry. */
const MAP = /beginbf(?:char|range)\s*<[\da-fA-F\s]+>/;

/** An object as the file writes it: its dictionary (with where it begins), and where its stream begins. */
type FileObject = { readonly head: string; readonly start: number; readonly stream: number };

/** A font: the descriptor it names, and whether its codes have letters without the program. */
type FontFace = { readonly descriptor: string; readonly mapped: boolean };

/**
 * A copy of the bytes of a PDF in which the programs of its TrueType fonts cannot be found, where the text can be read
 * without them: a quarter of the time that a short report takes, for shapes that only a drawing needs.
 *
 * Without its program a font keeps its widths and its map to letters (PDF 32000-1, 9.10.2). Hidden are therefore only
 * programs of subsets (`ABCDEF+Name`, so that no standard font is taken for them) whose every font has a map that can
 * be read; of fonts in object streams and of objects written twice nothing is known, and their programs stay.
 */
export function hideFontPrograms(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  if (copy.length > LARGEST) return copy;
  const text = Buffer.from(copy.buffer, copy.byteOffset, copy.length).toString("latin1");
  if (!text.includes("/FontFile2")) return copy;
  const objects = readObjects(text);
  const faces = Map.groupBy(readFaces(objects, copy), ({ descriptor }) => descriptor);
  for (const [descriptor, sharing] of faces) {
    const object = objects.get(descriptor);
    const at = object?.head.search(/\/FontFile2[\s/]/) ?? -1;
    if (object && at >= 0 && isSubset(object, "FontName") && sharing.every(({ mapped }) => mapped))
      copy[object.start + at + "/FontFile".length] = "0".charCodeAt(0);
  }
  return copy;
}

/** The objects of a file by number; `undefined` where a number is given twice, as in a file that was added to. */
function readObjects(text: string): ReadonlyMap<string, FileObject | undefined> {
  const objects = new Map<string, FileObject | undefined>();
  const beginning = /(\d+)\s+\d+\s+obj\b/g;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const start = beginning.lastIndex;
    const end = text.indexOf("endobj", start);
    if (end < 0) break;
    const stream = text.slice(start, end).search(/\bstream\r?\n/);
    const head = text.slice(start, stream < 0 ? end : start + stream);
    const number = match[1]!;
    objects.set(number, objects.has(number) ? undefined : { head, start, stream: stream < 0 ? -1 : start + stream });
    beginning.lastIndex = end;
  }
  return objects;
}

/** The fonts that name a descriptor; those inside a composite font have the map of the font around them. */
function readFaces(objects: ReadonlyMap<string, FileObject | undefined>, bytes: Uint8Array): readonly FontFace[] {
  const mappedInside = new Set<string>();
  for (const object of objects.values()) {
    const inside = object && /\/DescendantFonts\s*\[\s*(\d+)\s+\d+\s+R\s*\]/.exec(object.head)?.[1];
    if (inside && hasMap(object, objects, bytes)) mappedInside.add(inside);
  }
  const faces: FontFace[] = [];
  for (const [number, object] of objects) {
    const descriptor = object && /\/FontDescriptor\s+(\d+)\s+\d+\s+R/.exec(object.head)?.[1];
    if (!descriptor) continue;
    const mapped = isSubset(object, "BaseFont") && (mappedInside.has(number) || hasMap(object, objects, bytes));
    faces.push({ descriptor, mapped });
  }
  return faces;
}

function isSubset({ head }: FileObject, key: string): boolean {
  return new RegExp(`/${key}\\s*/[A-Z]{6}\\+`).test(head);
}

/** Whether a font has a map to letters that can be read. */
function hasMap(
  { head }: FileObject,
  objects: ReadonlyMap<string, FileObject | undefined>,
  bytes: Uint8Array,
): boolean {
  const object = objects.get(/\/ToUnicode\s+(\d+)\s+\d+\s+R/.exec(head)?.[1] ?? "");
  if (!object || object.stream < 0) return false;
  const content = bytes.subarray(bytes.indexOf(0x0a, object.stream) + 1);
  if (!/\/Filter/.test(object.head)) return MAP.test(Buffer.from(content.subarray(0, 4096)).toString("latin1"));
  if (!/\/Filter\s*\[?\s*\/FlateDecode\b/.test(object.head) || /\/DecodeParms/.test(object.head)) return false;
  try {
    const map = inflateSync(content, { maxOutputLength: LONGEST_MAP, finishFlush: constants.Z_SYNC_FLUSH });
    return MAP.test(map.toString("latin1"));
  } catch {
    return false;
  }
}

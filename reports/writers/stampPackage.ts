import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The OOXML package with every time in it set to one day, bookmarks numbered from 1, its parts in order of name, so that
 * the same content gives the same bytes. `date` is ISO; years before 1980 cannot be written in a zip archive.
 */
export function stampPackage(bytes: Uint8Array, date: string): Uint8Array {
  const time = `${date}T00:00:00Z`;
  const parts = Object.entries(unzipSync(bytes))
    .map(([name, content]): [string, Uint8Array] => {
      if (name === "word/document.xml") return [name, strToU8(numberBookmarks(strFromU8(content)))];
      if (name !== "docProps/core.xml") return [name, content];
      return [name, strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, time))];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(time), level: 9 });
}

/** Bookmark ids need only be unique in a document (ECMA-376 §17.13.6); the writer's own counter never starts again. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)/g, (_, before: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `${before}${numbers.get(id)}`;
  });
}

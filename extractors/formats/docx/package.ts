import { decodeXmlBytes } from "../package/decodeXml.ts";
import type { Zip } from "../package/openZip.ts";
import { parseXml, type XmlElement } from "../package/parseXml.ts";
import { elements } from "../package/xmlTree.ts";

/** A part's relationships: target path by id, and by the last word of the type (`footnotes`, `styles`). */
export type Relations = {
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
};

/** The relationships of a part of an OOXML package. External targets are left out: they are never followed. */
export function readRelations(zip: Zip, part: string): Relations {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const bytes = zip.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (!bytes) return { byId, byType };
  for (const relation of elements(elements(parseXml(decodeXmlBytes(bytes)).root)[0])) {
    const { Id, Type, Target, TargetMode } = relation.attributes;
    if (Id === undefined || Target === undefined || TargetMode === "External") continue;
    const path = resolvePath(folder, Target);
    byId.set(Id, path);
    const type = (Type ?? "").split("/").pop()!;
    if (!byType.has(type)) byType.set(type, path);
  }
  return { byId, byType };
}

/** The root element of a part, or `undefined` where the package has none of that name. */
export function readPart(
  zip: Zip,
  path: string | undefined,
  depth: number,
  problems?: string[],
): XmlElement | undefined {
  if (path === undefined) return undefined;
  const bytes = zip.read(path);
  if (!bytes) return undefined;
  const parsed = parseXml(decodeXmlBytes(bytes), depth);
  if (problems) for (const problem of parsed.problems.slice(0, 3)) problems.push(`${path}: ${problem}`);
  return elements(parsed.root)[0];
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") parts.pop();
    else if (step !== "" && step !== ".") parts.push(step);
  return parts.join("/");
}

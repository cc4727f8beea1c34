import { decodeXmlText } from "./decodeXml.ts";
import { canonicalPrefix } from "./namespaces.ts";

/**
 * An element with its span in the source, so that a writer can change a word of a part and keep every other byte.
 *
 * Names carry the usual prefix of their namespace (`w:p`, `a:t`; none in sheets) whatever prefix the file chose.
 * `innerStart` and `innerEnd` enclose the content; they are equal in `<w:tab/>`.
 */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
};
export type XmlNode = XmlElement | string;

type Attributes = Readonly<Record<string, string>>;

type Open = {
  name: string;
  raw: string;
  attributes: Attributes;
  children: XmlNode[];
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
};

const attributePattern = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tree of an XML part, and what was wrong with it.
 *
 * A scanner of our own rather than a validating parser: spans are needed to rewrite a part in place, a truncated part
 * must give what it holds, and entities are never expanded by construction (a DOCTYPE is skipped, `&name;` beyond the
 * five of XML stays as written). Elements nested deeper than `depth` are read as children of the deepest one allowed.
 */
export function parseXml(
  source: string,
  depth = 200,
): { readonly root: XmlElement; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const root = open("", "", {}, 0, 0);
  const stack: Open[] = [root];
  const tags = tagReader();
  let skipped = 0;
  let at = 0;
  while (at < source.length) {
    const top = stack[stack.length - 1]!;
    const lt = source.indexOf("<", at);
    if (lt !== at) {
      const text = source.slice(at, lt < 0 ? source.length : lt);
      top.children.push(decodeXmlText(text));
      if (lt < 0) break;
    }
    const next = source.charCodeAt(lt + 1);
    if (next === 33 || next === 63) {
      at = skipMarkup(source, lt, top);
      continue;
    }
    const gt = tagEnd(source, lt);
    if (gt < 0) {
      problems.push("The part ends inside a tag.");
      break;
    }
    at = gt + 1;
    if (next === 47) {
      const raw = source.slice(lt + 2, gt).trim();
      if (skipped > 0) skipped--;
      else closeElement(stack, raw, lt, gt + 1, problems);
      continue;
    }
    const empty = source.charCodeAt(gt - 1) === 47;
    if (stack.length > depth) {
      if (!empty) skipped++;
      if (problems.length === 0) problems.push(`Elements are nested deeper than ${depth}.`);
      continue;
    }
    const { name, raw, attributes } = tags.read(source.slice(lt + 1, empty ? gt - 1 : gt));
    const element = open(name, raw, attributes, lt, gt + 1);
    top.children.push(element);
    if (!empty) stack.push(element);
  }
  if (stack.length > 1 && problems.length === 0) problems.push("The part ends before its elements are closed.");
  for (const element of stack) element.end = element.innerEnd = source.length;
  return { root, problems };
}

function open(name: string, raw: string, attributes: Attributes, start: number, inner: number): Open {
  return { name, raw, attributes, children: [], start, end: inner, innerStart: inner, innerEnd: inner };
}

/** Comments, processing instructions and a DOCTYPE are skipped; CDATA is text. */
function skipMarkup(source: string, lt: number, top: Open): number {
  const until = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
  };
  if (source.startsWith("<!--", lt)) return until("-->", lt + 4);
  if (source.startsWith("<![CDATA[", lt)) {
    const end = until("]]>", lt + 9);
    top.children.push(source.slice(lt + 9, end - 3));
    return end;
  }
  if (source.startsWith("<?", lt)) return until("?>", lt + 2);
  const bracket = source.indexOf("[", lt);
  const gt = source.indexOf(">", lt);
  return bracket >= 0 && bracket < gt ? until(">", until("]", bracket)) : until(">", lt);
}

/** Index of the `>` that ends the tag: one inside a quoted attribute does not. */
function tagEnd(source: string, lt: number): number {
  let gt = source.indexOf(">", lt + 1);
  while (gt >= 0) {
    if (!endsQuoted(source, lt, gt)) return gt;
    const close = source.indexOf('"', gt);
    if (close < 0 || close - lt > 1_000_000) return gt;
    gt = source.indexOf(">", close);
  }
  return -1;
}

/** Whether a quote is open at the end of a stretch. */
function endsQuoted(source: string, from: number, to: number): boolean {
  let quoted = false;
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 34) quoted = !quoted;
  return quoted;
}

type Tag = { readonly name: string; readonly raw: string; readonly attributes: Attributes };

/** Reads the tags of one part. Parts say the same few tags over and over: each is read once, until a namespace is declared. */
function tagReader(): { readonly read: (tag: string) => Tag } {
  const prefixes = new Map<string, string>();
  const known = new Map<string, Tag>();
  return {
    read: (tag) => {
      const same = known.get(tag);
      if (same) return same;
      const read = readTag(tag, prefixes);
      if (tag.includes("xmlns")) known.clear();
      else known.set(tag, read);
      return read;
    },
  };
}

function readTag(tag: string, prefixes: Map<string, string>): Tag {
  const space = tag.search(/\s/);
  const raw = space < 0 ? tag : tag.slice(0, space);
  const attributes: Record<string, string> = Object.create(null);
  if (space >= 0) {
    const found: [string, string][] = [];
    for (const match of tag.slice(space).matchAll(attributePattern)) {
      const name = match[1]!;
      const value = decodeXmlText(match[2] ?? match[3] ?? "");
      if (name === "xmlns") prefixes.set("", canonicalPrefix(value) ?? "");
      else if (name.startsWith("xmlns:")) prefixes.set(name.slice(6), canonicalPrefix(value) ?? name.slice(6));
      else found.push([name, value]);
    }
    for (const [name, value] of found) attributes[name.includes(":") ? canonicalName(name, prefixes) : name] = value;
  }
  return { name: canonicalName(raw, prefixes), raw, attributes };
}

function canonicalName(raw: string, prefixes: Map<string, string>): string {
  if (prefixes.size === 0) return raw;
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const canonical = prefixes.get(prefix);
  if (canonical === undefined || canonical === prefix) return raw;
  const local = raw.slice(colon + 1);
  return canonical === "" ? local : `${canonical}:${local}`;
}

function closeElement(stack: Open[], raw: string, start: number, end: number, problems: string[]): void {
  let at = stack.length - 1;
  while (at > 0 && stack[at]!.raw !== raw) at--;
  if (at === 0) {
    problems.push(`Unexpected </${raw.slice(0, 40)}>, expected an open element of that name.`);
    return;
  }
  while (stack.length > at) {
    const element = stack.pop()!;
    element.innerEnd = start;
    element.end = stack.length === at ? end : start;
  }
}

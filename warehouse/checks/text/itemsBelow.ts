import type { Read } from "../number/Figure.ts";
import type { Checked } from "../verdict/Check.ts";
import { itemSign } from "./listWords.ts";

/** Kinds of signs from the outermost to the innermost: `1.` · `a)` · `-` · `+` · others. */
const order: readonly string[] = ["1", "a", "-", "–", "+", "•", "*"];

/**
 * The paragraphs after a head that begin with signs of one kind; those with deeper signs between them are
 * left out. Numbers must count from 1.
 */
export function itemsBelow(checked: Checked, head: Read): readonly Read[] {
  const { text } = checked.extraction.plain;
  const items: Read[] = [];
  let kind: string | undefined;
  for (let at = head.index + 1; at < checked.passages.length; at += 1) {
    const read = checked.passages[at]!;
    if (read.passage.type === "note") continue;
    const said = text.slice(read.passage.start, read.passage.end);
    const own = signOf(said);
    if (own === undefined || (own === "1" && Number.parseInt(said.replace(/^\s*\(/, ""), 10) !== items.length + 1))
      break;
    kind ??= own;
    if (order.indexOf(own) < order.indexOf(kind)) break;
    if (own === kind) items.push(read);
  }
  return items;
}

/** The kind of sign that begins an item: the sign itself, `a` of letters, `1` of numbers. */
function signOf(said: string): string | undefined {
  const [match, sign, letter, number] = itemSign.exec(said) ?? [];
  return match === undefined ? undefined : (sign ?? (letter && "a") ?? (number && "1"));
}

import type { Words } from "./words.ts";

/**
 * Whether a word within a sentence begins with a capital, where its first letter is one of ASCII; `undefined` where the
 * case tells nothing of the word: at the beginning of a clause, and among capitals.
 *
 * `ông Th□i` is rather Thái, a name, than thải.
 */
export function shownCase({ tokens }: Words, at: number): boolean | undefined {
  const { text, edge } = tokens[at]!;
  if (isSmall(text, 0)) return false;
  if (edge || !isPlainCapital(text) || isInCapitals(text)) return undefined;
  return text.length > 2 || hasSmall(tokens[at - 1]?.text ?? "") ? true : undefined;
}

/** True of a word with two capitals and no small letter of ASCII: signs may be anything. */
export function isInCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    if (isSmall(text, at)) return false;
    if (text[at] !== text[at]!.toLowerCase()) capitals++;
  }
  return capitals > 1;
}

function isPlainCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text, at)) return true;
  return false;
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

import { kindOf, lowerOf, PLAIN, SEPARATOR, VIETNAMESE } from "./characters.ts";

/** A text is cut into lines where this share of the empty lines behind a word stands before a small letter. */
const LEAST_SHARE = 0.15;

/** A comma ends no sentence either. */
const COMMA = 44;

/**
 * Tells where an empty line ends a sentence: the answer is a function of where the line before it ends.
 *
 * Some converters put an empty line between all lines of a page. There a sentence goes on behind an empty line unless
 * punctuation ends it. Before a small letter it always does.
 *
 * @example
 * sentenceEnds("vận\n\nđộng nhân dân")(3) // → false
 */
export function sentenceEnds(text: string): (at: number) => boolean {
  let words = 0;
  let small = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    const next = behindEmptyLine(text, at);
    if (next < 0) continue;
    if (goesOn(text, at)) {
      words++;
      if (isSmall(text.charCodeAt(next))) small++;
    }
    at = next - 1;
  }
  const cut = small > LEAST_SHARE * words;
  return (at) => {
    const next = behindEmptyLine(text, at);
    return next >= 0 && !isSmall(text.charCodeAt(next)) && !(cut && goesOn(text, at) && !isLarge(text, next));
  };
}

/** Where the text goes on behind a line end that an empty line follows; -1 where none does. */
function behindEmptyLine(text: string, at: number): number {
  let next = at + 1;
  let lines = 0;
  for (; next < text.length && isBlank(text.charCodeAt(next)); next++) if (text[next] === "\n") lines++;
  return lines > 0 ? next : -1;
}

/** True of a line whose last character is a letter, a sign that may be one, or a comma. */
function goesOn(text: string, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && isBlank(text.charCodeAt(last))) last--;
  const code = text.charCodeAt(last);
  return last >= 0 && (code === COMMA || kindOf[code] !== SEPARATOR);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function isLetter(code: number): boolean {
  return kindOf[code] === PLAIN || kindOf[code] === VIETNAMESE;
}

function isSmall(code: number): boolean {
  return isLetter(code) && lowerOf[code] === code;
}

function isLarge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) && lowerOf[code] !== code;
}

import { readMarker } from "./markers.ts";

/**
 * A printed line as the joining of paragraphs sees it. Lengths are in ems of its type.
 *
 * `room` is what is left between its end and the right edge of its column. `indent` is its distance from the left edge
 * and `gap` the white above it beyond the usual; both are absent in text dumps, where `blank` says that blank lines
 * that mean something stand above.
 */
export type Strip = {
  readonly text: string;
  readonly room: number;
  readonly firstWord: number;
  readonly indent?: number;
  readonly gap?: number;
  readonly blank?: boolean;
  readonly bold?: boolean;
  readonly size?: number;
  readonly centred?: boolean;
  /** The paragraph of this line began as a numbered heading, and no sentence ended in it. Text dumps only. */
  readonly heading?: boolean;
  /** The line begins as sentences do, with a capital on words that the text writes small elsewhere. Text dumps only. */
  readonly begins?: boolean;
};

/** Words that no paragraph ends with. */
const DANGLING =
  /(^|\s)(và|của|các|những|cho|với|từ|tại|theo|do|để|hoặc|giữa|gồm|bị|đang|sẽ|nhằm|khi|thì|mà|nên|cùng|trực thuộc|đối với|liên quan đến|phối hợp với)$/iu;

/** What a title begins with, on a line of its own: the kind of the document, or the number of an annex. */
const KIND =
  /^(phụ lục|biểu( mẫu)?|mẫu|báo cáo|kế hoạch|thông báo|quyết định|tờ trình|chương trình)(\s+(số\s*)?[\dIVX]+[a-z]?)?$/iu;

/** How much each sign speaks for (+) or against (−) a new paragraph. */
const WEIGHTS = {
  /** The first word would have fitted on the line before: the writer broke it. */
  fits: 3,
  full: -1,
  indented: 3,
  flush: -1,
  gap: 1.5,
  blank: 1.5,
  /** The line before is bold or of another size throughout, this one is not. */
  style: 2,
  centred: 3,
  marker: 2.5,
  /** Both lines begin alike: items of one list, whatever ends the first. */
  sameMarker: 2,
  sentence: 0.7,
  open: -1.5,
  comma: -1,
  lower: -2.5,
  capitals: 2,
  /** A sentence begins where none had ended, after a heading or after a stop that the writer forgot. */
  begins: 2,
  beginsBelow: 3,
  dangling: -2,
  figure: -4,
  closing: 2,
  semicolon: -1,
} as const;

/** Less room than this at its end, and a line of a dump is taken as near full, in ems. */
const NEAR_FULL = 10;

/** Whether a new paragraph begins with `next`, as the signs of geometry, spacing, style and wording weigh up. */
export function breaksBefore(prev: Strip, next: Strip): boolean {
  return breakWeight(prev, next) > 0;
}

function breakWeight(prev: Strip, next: Strip): number {
  let weight = 0;
  const ended = /[.:;!?…]["”’)\]]*$/.test(prev.text);
  const both = prev.centred === true && next.centred === true;
  const title = endsTitle(prev, next);
  if (prev.centred !== next.centred && !title) weight += WEIGHTS.centred;
  else if (both) weight += KIND.test(prev.text) ? WEIGHTS.centred : -1.5;
  else if (prev.room > next.firstWord * 1.1 + 0.6) weight += fitWeight(prev, next);
  else if (prev.room < next.firstWord) weight += WEIGHTS.full;
  if (!both && !title && next.indent !== undefined && prev.indent !== undefined) {
    if (next.indent > 1.2 && next.indent - prev.indent > 1) weight += WEIGHTS.indented;
    else if (next.indent > 1.2 && Math.abs(next.indent - prev.indent) < 0.4 && ended) weight += 1.5;
    else if (next.indent < 0.4) weight += WEIGHTS.flush;
  }
  if (next.gap !== undefined) weight += next.gap > 0.22 ? WEIGHTS.gap : -0.3;
  if (next.blank) weight += WEIGHTS.blank;
  if (prev.bold !== undefined && next.bold !== undefined && prev.bold !== next.bold) weight += WEIGHTS.style;
  if (prev.size !== undefined && next.size !== undefined && Math.abs(prev.size - next.size) > 0.6)
    weight += WEIGHTS.style;
  if (/[^\s-]-$/.test(prev.text)) weight += WEIGHTS.lower;
  const marker = readMarker(next.text);
  if (marker && runsOn(prev.text, marker.marker)) weight += WEIGHTS.open;
  else if (marker && (ended || prev.room > 3 || /^\p{Lu}/u.test(next.text.slice(marker.marker.length).trim())))
    weight += WEIGHTS.marker;
  else if (/^\p{Ll}/u.test(next.text) || /^[,;.)\]”]/.test(next.text)) weight += WEIGHTS.lower;
  if (marker && readMarker(prev.text)?.kind === marker.kind && prev.room > 1) weight += WEIGHTS.sameMarker;
  if (next.indent === undefined && !marker) weight += dumpWeight(prev, next);
  if (ended) weight += /[:;.!?…]$/.test(prev.text) ? WEIGHTS.sentence : 0.3;
  else if (/,$/.test(prev.text)) weight += WEIGHTS.comma + WEIGHTS.open;
  else if (!isCapitals(prev.text) && !both) weight += WEIGHTS.open;
  if (isCapitals(prev.text) !== isCapitals(next.text)) weight += WEIGHTS.capitals;
  if (next.begins && !ended && !/,$/.test(prev.text)) weight += prev.heading ? WEIGHTS.beginsBelow : WEIGHTS.begins;
  else if (prev.heading && marker && !ended) weight += WEIGHTS.beginsBelow;
  if (DANGLING.test(prev.text)) weight += WEIGHTS.dangling;
  return weight;
}

/** What only the words tell, where no indent shows the paragraphs: figures go on, `;` parts a running list. */
function dumpWeight(prev: Strip, next: Strip): number {
  if (/^\d/.test(next.text)) return prev.room < NEAR_FULL ? WEIGHTS.figure : -1;
  if (/^Trên đây là\s/u.test(next.text)) return WEIGHTS.closing;
  return /;$/.test(prev.text) ? WEIGHTS.semicolon : 0;
}

/** In text dumps widths are estimates: a word that would only just have fitted says little. */
function fitWeight(prev: Strip, next: Strip): number {
  if (next.indent !== undefined) return WEIGHTS.fits;
  return Math.min(WEIGHTS.fits, (prev.room - next.firstWord) * 1.5);
}

/** Whether the number that a line begins with goes on an enumeration inside the paragraph: `… 13. Tổ hòa giải;` + `14. Tổ …` */
function runsOn(text: string, marker: string): boolean {
  const number = Number.parseInt(marker, 10);
  return number > 1 && new RegExp(`[;,:)]\\s${number - 1}[.)]\\s`).test(text);
}

/** A centred title may fill a line before its last; in bold, its last line may begin with a name. */
function endsTitle(prev: Strip, next: Strip): boolean {
  return (
    next.centred === true &&
    prev.room < 2 &&
    prev.bold === next.bold &&
    prev.size === next.size &&
    (/^\p{Ll}/u.test(next.text) || (prev.bold === true && !isCapitals(prev.text)))
  );
}

/** Whether all letters are capitals, and there are at least two of them. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}*\p{Lu}/u.test(text);
}

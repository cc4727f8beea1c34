import type { Span } from "../../../model/span.ts";
import type { Read } from "../number/Figure.ts";
import type { Checked } from "../verdict/Check.ts";

/** A note with the passage that cites it and the place of its mark there. */
export type Cited = { readonly note: Read; readonly host: Read; readonly mark: Span };

/** All notes that begin at a mark, with their host. */
export function notesOf(checked: Checked): readonly Cited[] {
  const hosts = new Map<number, Read>();
  for (const read of checked.passages) for (let at = read.from; at <= read.to; at += 1) hosts.set(at, read);
  const met = new Set<string>();
  return checked.passages.flatMap((note) => {
    const { type, label, cited } = note.passage;
    const name = `${label} ${cited}`;
    if (type !== "note" || cited === undefined || met.has(name)) return [];
    met.add(name);
    const host = hosts.get(cited);
    const mark = host?.passage.marks.find((one) => one.label === label);
    return host === undefined || mark === undefined ? [] : [{ note, host, mark }];
  });
}

/** The clause that a mark closes: from the mark or semicolon before, or the beginning of its sentence. */
export function clauseBefore(text: string, host: Read, mark: Span, marks = true): Span {
  const sentence = host.sentences.find((one) => one.start <= mark.start && mark.start <= one.end) ?? host.passage;
  const earlier = marks ? host.passage.marks.filter((one) => one.end <= mark.start).map((one) => one.end) : [];
  const semicolon = text.slice(sentence.start, mark.start).lastIndexOf(";");
  return {
    start: Math.max(sentence.start, semicolon < 0 ? 0 : sentence.start + semicolon + 1, ...earlier),
    end: mark.start,
  };
}

/** The stretch that a mark may close: from the mark before it, or the beginning of its sentence. */
export function stretchBefore(host: Read, mark: Span): Span {
  const sentence = host.sentences.find((one) => one.start <= mark.start && mark.start <= one.end) ?? host.passage;
  const earlier = host.passage.marks.filter((one) => one.end <= mark.start).map((one) => one.end);
  return { start: Math.max(sentence.start, ...earlier), end: mark.start };
}

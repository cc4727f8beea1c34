import type { MendedChunk } from "./repairChunks.ts";

/** The lines of a chunk that repairs change, before (`-`) and after (`+`), each pair under its line number. */
export function* diffLines({ offset, original, repairs }: MendedChunk, firstLine: number): Generator<string> {
  const applied = repairs.filter((repair) => repair.applied).sort((one, other) => one.start - other.start);
  let line = firstLine;
  let counted = 0;
  for (let at = 0; at < applied.length; ) {
    const start = applied[at]!.start - offset;
    const from = original.lastIndexOf("\n", start - 1) + 1;
    const found = original.indexOf("\n", Math.max(start, applied[at]!.end - offset - 1));
    const to = found < 0 ? original.length : found;
    for (let next = original.indexOf("\n", counted); next >= 0 && next < from; next = original.indexOf("\n", counted)) {
      line += 1;
      counted = next + 1;
    }
    let after = "";
    let copied = from;
    for (; at < applied.length && applied[at]!.start - offset <= to; at++) {
      const { start: first, end, fixed } = applied[at]!;
      after += original.slice(copied, first - offset) + fixed;
      copied = end - offset;
    }
    after += original.slice(copied, Math.max(to, copied));
    yield `@@ ${line}`;
    for (const text of original.slice(from, to).split("\n")) yield `- ${text}`;
    for (const text of after.split("\n")) yield `+ ${text}`;
  }
}

import type { RunFormat } from "./inlines.ts";

/** How letters look, in whatever words a format says it; what is false or absent is left out of the run. */
type Look = {
  readonly font?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly raised?: boolean | undefined;
};

/** Gives each look as one object: looks are few and runs many, and one object a look makes comparing them cheap. */
export type RunFormats = (look: Look) => RunFormat;

export function createRunFormats(): RunFormats {
  const known = new Map<string, RunFormat>();
  return ({ font, size, bold, italic, raised }) => {
    const key = `${font}|${size}|${bold}|${italic}|${raised}`;
    const same = known.get(key);
    if (same) return same;
    const format: RunFormat = {
      ...(font !== undefined ? { font } : {}),
      ...(size !== undefined ? { size } : {}),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(raised ? { raised } : {}),
    };
    known.set(key, format);
    return format;
  };
}

import type { Unit } from "./gazetteer.ts";
import type { Kind } from "./kinds.ts";
import type { Reading } from "./reading.ts";

/**
 * A place where a text may name an area, before it is known which: words `from` to `to` (exclusive).
 *
 * `printed` is the name without its kind as printed. `own` marks a kind that stands alone.
 */
export type Spot = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly by: "name" | "list" | "bare" | "own" | "office" | "country";
  readonly kind: Kind | undefined;
  readonly units: readonly Unit[];
  readonly weak: boolean;
  readonly printed: string;
  readonly actor: string | undefined;
  readonly group: number | undefined;
  /** Of a bare name: the words around it read like a list or the head of a clause. */
  readonly firm: boolean;
};

/** A spot over some words. */
export function spotOf(reading: Reading, from: number, to: number, rest: Partial<Spot> & Pick<Spot, "by">): Spot {
  return {
    from,
    to,
    start: reading.start(from),
    end: reading.end(to - 1),
    kind: undefined,
    units: [],
    weak: false,
    printed: "",
    actor: undefined,
    group: undefined,
    firm: false,
    ...rest,
  };
}

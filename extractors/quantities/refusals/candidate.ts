import type { Chain } from "../readChain.ts";
import type { Unit } from "../readUnit.ts";
import type { Word } from "../readWords.ts";

/** A number and what stands around it, to be judged. */
export type Candidate = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly chain: Chain;
  readonly unit: Unit | "duration" | "slogan" | undefined;
  readonly quoted: boolean;
  /** True where the number goes on a list of ordinals: the 08 of `tổ 04, 08`. */
  readonly afterRefused: boolean;
};

/** The word so many before the number. */
export function left({ words, chain }: Candidate, distance = 1): Word | undefined {
  return words[chain.from - distance];
}

/** The word so many after the number. */
export function right({ words, chain }: Candidate, distance = 0): Word | undefined {
  return words[chain.to + distance];
}

/** The words straight before the number, nearest last, at most four. */
export function leftWords({ words, chain }: Candidate): readonly string[] {
  const out: string[] = [];
  for (let i = chain.from - 1; i >= 0 && out.length < 4 && words[i]!.kind === "word"; i--) out.unshift(words[i]!.text);
  return out;
}

/** Whether a unit of the tables follows. */
export function counts({ unit }: Candidate): boolean {
  return typeof unit === "object" && unit.class !== undefined;
}

import { namesBefore, namesSince, provincesOfMap } from "../../charts/map/provincesOfMap.ts";
import type { Catalogue } from "./catalogue.ts";
import { embedded } from "./embedded.ts";
import { answer } from "./fetchRows.ts";

/** An area of today and what it was made of on 1 July 2025; `split` of a part that was divided, so that it cannot be carried over. */
export type Whole = {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly { readonly code: string; readonly name: string; readonly split: boolean }[];
};

/** The 34 provinces of today (Nghị quyết 202/2025/QH15), none of whose parts was divided. */
export const wholeProvinces: readonly Whole[] = Object.entries(namesSince).map(([code, name]) => ({
  code,
  name,
  parts: [...new Set(provincesOfMap.flatMap(({ before, since }) => (since === code ? [before] : [])))].map((part) => ({
    code: part,
    name: namesBefore[part]!,
    split: false,
  })),
}));

/** The communes of today that were made of communes with figures. */
export async function fetchWholeCommunes(catalogue: Catalogue): Promise<readonly Whole[]> {
  const inside = embedded("succession");
  if (inside) return JSON.parse(inside) as Whole[];
  return (await answer(`data/succession.json?${catalogue.snapshot}`)).json() as Promise<Whole[]>;
}

import type { Role } from "../../model/observation.ts";
import type { Placed } from "./areaOf.ts";
import type { Entry } from "./catalogue/entry.ts";
import type { CountedIn } from "./inheritUnits.ts";
import type { Timed } from "./periodOf.ts";
import type { Figure } from "./setting.ts";

/** Which way a change goes. */
export type Direction = "up" | "down";

/** A change, which cannot be had without its direction. */
type Change = { readonly role: "change" | "change_pct"; readonly direction: Direction };

/** The role of a figure, and of a change its direction. */
export type InRole = Change | { readonly role: Exclude<Role, Change["role"]> };

/** Whether a figure is a change. */
export function isChange<T extends InRole>(one: T): one is T & Change {
  return one.role === "change" || one.role === "change_pct";
}

/** What has been decided of a figure, before it becomes an observation. */
export type Reading = InRole & {
  readonly figure: Figure;
  readonly unit: CountedIn;
  readonly entry: Entry | undefined;
  readonly score: number;
  /** How far the second-best indicator lies behind. */
  readonly margin: number;
  readonly because: string;
  /** The codes of its dimensions; the direction of a change is apart. */
  readonly dims: Readonly<Record<string, string>>;
  readonly place: Placed;
  readonly time: Timed;
  /** True of a part of a total that is stated too: it is never the headline. */
  readonly part: boolean;
  /** The value where it is not the number's own: a column in `triệu đồng`. */
  readonly value?: string;
  /** Why the reading is in doubt whatever its words say: `columns-shifted`, `span-lost`. */
  readonly doubt?: string;
  readonly approx: "ge" | "le" | "about" | undefined;
};

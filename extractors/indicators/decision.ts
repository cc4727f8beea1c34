import type { Role } from "../../model/observation.ts";
import type { Placed } from "./areaOf.ts";
import type { Entry } from "./catalogue/entry.ts";
import type { CountedIn } from "./inheritUnits.ts";
import type { Timed } from "./periodOf.ts";
import type { Figure } from "./setting.ts";

/** What has been decided of a figure, before it becomes an observation. */
export type Reading = {
  readonly figure: Figure;
  readonly unit: CountedIn;
  readonly entry: Entry | undefined;
  readonly score: number;
  /** How far the second-best indicator lies behind. */
  readonly margin: number;
  readonly because: string;
  readonly role: Role;
  readonly dims: Readonly<Record<string, string>>;
  readonly place: Placed;
  readonly time: Timed;
  /** True of a part of a total that is stated too: it is never the headline. */
  readonly part: boolean;
  /** The value where it is not the number's own: a column in `triệu đồng`. */
  readonly value?: string;
  readonly approx: "ge" | "le" | "about" | undefined;
};

import { randomFrom } from "../../../indicators/identity/inventReport.ts";

/** What may go wrong at a place of a text. */
export type Fault = "digit" | "swap" | "tenfold" | "part" | "far" | "percent" | "direction" | "missing" | "copied";

/** A fault at one of the places of a draft, counted from 0. */
export type Planted = { readonly place: number; readonly fault: Fault };

/** Faults that show at a number: any; only where it grows or shrinks (`trong đó` may be partial); only if they are large. */
type Shows = "always" | "if more" | "if less" | "if far";

/**
 * What a pattern writes its numbers through. Each number printed is a place at which a fault may be planted; the same
 * seed gives the same text, but for the fault.
 */
export type Draft = {
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many different ones of a list. */
  readonly take: <T>(list: readonly T[], count: number) => readonly T[];
  /** A total as so many parts, each at least 1, none like another if that can be. */
  readonly split: (total: number, count: number) => readonly number[];
  /** A number that others of the text fix to the unit. */
  readonly n: (value: number, shows?: Shows) => string;
  /** A number that nothing else of the text fixes. */
  readonly free: (value: number) => string;
  /** `100 · part / whole` as printed: `89,3`. */
  readonly percent: (part: number, whole: number, decimals?: number) => string;
  /** `tăng` or `giảm`. */
  readonly way: (now: number, before: number) => string;
  /** Names of which one may be missing. */
  readonly names: (names: readonly string[]) => readonly string[];
  /** Two numbers, in whose place those of a neighbour may be copied. */
  readonly pair: (own: readonly [number, number], neighbour: readonly [number, number]) => readonly [string, string];
};

/** Where a fault was planted is marked so in the text, to be taken out by `unmark`. */
export const mark = { open: "\uE000", close: "\uE001" } as const;

/** A draft, and the faults that can be planted at each of its places, known once the pattern has written. */
export function startDraft(seed: number, planted?: Planted): { readonly draft: Draft; readonly places: Fault[][] } {
  const random = randomFrom(seed);
  const spoil = randomFrom(seed * 31 + 7 + (planted?.place ?? 0));
  const places: Fault[][] = [];
  const padded = random() < 0.7;
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const print = (value: number): string =>
    value < 10 && padded ? `0${value}` : String(value).replace(/\B(?=(\d{3})+$)/g, ".");
  const place = (faults: readonly Fault[], right: string, wrong: (fault: Fault) => string): string => {
    places.push([...faults]);
    if (planted === undefined || planted.place !== places.length - 1) return right;
    return `${mark.open}${wrong(planted.fault)}${mark.close}`;
  };
  const take = <T>(list: readonly T[], count: number): readonly T[] => {
    const rest = [...list];
    return Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
  };
  const draft: Draft = {
    int,
    take,
    pick: (list) => list[Math.floor(random() * list.length)]!,
    split: (total, count) => {
      const weights = Array.from({ length: count }, (_, index) => 1 + random() * 2 + index * 0.6);
      const whole = weights.reduce((sum, one) => sum + one, 0);
      const parts = weights.map((one) => Math.max(1, Math.floor((total * one) / whole)));
      parts[0]! += total - parts.reduce((sum, one) => sum + one, 0);
      return parts;
    },
    n: (value, shows = "always") => {
      const faults = faultsOf(value, shows);
      return place(faults, print(value), (fault) => print(spoilNumber(value, fault, shows, spoil)));
    },
    free: print,
    percent: (part, whole, decimals = 1) => {
      const right = (100 * part) / whole;
      const printed = right.toFixed(decimals).replace(/\.0+$/, "").replace(".", ",");
      return place(["percent"], printed, () => spoilPercent(right, decimals, spoil).replace(".", ","));
    },
    way: (now, before) => place(["direction"], now > before ? "tăng" : "giảm", () => (now > before ? "giảm" : "tăng")),
    names: (names) => {
      let missing = false;
      const shown = place(["missing"], "", () => {
        missing = true;
        return "";
      });
      if (!missing) return names;
      const left = names.toSpliced(Math.floor(spoil() * names.length), 1);
      return left.map((name, index) => (index === 0 ? `${shown}${name}` : name));
    },
    pair: (own, neighbour) => {
      let copied = false;
      const shown = place(["copied"], "", () => {
        copied = true;
        return "";
      });
      const [first, second] = copied ? neighbour : own;
      return [`${shown}${print(first)}`, print(second)];
    },
  };
  return { draft, places };
}

function faultsOf(value: number, shows: Shows): readonly Fault[] {
  if (shows === "if far") return ["far"];
  if (shows === "if less") return value > 3 ? ["part"] : [];
  if (shows === "if more") return ["part", "tenfold"];
  const digits = new Set(String(value));
  return ["digit", "part", "tenfold", ...(digits.size > 1 ? (["swap"] as const) : [])];
}

function spoilNumber(value: number, fault: Fault, shows: Shows, random: () => number): number {
  const tries = Array.from({ length: 200 }, () => spoilOnce(value, fault, random));
  const good = tries.find(
    (one) => one !== value && one > 0 && (shows !== "if more" || one > value) && (shows !== "if less" || one < value),
  );
  return good ?? value + (shows === "if less" ? -1 : 1);
}

function spoilOnce(value: number, fault: Fault, random: () => number): number {
  const digits = String(value);
  const at = Math.floor(random() * digits.length);
  if (fault === "tenfold") return value * 10;
  if (fault === "part") return value + (1 + Math.floor(random() * 4)) * (random() < 0.5 ? -1 : 1);
  if (fault === "far") return Math.round(value * (random() < 0.5 ? 0.62 : 1.45)) + 1;
  if (fault === "swap") {
    const one = digits.slice(0, at) + (digits[at + 1] ?? "") + digits[at] + digits.slice(at + 2);
    return at + 1 < digits.length && one[0] !== "0" ? Number(one) : value;
  }
  return Number(digits.slice(0, at) + Math.floor(random() * 10) + digits.slice(at + 1));
}

/** A percentage off by more than rounding: another digit, or two changed places. */
function spoilPercent(right: number, decimals: number, random: () => number): string {
  const step = 10 ** -decimals;
  const printed = right.toFixed(decimals);
  const swapped = `${printed[1]}${printed[0]}${printed.slice(2)}`;
  if (random() < 0.4 && /^\d\d/.test(printed) && printed[0] !== printed[1] && printed[1] !== "0") return swapped;
  const off = (3 + Math.floor(random() * 60)) * step * (random() < 0.5 && right > 70 * step ? -1 : 1);
  return (right + off).toFixed(decimals).replace(/\.0+$/, "");
}

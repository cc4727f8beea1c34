import type { FigureMark } from "../../model/mark.ts";
import { type Compared, perPersons } from "../../warehouse/comparison/compare.ts";
import type { Row } from "../print/row.ts";
import { say, type Words } from "../say.ts";
import type { Covered } from "./coverageOf.ts";

/**
 * What a reader must know of a figure, by its status or note. What is not listed speaks for itself
 * (`docs/warehouse.md` tells them all).
 */
const remarks: Readonly<Record<string, Words>> = {
  summed: { vi: "cộng các đơn vị cũ", en: "sum of the areas it was made of" },
  rebuilt: { vi: "cộng các xã mới nằm trọn trong huyện cũ", en: "sum of today's communes in the former district" },
  incomplete: { vi: "không cộng được, thiếu", en: "not added, without a figure" },
  split: { vi: "không cộng được, đơn vị bị chia", en: "not added, divided in July 2025" },
  ratio: { vi: "tỷ lệ không cộng được", en: "shares are not added" },
  redrawn: { vi: "địa giới thay đổi từ 01/7/2025", en: "boundaries changed in July 2025" },
  partial: {
    vi: "chưa đủ năm: công an huyện kết thúc 3/2025, cấp huyện 7/2025",
    en: "part of the year: district police ended in March 2025, districts in July",
  },
};

/** What the marks of a figure say, where its status and note do not say it. */
const markWords: Readonly<Record<FigureMark, Words>> = {
  provisional: { vi: "số tạm tính", en: "provisional" },
  incomplete: { vi: "chưa đầy đủ", en: "incomplete" },
  restated: { vi: "đã điều chỉnh so với báo cáo trước", en: "restated" },
  conflict: { vi: "các báo cáo nêu khác nhau", en: "reports disagree" },
  doubtful: { vi: "cần kiểm tra lại", en: "doubtful" },
  boundary: { vi: "địa giới khác cùng kỳ năm trước", en: "boundaries differ from the year before" },
};

/** Marks that a status or note says already. */
const saidBy: Readonly<Record<string, FigureMark>> = {
  incomplete: "incomplete",
  partial: "incomplete",
  redrawn: "boundary",
};

export type RowOptions = { readonly per: number | undefined; readonly words: boolean };

/** An area as `baocao compare` prints it: numbers as numbers, absent as null; for people (`words`) status in words. */
export function compareRow(one: Compared, covered: Covered | undefined, { per, words }: RowOptions): Row {
  const number = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
  return {
    rank: one.rank ?? null,
    area: one.area,
    ...(words ? {} : { area_code: one.area_code ?? null }),
    value: number(one.value),
    unit: one.unit ?? null,
    ...(per === undefined ? {} : { [`per_${per}`]: perPersons(one.value, one.persons, per) ?? null }),
    ...(words || per === undefined ? {} : { persons: one.persons ?? null }),
    before: number(one.before),
    change: number(one.change),
    change_pct: one.change_pct ?? null,
    target: number(one.target),
    target_pct: achieved(one),
    coverage: covered === undefined ? null : `${covered.reported}/${covered.of}`,
    status: one.status,
    ...(words
      ? {}
      : {
          note: one.note ?? null,
          marks: one.marks,
          missing: covered?.missing ?? one.missing,
          break: one.break ?? null,
        }),
    ...(words ? { note: remark(one) } : {}),
  };
}

/** The value as a percentage of the target, to one decimal. */
function achieved({ value, target }: Compared): number | null {
  if (value === undefined || target === undefined || Number(target) === 0) return null;
  return Math.round((Number(value) / Number(target)) * 1000) / 10;
}

function remark(one: Compared): string {
  const said = [one.status, one.note ?? ""].flatMap((name) => (remarks[name] ? [say(remarks[name])] : []));
  const names = one.missing.length > 0 ? `: ${one.missing.join(", ")}` : "";
  const law =
    one.break === undefined ? [] : [say({ vi: `cách tính đổi: ${one.break}`, en: `meaning changed: ${one.break}` })];
  const known = new Set([saidBy[one.status], saidBy[one.note ?? ""]]);
  const marks = one.marks.filter((mark) => !known.has(mark)).map((mark) => say(markWords[mark]));
  return [...said.map((text, at) => (at === 0 ? text + names : text)), ...law, ...marks].join("; ");
}

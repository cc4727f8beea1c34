import type { Geography } from "../../model/area.ts";
import type { Question } from "../../warehouse/comparison/compare.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { fold } from "../../warehouse/search/fold.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import { Fault } from "../fault.ts";

export type Asked = {
  readonly indicator: string;
  readonly year?: string;
  readonly level?: Question["level"];
  readonly geography?: Geography;
};

/**
 * The question asked for, with what was left open filled in: the latest year that has figures, and the level at which
 * most areas have one. On the geography of today there are no districts.
 */
export async function openQuestion(warehouse: Warehouse, asked: Asked): Promise<Question> {
  const { indicator, geography } = asked;
  if (geography === "2025-07" && asked.level === "district")
    throw new Fault({
      vi: "từ 01/7/2025 không còn cấp huyện; chọn --level province hoặc commune",
      en: "there are no districts since July 2025; choose --level province or commune",
    });
  const held = await levels(warehouse, indicator);
  if (held.length === 0) throw await unknown(warehouse, indicator);
  const fitting = held.filter(
    ({ level }) => (asked.level ?? level) === level && !(geography === "2025-07" && level === "district"),
  );
  const year =
    asked.year ??
    fitting
      .map(({ period }) => period)
      .filter((one) => /^\d{4}$/.test(one))
      .sort()
      .at(-1);
  const period = year ?? fitting[0]?.period ?? held[0]!.period;
  const fullest = fitting.filter((one) => one.period === period)[0]?.level ?? fitting[0]?.level;
  return {
    indicator,
    period,
    level: asked.level ?? fullest ?? "province",
    ...(geography === undefined ? {} : { geography }),
  };
}

/** No figure of an indicator; where its words were given for its id, the ids they are the words of. */
async function unknown(warehouse: Warehouse, asked: string): Promise<Fault> {
  const { rows } = await runQuery(warehouse, "SELECT id, label_vi FROM indicator ORDER BY id");
  const near = rows
    .filter(([, label]) => fold(String(label)).includes(fold(asked)))
    .slice(0, 5)
    .map(([id, label]) => `${id} (${label})`)
    .join(", ");
  return new Fault({
    vi: `kho chưa có số liệu nào của chỉ tiêu “${asked}”; ${near ? `có phải là: ${near}` : "xem baocao indicators list"}`,
    en: `the warehouse has no figure of the indicator “${asked}”; ${near ? `perhaps: ${near}` : "see baocao indicators list"}`,
  });
}

type Held = { readonly level: Question["level"]; readonly period: string };

/** Where the indicator has headlines, the fullest first. */
async function levels(warehouse: Warehouse, indicator: string): Promise<readonly Held[]> {
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      `SELECT area_level AS level, period FROM comparison
       WHERE indicator = $1 AND headline AND role IN ('actual', 'share') AND area_level IN ('province', 'district', 'commune')
       GROUP BY ALL ORDER BY count(*) DESC, period DESC, level`,
      [indicator],
    );
    return found.getRowObjectsJson() as unknown as readonly Held[];
  });
}

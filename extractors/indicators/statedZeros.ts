import type { Observation } from "../../model/observation.ts";
import type { Plain } from "../../model/plain.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import { alternatives, vocabulary } from "./catalogue/compiled.ts";
import type { Entry } from "./catalogue/entry.ts";
import type { PassageContext } from "./passageContext.ts";
import { reportPeriod } from "./periodOf.ts";
import { quoteOf } from "./quoteOf.ts";

/** The indicators that a phrase denies, by phrase. */
const denied: ReadonlyMap<number, Entry> = new Map(
  catalogue.flatMap((entry) => alternatives(entry.denied).map((phrase) => [vocabulary.add(phrase), entry] as const)),
);

/** A quick look whether a text denies anything at all. */
const denial = /(?:không|chưa)\s+(?:để\s+)?(?:xảy|ghi|phát|có)/iu;
/** What may stand between `không`, `chưa` and what is denied. */
const between = /^(?:để|có|xảy|ra|ghi|nhận|phát|hiện|sinh|vụ|việc|các|trường|hợp|tình|trạng|loại|nào|về|án)$/;
const verbs = /^(?:xảy|ghi|phát|có)$/;
/** Words after which only a grave or special kind is denied. */
const narrower = /^(?:nghiêm|lớn|đặc|rất|phức|có|do|gây|nổi|mới|trọng|liên|nguy|từ|trên)$/;

/**
 * The zeros that a passage states in words: `không xảy ra cháy, nổ`, `chưa ghi nhận vụ tai nạn giao thông nào`.
 *
 * Denials of a special kind (`không xảy ra tai nạn đặc biệt nghiêm trọng`), requirements and what is ahead state none.
 */
export function statedZeros(plain: Plain, context: PassageContext): readonly Observation[] {
  if (context.plan || !denial.test(context.setting.text) || context.future) return [];
  const { setting } = context;
  const found: Observation[] = [];
  for (const hit of setting.hits) {
    const entry = denied.get(hit.phrase);
    if (entry === undefined || narrower.test(setting.words[hit.to]?.text ?? "")) continue;
    const from = denialBefore(context, hit.from);
    if (from === undefined || found.some((one) => one.indicator === entry.id)) continue;
    const start = setting.passage.start + setting.words[from]!.start;
    const end = setting.passage.start + setting.words[hit.to - 1]!.end;
    const time = context.time ?? reportPeriod(context.report);
    const where = setting.passage.places.find((one) => one.start <= start && one.end > start)?.place;
    found.push({
      indicator: entry.id,
      value: "0",
      number: undefined,
      unit: entry.unit,
      area: context.place.area,
      area_code: context.place.code,
      period: time.period,
      as_of: time.as_of,
      role: "actual",
      dims: {},
      headline: true,
      computed: false,
      implied: true,
      approx: undefined,
      quote: quoteOf(plain.text, setting.passage, start, end),
      page: where?.type === "page" ? where.page : undefined,
      start,
      end,
      place: where,
      confidence: 0.8,
      review: false,
      reasons: ["zero-in-words"],
    });
  }
  return found;
}

/** Where the `không` or `chưa` stands that denies what begins at a word. */
function denialBefore(context: PassageContext, at: number): number | undefined {
  const { words } = context.setting;
  let verb = false;
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    const word = words[i]!;
    if (/^(?:không|chưa)$/.test(word.text)) return verb ? i : undefined;
    if (!between.test(word.text)) return undefined;
    verb ||= verbs.test(word.text);
  }
  return undefined;
}

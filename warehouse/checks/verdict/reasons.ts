/**
 * Why a figure is doubted, in Vietnamese, which the findings hold, and in English. `{}` stands for a number or a name
 * of the document. A new check puts its words here.
 */
const reasons = {
  sum: { vi: "{} = {}, không phải {}", en: "{} = {}, not {}" },
  quotient: { vi: "{} / {} = {}%, không phải {}%", en: "{} / {} = {}%, not {}%" },
  note: { vi: "chú thích ghi {}, không phải {}", en: "the note gives {}, not {}" },
  names: { vi: "kể tên {}, không phải {}", en: "{} are named, not {}" },
  difference: { vi: "{} so với {} chênh {}, không phải {}", en: "{} against {} differs by {}, not {}" },
  rate: { vi: "{} so với {} là {}%, không phải {}%", en: "{} against {} is {}%, not {}%" },
  rise: { vi: "{} là tăng so với {}", en: "{} is more than {}" },
  fall: { vi: "{} là giảm so với {}", en: "{} is less than {}" },
  tooMany: { vi: "{} không thể nhiều hơn trước {}", en: "{} cannot be {} more than before" },
  noWholeUp: {
    vi: "không có số nguyên nào tăng {}% thành {}",
    en: "no whole number grows by {}% to {}",
  },
  noWholeDown: {
    vi: "không có số nguyên nào giảm {}% còn {}",
    en: "no whole number falls by {}% to {}",
  },
  product: { vi: "{} × {} là {}, không phải {}", en: "{} × {} is {}, not {}" },
  mean: { vi: "{} chia {} là {}, không phải {}", en: "{} by {} is {}, not {}" },
  part: { vi: "phần {} lớn hơn tổng {}", en: "a part of {} is more than the whole of {}" },
  overHundred: { vi: "{}% của một tổng là quá cả tổng", en: "{}% of a whole is more than all of it" },
  aboveAll: { vi: "{} cao hơn mức cao nhất {}", en: "{} is more than the most, {}" },
  belowAll: { vi: "{} thấp hơn mức thấp nhất {}", en: "{} is less than the least, {}" },
  homes: { vi: "{} nhân khẩu không thể ít hơn {} hộ", en: "{} persons cannot be fewer than {} households" },
  ranked: { vi: "{} không xếp sau {} được", en: "{} cannot rank after {}" },
  neighbours: { vi: "{} gấp {} lần các số bên cạnh trở lên", en: "{} is {} times its neighbours and more" },
  pair: { vi: "cặp số {} và {} lặp lại ở {} chỗ", en: "the pair {} and {} stands in {} places" },
  passage: { vi: "cùng đoạn lại đếm {}", en: "the same passage counts {} of them" },
  base: { vi: "chỗ khác ghi tổng là {}", en: "elsewhere there are {}" },
  words: { vi: "cùng lời ấy đi với số {}", en: "the same words stand with {}" },
  elsewhere: { vi: "chỗ khác trong báo cáo ghi {}", en: "elsewhere the report says {}" },
  cut: { vi: " (cắt bớt, không làm tròn)", en: " (cut short)" },
  within: { vi: " (làm tròn có thể là lý do)", en: " (rounding may be why)" },
  open: { vi: " (danh sách để ngỏ)", en: " (the list is open)" },
  dots: { vi: " (danh sách kết thúc bằng “…”)", en: " (the list ends in “…”)" },
  areas: { vi: " (danh sách nêu {}/{} địa bàn)", en: " (the list names {} of {} areas)" },
  digit: { vi: "; {} có thể là {}", en: "; {} may be {}" },
  other: { vi: "{} ghi {}", en: "{} says {}" },
  disputed: { vi: " (báo cáo mâu thuẫn nhau)", en: " (disputed)" },
  restated: { vi: " (báo cáo sau nêu lại)", en: " (restated)" },
  renditions: { vi: " (hai bản của một báo cáo)", en: " (two copies of one report)" },
  later: {
    vi: "mức tăng, giảm của báo cáo sau cho {}, báo cáo {} ghi {}",
    en: "the change that is reported later gives {}, the report of {} says {}",
  },
  years: { vi: "các năm khác của địa bàn vào khoảng {}", en: "other years of the area are about {}" },
  missing: { vi: "không có trong số liệu chi tiết: {}", en: "not in the breakdown: {}" },
  vanished: { vi: "có số liệu năm {} và {}, không có năm {}", en: "reported for {} and {}, not for {}" },
} as const;

/** Names of the reasons. */
export type ReasonName = keyof typeof reasons;

/** A reason in Vietnamese: `writeReason("sum", "17 + 11 + 5", 33, 29)` is `17 + 11 + 5 = 33, không phải 29`. */
export function writeReason(name: ReasonName, ...values: readonly (string | number)[]): string {
  // What may be a misread digit is shown as it is printed.
  const rest = values.map((value) => (name === "digit" ? `${value}` : inVietnamese(`${value}`)));
  return fill(reasons[name].vi, rest);
}

/** A number, or terms of a sum, as Vietnamese writes them: `1234.5` is `1.234,5`. Names stay. */
function inVietnamese(value: string): string {
  if (!/^\d+(?:\.\d+)?(?: \+ \d+(?:\.\d+)?)*$/.test(value)) return value;
  return value.replace(/(\d+)(?:\.(\d+))?/g, (_, whole: string, rest: string | undefined) => {
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
    return rest === undefined ? grouped : `${grouped},${rest}`;
  });
}

/** The same as English writes them. */
function inEnglish(value: string): string {
  if (!/^[\d.]+(?:,\d+)?(?: \+ [\d.]+(?:,\d+)?)*$/.test(value)) return value;
  return value.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}

/** A reason as SQL that joins columns: `sqlReason("other", "a.name", "b.value")`. */
export function sqlReason(name: ReasonName, ...columns: readonly string[]): string {
  const rest = [...columns];
  const joined = reasons[name].vi.split("{}").map((words) => `'${words}'`);
  return joined.reduce((whole, words) => `${whole} || ${rest.shift()} || ${words}`);
}

/** A column of numbers as it is written: `1.234,5`, six places at most, without the zeros after the mark. */
export function sqlNumber(column: string): string {
  const decimal = `(${column})::DECIMAL(30, 6)`;
  const whole = `replace(format('{:,}', trunc(abs(${decimal}))::BIGINT), ',', '.')`;
  const rest = `replace(rtrim(rtrim(right(${decimal}::VARCHAR, 7), '0'), '.'), '.', ',')`;
  return `CASE WHEN ${decimal} < 0 THEN '-' ELSE '' END || ${whole} || ${rest}`;
}

/** What a reason written by `writeReason` says in English; other text comes back as it is. */
export function reasonInEnglish(written: string): string {
  for (const { vi, en } of mains) {
    const found = vi.exec(written);
    if (found === null) continue;
    const [main, ...values] = found;
    return fill(en, values.map(inEnglish)) + addedInEnglish(written.slice(main.length));
  }
  return written;
}

/** Words that come after another reason. */
const added: readonly ReasonName[] = [
  "cut",
  "within",
  "open",
  "dots",
  "areas",
  "digit",
  "disputed",
  "restated",
  "renditions",
];
const mains = patternsOf((Object.keys(reasons) as ReasonName[]).filter((name) => !added.includes(name)));
const additions = patternsOf(added);

function addedInEnglish(written: string): string {
  for (const { vi, en } of additions) {
    const found = vi.exec(written);
    if (found !== null) return fill(en, found.slice(1)) + addedInEnglish(written.slice(found[0].length));
  }
  return written;
}

/** Patterns that read a reason back, the more particular first: those with more words of their own. */
function patternsOf(names: readonly ReasonName[]): readonly { readonly vi: RegExp; readonly en: string }[] {
  return names
    .map((name) => reasons[name])
    .toSorted((a, b) => b.vi.length - a.vi.length)
    .map(({ vi, en }) => ({ vi: patternOf(vi), en }));
}

function patternOf(template: string): RegExp {
  const words = template.split("{}").map((one) => one.replace(/[()+.?*/[\]{}|\\^$]/g, "\\$&"));
  const middle = words.join("([^;]*?)");
  return new RegExp(
    `^${template.endsWith("{}") ? `${middle.slice(0, -"([^;]*?)".length)}([^;]*?)(?= \\(|;|$)` : middle}`,
    "u",
  );
}

function fill(template: string, values: readonly (string | undefined)[]): string {
  const rest = [...values];
  return template.replaceAll("{}", () => rest.shift() ?? "");
}

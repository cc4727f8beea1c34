const numbered = /(?:^|[;.]\s*|\s)\(?(\d{1,3})\s*[.)]\s*(?=[\p{Lu}“"])/gu;
const omission = /^(?:…|\.+|v\.v\.?)$/u;

/** How many names a list holds: by its numbers, by semicolons, or by commas within the groups that brackets name. */
export function countNames(said: string): number | undefined {
  const numbers = numberedNames(said);
  if (numbers !== undefined) return numbers;
  const items = splitOutside(said, /;/u);
  if (items.length < 2) return undefined;
  const grouped = items.filter((item) => /\([^()]*\)[\s.]*$/.test(item) && /,/.test(item.replace(/\([^()]*\)/g, "")));
  if (grouped.length >= 2)
    return items.reduce((sum, item) => sum + splitOutside(item.replace(/\([^()]*\)[\s.]*$/, ""), /,/u).length, 0);
  return items.length;
}

/** How many names a list holds whose names are numbered from 1: `(1) Tổ tự quản; (2) Camera an ninh`. */
export function numberedNames(said: string): number | undefined {
  const numbers = [...said.matchAll(numbered)].map((match) => Number(match[1]));
  return numbers.length >= 2 && numbers.every((number, index) => number === index + 1) ? numbers.length : undefined;
}

/** The names of a list between semicolons, else between commas and before `và`; undefined where one of them is no name. */
export function namesOf(said: string): readonly string[] | undefined {
  const semicolons = splitOutside(said, /;/u);
  const parts = semicolons.length > 1 ? semicolons : splitOutside(said, /,|\s+và(?=\s)/u);
  const names = parts.map((part) => part.trim()).filter((part) => !omission.test(part));
  return names.length >= 2 && names.every(isName) ? names : undefined;
}

/** Parts between separators that stand outside of brackets and quotes; empty ones and a final `…` do not count. */
function splitOutside(said: string, separator: RegExp): readonly string[] {
  const shut = said.replace(/\([^()]*\)|“[^”]*”|"[^"]*"/gu, (inner) => "x".repeat(inner.length));
  const parts: string[] = [];
  let from = 0;
  for (const match of shut.matchAll(new RegExp(separator, "gu"))) {
    parts.push(said.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(said.slice(from));
  return parts.filter((part) => /\p{L}/u.test(part.replace(/…|v\.v/gu, "")));
}

const name =
  /^(?:(?:xã|phường|thị trấn|huyện|thành phố|bản|thôn|tổ|ấp|khóm|trường|dân tộc|đạo|mô hình|câu lạc bộ|tuyến)\s+)?[“"]?\p{Lu}/iu;

/** A name begins with a capital, after the noun of its kind perhaps, and is short. */
function isName(text: string): boolean {
  return (
    name.test(text) &&
    /^[“"]?\p{Lu}|\s[“"]?\p{Lu}/u.test(text) &&
    text.length <= 60 &&
    !/(?:xử lý|vi phạm|tổ chức|phối hợp|đã|được)\s/iu.test(text)
  );
}

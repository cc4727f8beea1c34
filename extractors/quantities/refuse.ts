import { multiplier } from "./multipliers.ts";
import { ordinalBefore } from "./ordinals.ts";
import type { Chain } from "./readChain.ts";
import { readNumber } from "./readNumber.ts";
import type { Unit } from "./readUnit.ts";
import type { Word } from "./readWords.ts";

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

/** Why a number counts nothing. */
export type Refusal =
  | "numeral"
  | "glued"
  | "mark"
  | "quoted"
  | "document"
  | "date"
  | "year"
  | "duration"
  | "slogan"
  | "enumerator"
  | "ordinal"
  | "name"
  | "bare"
  | "anniversary"
  | "telephone";

/** Why the numbers of a chain count nothing, or `undefined` if they do. The rules are tried in the order below. */
export function refuse(candidate: Candidate): Refusal | undefined {
  for (const [reason, holds] of rules) if (holds(candidate)) return reason;
  return undefined;
}

const rules: readonly (readonly [Refusal, (candidate: Candidate) => boolean])[] = [
  ["mark", isMark],
  ["document", isDocument],
  ["glued", isGlued],
  ["quoted", (candidate) => candidate.quoted],
  ["date", isDate],
  ["numeral", isNoNumeral],
  ["year", isYear],
  ["enumerator", isEnumerator],
  ["telephone", isTelephone],
  ["duration", isDuration],
  ["slogan", (candidate) => candidate.unit === "slogan"],
  ["ordinal", isOrdinal],
  ["anniversary", isAnniversary],
  ["name", isName],
  ["bare", isBare],
];

function left({ words, chain }: Candidate, distance = 1): Word | undefined {
  return words[chain.from - distance];
}

function right({ words, chain }: Candidate, distance = 0): Word | undefined {
  return words[chain.to + distance];
}

function leftWords({ words, chain }: Candidate): readonly string[] {
  const out: string[] = [];
  for (let i = chain.from - 1; i >= 0 && out.length < 4 && words[i]!.kind === "word"; i--) out.unshift(words[i]!.text);
  return out;
}

/** Whether a unit of the tables follows. */
function counts({ unit }: Candidate): boolean {
  return typeof unit === "object" && unit.class !== undefined;
}

/** `[12]`: a footnote mark of the plain text. */
function isMark(candidate: Candidate): boolean {
  return left(candidate)?.text === "[" && right(candidate)?.text === "]";
}

/** `25/KH-BCĐ`, `124/2021/TT-BCA`, `09 -CT/TW`, `QĐ-510`. */
function isDocument(candidate: Candidate): boolean {
  const joint = right(candidate);
  const code = right(candidate, 1);
  const end = candidate.chain.parts.at(-1)!.end;
  if (joint !== undefined && code?.capital && /^[/\-–]$/.test(joint.text) && joint.start - end <= 1) {
    if (code.start - joint.end <= (joint.text === "/" ? 1 : 0)) return true;
  }
  const before = left(candidate);
  return (
    before !== undefined &&
    /^[/\-–]$/.test(before.text) &&
    before.end === candidate.chain.parts[0]!.start &&
    letterBefore(candidate, 2)
  );
}

function letterBefore(candidate: Candidate, distance: number): boolean {
  const word = left(candidate, distance);
  const joint = left(candidate, distance - 1);
  if (word?.kind !== "word" || joint === undefined || word.end !== joint.start) return false;
  return joint.text !== "/" || word.capital;
}

/** Stuck to letters: `PC01`, `4D`, `5K`; a unit may stick to its number (`790,97g`, `28vụ`). */
function isGlued(candidate: Candidate): boolean {
  const first = candidate.chain.parts[0]!;
  const before = left(candidate);
  if (before !== undefined && before.end === first.start && (before.kind !== "mark" || before.text === "_")) {
    return !(before.kind === "word" && !before.capital && before.end - before.start > 1 && counts(candidate));
  }
  const after = right(candidate);
  if (after?.kind !== "word" || after.start !== candidate.chain.parts.at(-1)!.end) return false;
  return !counts(candidate) && multiplier(candidate.words, candidate.chain.to) === undefined;
}

/** `12/5/2023`, `05/2022`, `30/4` where no unit follows. */
function isDate(candidate: Candidate): boolean {
  const { parts } = candidate.chain;
  if (parts.length < 2) return false;
  if (parts.length > 2) return true;
  const [first, second] = parts.map((part) => part.digits) as [string, string];
  if (/^(?:19|20)\d\d$/.test(second) && /^\d{1,2}$/.test(first) && Number(first) <= 12) return !counts(candidate);
  if (/^(?:ngày|đêm|tết|lễ|sáng|chiều|tối)$/.test(left(candidate)?.text ?? "")) return true;
  const dayAndMonth =
    /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second) && Number(first) <= 31 && Number(second) <= 12;
  if (!dayAndMonth) return false;
  if (typeof candidate.unit === "object")
    return candidate.unit.class === undefined && right(candidate)?.text === "ngày";
  if (/^(?:đạt|được|có|đến|tới|xong|rõ|quyết)$/.test(left(candidate)?.text ?? "") && right(candidate)?.text === "(")
    return false;
  return true;
}

/** Digits that are no Vietnamese number: `19.2`, `0213.387`. */
function isNoNumeral({ chain }: Candidate): boolean {
  return chain.parts.some((part) => readNumber(part.digits, chain.loose) === undefined);
}

/** `năm 2023`, `2021 - 2025`, a bare 2024. */
function isYear(candidate: Candidate): boolean {
  const { parts } = candidate.chain;
  if (parts.length > 1) return parts.every((part) => yearLike.test(part.digits));
  if (!yearLike.test(parts[0]!.digits)) return false;
  if (/^(?:năm|khóa|đoạn|kỳ|niên|sn|tết|sau|trước)$/.test(left(candidate)?.text ?? "")) return true;
  const before = left(candidate);
  const after = right(candidate);
  if (before?.text.match(/^[-–]$/) && left(candidate, 2)?.kind === "number") return true;
  if (after?.text.match(/^[-–]$/) && right(candidate, 1)?.kind === "number") return true;
  if (/^(?:từ|đến|và|với|,|cuối|đầu|giữa)$/.test(before?.text ?? "") && !counts(candidate)) return true;
  return !counts(candidate) && multiplier(candidate.words, candidate.chain.to) === undefined;
}
const yearLike = /^(?:19|20)\d\d$/;

/** `1. Tổ …; 2. Câu lạc bộ …`, `3)`. */
function isEnumerator(candidate: Candidate): boolean {
  const after = right(candidate);
  if (candidate.chain.parts.length > 1 || !/^\d{1,2}$/.test(candidate.chain.parts[0]!.digits)) return false;
  if (after === undefined || !/^[.)]$/.test(after.text) || after.start !== candidate.chain.parts[0]!.end) return false;
  const before = left(candidate);
  const opens = before === undefined || /^[;:.\]]$/.test(before.text) || newLine(candidate);
  return opens && right(candidate, 1)?.kind !== "number";
}

function newLine(candidate: Candidate): boolean {
  const before = left(candidate);
  return before === undefined || candidate.text.slice(before.end, candidate.chain.parts[0]!.start).includes("\n");
}

/** Ten digits that begin with 0, or groups after a word for telephone. */
function isTelephone(candidate: Candidate): boolean {
  return /^0\d{5,}$/.test(candidate.chain.parts[0]!.digits) || leftWords(candidate).join(" ").endsWith("số điện thoại");
}

/** `sơ kết 02 năm`, `từ 5 đến dưới 12 tuổi`; `24/24 giờ` is a rate. */
function isDuration(candidate: Candidate): boolean {
  if (candidate.unit === "duration") {
    if (candidate.chain.parts.length === 2) return false;
    if (right(candidate)?.text === "phút") return !broadcast(candidate);
    return true;
  }
  return ageRange(candidate);
}

/** Minutes are counted where something is on the air. */
function broadcast(candidate: Candidate): boolean {
  const { words, chain } = candidate;
  for (let i = Math.max(0, chain.from - 14); i < Math.min(words.length, chain.to + 10); i++) {
    if (/^(?:lượng|phát|loa|thanh|sóng)$/.test(words[i]!.text)) return true;
  }
  return false;
}

function ageRange(candidate: Candidate): boolean {
  for (let i = candidate.chain.to; i < candidate.chain.to + 5 && i < candidate.words.length; i++) {
    const word = candidate.words[i]!;
    if (word.text === "tuổi") return candidate.unit === undefined;
    if (word.kind === "mark" && word.text !== "-") return false;
  }
  return false;
}

/** After a word that names by number: `Tổ 9`, `khoản 4`, `Đề án 06`. */
function isOrdinal(candidate: Candidate): boolean {
  const before = leftWords(candidate);
  if (candidate.afterRefused && !(counts(candidate) && !isPlaceName(candidate))) return true;
  const kind = ordinalBefore(before);
  if (kind === undefined) return false;
  if (kind === "always") {
    const last = before.at(-1)!;
    if (last === "năm") return false;
    return !(counts(candidate) && looseNames.has(before.slice(-2).join(" ")) && !isPlace(candidate));
  }
  return !counts(candidate) && candidate.chain.parts.length === 1;
}

/** Names of documents that also end a clause: `theo quyết định 05 vụ` counts, `Nghị quyết 12 xã` does not. */
const looseNames = new Set(["quyết định", "kết luận", "nghị quyết", "chỉ thị", "công văn"]);

function isPlace({ unit }: Candidate): boolean {
  return typeof unit === "object" && /^(?:commune|district|residential)$/.test(unit.class ?? "");
}

/** `08 phường Đoàn Kết`: the unit is the head of a name. */
function isPlaceName({ words, unit }: Candidate): boolean {
  return (
    typeof unit === "object" &&
    words[unit.to]?.capital === true &&
    /^(?:phường|xã|thị trấn|huyện)$/.test(unit.nouns[0]!)
  );
}

/** `47 giải phóng miền Nam (30/4/1975 – 30/4/2022)`: the years of an anniversary. */
function isAnniversary(candidate: Candidate): boolean {
  if (counts(candidate) || candidate.chain.parts.length > 1) return false;
  const { words, chain } = candidate;
  for (let i = chain.to; i < chain.to + 14 && i < words.length; i++) {
    if (words[i]!.text === ";" || words[i]!.text === ".") return false;
    if (words[i]!.text === "(") return words[i + 1]?.kind === "number" && words[i + 2]?.text === "/";
  }
  return false;
}

/** After a proper name and without a unit: `bản Gia Khâu 1`; offices may be counted so (`Công an 20`). */
function isName(candidate: Candidate): boolean {
  if (counts(candidate)) return false;
  if (namedPlace(candidate)) return true;
  if (typeof candidate.unit === "object" && !candidate.words[candidate.unit.from]!.capital) return false;
  const before = left(candidate);
  if (before === undefined || !before.capital) return false;
  return !countedOffices.test(leftWords(candidate).slice(-2).join(" "));
}

/** `bản Gia khâu 1`: a kind of place, a capital and perhaps one more word before the number. */
function namedPlace(candidate: Candidate): boolean {
  const second = left(candidate, 2);
  const third = left(candidate, 3);
  return second?.capital === true && third !== undefined && /^(?:bản|thôn|ấp|làng|buôn|khóm|xóm|tổ)$/.test(third.text);
}

const countedOffices =
  /(?:^|\s)(?:công an|quân sự|quân đội|cand|qđnd|biên phòng|bộ đội|nam|nữ|xuất sắc|khá|trung bình|yếu|kém|tốt|giỏi|đạt|không đạt|đăng ký|tổng số|tổng cộng|khởi tố)$/;

/** Alone without a unit: counted only after a word and before a pause (`đăng ký 757;`). */
function isBare(candidate: Candidate): boolean {
  if (candidate.unit !== undefined) return false;
  if (multiplier(candidate.words, candidate.chain.to) !== undefined) return false;
  const before = left(candidate);
  return before === undefined || !(before.kind === "word" || /^[”"):=]$/.test(before.text));
}

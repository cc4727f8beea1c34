import type { Area } from "../../../model/area.ts";
import type { AreaMention } from "../areas/areaMention.ts";
import { stripName } from "../areas/foldName.ts";
import { areaOf, findAreas, resolveArea, splitKind } from "../areas/index.ts";
import { type Spotted, spotText } from "../areas/spotText.ts";
import type { Parts } from "./partsOf.ts";

/** The area that reports, how sure it is, and what spoke for it. */
export type IdentityArea = {
  readonly name: string;
  readonly code: string | undefined;
  readonly confidence: number;
  readonly reasons: readonly string[];
};

/** What a mention of an area weighs by where it stands. */
const weights = {
  letterhead: 54,
  superior: 16,
  title: 34,
  reporter: 40,
  closing: 22,
  ground: 2,
  body: 0.5,
  below: 0.7,
  most: 14,
  file: 6,
} as const;
/** What a kind without a name weighs (`trên địa bàn tỉnh`, `CHỦ TỊCH UBND HUYỆN`). */
const votes = { title: 30, reporter: 22, closing: 12, signature: 26, ground: 1, most: 16 } as const;

const kindWords = "tỉnh|thành phố|thị xã|huyện|quận|phường|thị trấn|đặc khu|xã(?! hội)";
/** Who reports: a body of an area, shortly before the verb. */
const reporter = /(?:báo cáo|ban hành|xây dựng|tổng hợp|đánh giá|xin báo cáo|kính báo cáo|triển khai)/iu;
const bodies =
  /(?:ban chỉ đạo|bcđ|công an|ủy ban|uỷ ban|ubnd|hđnd|ủy|uỷ|mặt trận|đoàn|hội|phòng|chi cục|sở|trung tâm)/iu;
const national =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM/giu;

/**
 * The area that a report is of, weighed from letterhead, title, the sentence that says who reports, the closing sentence, the
 * signature, and how often the text speaks of it; the file's name only tips the scale.
 */
export function findIdentityArea(
  parts: Parts,
  name: string | undefined,
  date: string | undefined,
): IdentityArea | undefined {
  const scores = new Map<string, { weight: number; mention: AreaMention; reasons: Set<string> }>();
  const add = (mention: AreaMention, weight: number, reason: string): void => {
    if (mention.by !== "name" || mention.level === "village" || mention.level === "office") return;
    const key = mention.name;
    const score = scores.get(key) ?? { weight: 0, mention, reasons: new Set<string>() };
    score.weight += weight;
    if (weight >= 5) score.reasons.add(reason);
    scores.set(key, score);
  };
  const body = spotText(parts.body);
  const province = mainProvince(parts, body, date);
  const find = (text: string | Spotted): readonly AreaMention[] => findAreas(text, { date, area: province });
  const kinds = kindVotes(parts);

  const letterhead = parts.letterhead
    .replace(national, "\n")
    .replace(/\t/g, "\n")
    .replace(/(?:^|\n)\s*Kính gửi[\s\S]*/iu, "");
  const heads = find(letterhead).filter((mention) => mention.by === "name");
  const own = ownHead(heads);
  for (const mention of heads) {
    const placeOfDate = /^[^\n]{0,12},?\s*ngày/u.test(letterhead.slice(mention.end));
    if (!placeOfDate) add(mention, mention === own ? weights.letterhead : weights.superior, "letterhead");
  }
  for (const mention of find(parts.title)) add(mention, weights.title, "title");
  for (const [text, weight, reason] of [
    [parts.opening, weights.reporter, "who reports"],
    [parts.closing, weights.closing, "closing sentence"],
  ] as const) {
    for (const mention of find(text)) if (reports(text, mention)) add(mention, weight, reason);
  }
  const seen = new Map<string, number>();
  for (const mention of find(body)) {
    const ground = /(?:địa bàn|toàn|nhân dân|đảng bộ)\s$/iu.test(
      parts.body.slice(Math.max(0, mention.start - 12), mention.start),
    );
    const weight = ground ? weights.ground : weights.body;
    const sum = seen.get(mention.name) ?? 0;
    if (sum < weights.most) add(mention, weight, "body");
    seen.set(mention.name, sum + weight);
    const parent = mention.code && mention.confidence >= 0.85 ? areaOf(mention.code, date)?.above : undefined;
    if (!parent || mention.level === "province") continue;
    const raised = seen.get(`below ${parent.name}`) ?? 0;
    if (raised < weights.most)
      add({ ...mention, name: parent.name, code: parent.code, level: parent.level }, weights.below, "areas inside it");
    seen.set(`below ${parent.name}`, raised + weights.below);
  }
  const file = areaOfFile(name, date);
  let best: { weight: number; mention: AreaMention; reasons: Set<string> } | undefined;
  let next = 0;
  for (const score of scores.values()) {
    const { kind } = splitKind(score.mention.name);
    const vote = kind ? (kinds.get(kind.word.toLowerCase()) ?? 0) : 0;
    const tip = file && stripName(score.mention.name).endsWith(file) ? weights.file : 0;
    const weight = score.weight + vote + tip;
    if (vote >= 12) score.reasons.add("kind of area");
    if (!best || weight > best.weight) {
      next = best?.weight ?? 0;
      best = { ...score, weight };
    } else if (weight > next) next = weight;
  }
  if (!best) return undefined;
  const { kind } = splitKind(best.mention.name);
  const said = best.weight - (kind ? (kinds.get(kind.word.toLowerCase()) ?? 0) : 0);
  return settle(best, said, next, province, date);
}

const ranks: readonly string[] = ["commune", "district", "province"];

/** Whose letterhead it is: the lowest area, the last of several (`UBND TỈNH A, UBND HUYỆN B`; `XÃ B, THÀNH PHỐ A`). */
function ownHead(heads: readonly AreaMention[]): AreaMention | undefined {
  const rankOf = (mention: AreaMention): number => ranks.indexOf(mention.level);
  const lowest = Math.min(...heads.map(rankOf).filter((rank) => rank >= 0));
  return heads.findLast((mention) => rankOf(mention) === lowest) ?? heads.at(-1);
}

function settle(
  best: { weight: number; mention: AreaMention; reasons: Set<string> },
  own: number,
  next: number,
  province: string | undefined,
  date: string | undefined,
): IdentityArea {
  const within = province ? resolveArea(province, { date })?.area.code : undefined;
  const resolved = best.mention.code
    ? { area: areaOf(best.mention.code, date), confidence: best.mention.confidence }
    : undefined;
  const again = resolveArea(best.mention.name, { date, within });
  const found: Area | undefined =
    again && again.confidence >= (resolved?.confidence ?? 0) ? again.area : resolved?.area;
  const margin = (best.weight - next) / Math.max(1, own);
  const strong = [...best.reasons].some((reason) => /letterhead|title|reports|closing/.test(reason));
  const known = Math.max(again?.confidence ?? 0, resolved?.confidence ?? 0);
  const likely = best.reasons.has("kind of area") && own >= 3;
  let confidence = strong ? (margin > 0.2 ? 0.97 : 0.85) : likely ? 0.9 : 0.5;
  const reasons = [`area from ${[...best.reasons].join(", ") || "the text"}`];
  if (!found) {
    confidence = Math.min(confidence, 0.7);
    reasons.push("area not in the gazetteer");
  } else if (known < 0.6) {
    confidence = Math.min(confidence, 0.5);
    reasons.push("several areas have this name");
  }
  if (margin <= 0.1) {
    confidence = Math.min(confidence, 0.6);
    reasons.push("another area is nearly as likely");
  }
  return { name: found?.name ?? best.mention.name, code: found?.code, confidence, reasons };
}

/** The province that the text names most, in its head above all. */
function mainProvince(parts: Parts, body: Spotted, date: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  const texts: readonly (readonly [string | Spotted, number])[] = [
    [parts.letterhead.replace(national, "\n"), 12],
    [parts.title, 10],
    [parts.opening, 4],
    [parts.signature, 3],
    [body, 1],
  ];
  for (const [text, weight] of texts) {
    for (const { code, level, name, by } of findAreas(text, { date })) {
      if (by === "name" && level === "province" && code) counts.set(name, (counts.get(name) ?? 0) + weight);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** True where the mention is of the body that reports: `Công an huyện X báo cáo …`, `… của huyện X./.` */
function reports(text: string, mention: AreaMention): boolean {
  const before = text
    .slice(Math.max(0, mention.start - 140), mention.start)
    .split(/[;.\n”]/)
    .at(-1)!;
  const after = text.slice(mention.end, mention.end + 90);
  if (/(?:thực hiện|theo|căn cứ)[^,]*(?:của|số)[^,]*$/iu.test(before)) return false;
  const body = bodies.test(before) || mention.actor !== undefined;
  const verb = /^\s*(?:\([^)]*\)|“[^”]*”)?[,\s]*(?:đã\s+|xin\s+|kính\s+)?/iu.exec(after)![0].length;
  return (
    (body && reporter.test(after.slice(verb, verb + 14))) ||
    (/(?:của|địa bàn|tại)\s+[^,]*$/iu.test(before) && /^\s*(?:năm \d{4})?\s*\.?\/?\.?\s*$/u.test(after.split("\n")[0]!))
  );
}

/** How strongly each kind of area is spoken of as the report's own. */
function kindVotes(parts: Parts): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const vote = (text: string, before: string, weight: number, most = Number.POSITIVE_INFINITY, after = ""): void => {
    const counts = new Map<string, number>();
    for (const match of text.matchAll(
      new RegExp(`(?:${before})\\s+(${kindWords})(?![\\p{L}]|\\s+(?:ủy|uỷ)|\\s*,\\s*(?:${kindWords}))${after}`, "giu"),
    )) {
      const kind = match[1]!.toLowerCase();
      counts.set(kind, Math.min(most, (counts.get(kind) ?? 0) + weight));
    }
    for (const [kind, count] of counts) found.set(kind, (found.get(kind) ?? 0) + count);
  };
  vote(parts.title, "địa bàn|toàn|của|công an|ubnd", votes.title, votes.title);
  vote(
    parts.opening,
    "(?:ban chỉ đạo|bcđ|công an|ubnd|ủy ban nhân dân|an ninh tổ quốc|antq|tội phạm)",
    votes.reporter,
    votes.reporter,
    "(?!\\s*,)[^.;\\n]{0,80}?(?:báo cáo|ban hành|xây dựng báo cáo)",
  );
  vote(parts.closing, "của[^.;\\n]{0,60}|địa bàn", votes.closing, votes.closing);
  vote(
    signers(parts.signature),
    "(?:chủ tịch|ubnd|ủy ban nhân dân|uỷ ban nhân dân|công an|thường trực|ban chỉ đạo|trưởng ban)",
    votes.signature,
    votes.signature,
  );
  vote(parts.body, "địa bàn|toàn", votes.ground, votes.most);
  return found;
}

/** The lines of the signature, without the recipients that stand beside or above them. */
function signers(signature: string): string {
  return signature
    .split(/[\n\t]/)
    .filter((line) => line === line.toUpperCase() && !/^\s*[-+]/.test(line))
    .join("\n");
}

/** The key of an area that a file's name may hold: `2022-bao-cao-huyen-bat-xat.docx`. */
function areaOfFile(name: string | undefined, date: string | undefined): string | undefined {
  if (!name) return undefined;
  const words = name
    .normalize("NFC")
    .replace(/\.[^./\\]+$/, "")
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  for (let length = 5; length >= 2; length -= 1) {
    for (let start = words.length - length; start >= 0; start -= 1) {
      const text = words.slice(start, start + length).join(" ");
      const found = resolveArea(text, { date });
      if (found && found.area.level !== "commune") return stripName(found.area.proper);
    }
  }
  return undefined;
}

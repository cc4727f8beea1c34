import type { ReportKind } from "../../../model/report.ts";

/** What a report is regularly about, by the words of its title: the first that fits. */
const topics: readonly (readonly [RegExp, string])[] = [
  [/chương\s+trình\s+(?:phối\s+hợp\s+)?(?:số\s+)?0?9\s*(?:\/|-|\s|$)|09\/CTr/iu, "coordination-09"],
  [/kết\s+luận\s+(?:số\s+)?44/iu, "conclusion-44"],
  [/chỉ\s+thị\s+(?:số\s+)?0?9\s*[-–]?\s*(?:\/|-)?\s*CT/iu, "directive-09"],
  [/ngày\s+hội\s+toàn\s+dân/iu, "festival"],
  [
    /phong\s+trào\s+(?:quần\s+chúng|toàn\s+dân)?\s*(?:thi\s+đua\s+)?“?\s*(?:toàn\s+dân\s+)?bảo\s+vệ\s+(?:an\s+ninh|ANTQ)|PTTDBVANTQ|toàn\s+dân\s+bảo\s+vệ\s+an\s+ninh/iu,
    "movement",
  ],
  [/dân\s+vận/iu, "mass-mobilisation"],
  [/an\s+toàn\s+về\s+(?:an\s+ninh|ANTT)/iu, "safety-standard"],
  [/phòng,?\s+chống\s+ma\s+t[úu][ýy]|ma\s+t[úu][ýy]/iu, "drugs"],
  [/trật\s+tự,?\s+an\s+toàn\s+giao\s+thông|TTATGT/iu, "traffic"],
  [/phòng\s+cháy/iu, "fire"],
  [/phòng,?\s+chống\s+tội\s+phạm|tệ\s+nạn\s+xã\s+hội/iu, "crime-prevention"],
  [/tình\s+hình,?\s+(?:kết\s+quả\s+)?công\s+tác\s+công\s+an|công\s+tác\s+công\s+an/iu, "police-work"],
  [/an\s+ninh,?\s+trật\s+tự|ANTT/iu, "security"],
];

/**
 * The series of reports that one belongs to: its topic and how often it comes, `movement-annual`, `coordination-09-half-year`. Only
 * reports of one series are compared without a warning.
 */
export function seriesOf(title: string, opening: string, period: string, kind: ReportKind): string {
  const topic =
    (topics.find(([pattern]) => pattern.test(title)) ?? topics.find(([pattern]) => pattern.test(opening)))?.[1] ??
    "other";
  return `${topic}-${kind === "plan" ? "plan-" : ""}${cadenceOf(period)}`;
}

function cadenceOf(period: string): string {
  const [from = "", to] = period.split("/");
  if (!to) return from.length === 4 ? "annual" : from.length === 7 ? "month" : "day";
  if (from.length === 4 && to.length === 4) return "years";
  if (from.length !== 7 || from.slice(0, 4) !== to.slice(0, 4)) return "span";
  const months = Number(to.slice(5)) - Number(from.slice(5)) + 1;
  return { 3: "quarter", 6: "half-year", 9: "nine-months" }[months] ?? `${months}-months`;
}

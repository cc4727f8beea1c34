import { multiplier } from "../multipliers.ts";
import { ordinalBefore } from "../ordinals.ts";
import { type Candidate, counts, left, leftWords } from "./candidate.ts";

/** After a word that names by number: `Tổ 9`, `khoản 4`, `Đề án 06`; not money or thousands (`kế hoạch 2.993 triệu đồng`). */
export function isOrdinal(candidate: Candidate): boolean {
  if (multiplier(candidate.words, candidate.chain.to) !== undefined) return false;
  if (candidate.afterRefused && !(counts(candidate) && !isPlaceName(candidate))) return true;
  const before = leftWords(candidate);
  const kind = ordinalBefore(before);
  // `dưới 18 tuổi 31 đối tượng`: the age has its number already.
  if (kind === undefined || (before.length === 1 && before[0] === "tuổi" && left(candidate, 2)?.kind === "number"))
    return false;
  if (kind === "always") {
    const last = before.at(-1)!;
    if (last === "năm" || (roads.has(before.slice(-2).join(" ")) && happens(candidate))) return false;
    return !(counts(candidate) && looseNames.has(before.slice(-2).join(" ")) && !isPlace(candidate));
  }
  return !counts(candidate) && candidate.chain.parts.length === 1;
}

/** Names of documents that also end a clause: `theo quyết định 05 vụ` counts, `Nghị quyết 12 xã` does not. */
const looseNames = new Set(["quyết định", "kết luận", "nghị quyết", "chỉ thị", "công văn"]);

/** Roads bear numbers, but so do accidents on them: `quốc lộ 22 vụ, tỉnh lộ 17 vụ`. */
const roads = new Set(["quốc lộ", "tỉnh lộ", "hương lộ"]);

function happens({ unit }: Candidate): boolean {
  return typeof unit === "object" && /^(?:case|instance|offender|person)$/.test(unit.class ?? "");
}

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

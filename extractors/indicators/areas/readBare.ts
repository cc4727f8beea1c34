import { actorBefore } from "./around.ts";
import type { Reading } from "./reading.ts";
import { type Extra, readName } from "./readName.ts";
import { type Spot, spotOf } from "./spot.ts";

/** Capitalised words that may stand right before a bare name without being a part of it. */
const heads = new Set(
  "tại riêng ở trong từ như ubnd hđnd mttq ca cat catp cah an bcđ đến về theo với do phía giữa gồm của".split(" "),
);
/** Words before the name of a person, a village, a street, a paper: none of the gazetteer's areas. */
const people = new Set(
  "ông bà anh chị em cháu cụ họ tên chí tượng nạn nhân bị hại bác chú cô thầy đường phố quốc lộ cầu chợ trường chùa đền sông núi hồ lễ báo giải tướng tịch danh sĩ bản thôn làng buôn ấp khóm xóm khu plei tổ".split(
    " ",
  ),
);

/**
 * A capitalised name without a kind that the gazetteer knows, where the words around do not make it a part of another
 * name: `Trần Văn Hà`, `ông Hòa Bình`, `“Hòa Bình”` are none.
 */
export function readBare(reading: Reading, index: number, last: Spot | undefined, extra?: Extra): Spot | undefined {
  const name = readName(reading, index, () => true, extra);
  if (!name) return undefined;
  const { text } = reading;
  const start = reading.start(index);
  const end = reading.end(name.to - 1);
  const before = reading.at(index - 1);
  const gap = reading.between(index);
  const after = reading.at(name.to);
  const tight = /^[ \u00a0]?$/.test(gap) && index > 0;
  if (tight && (people.has(before.low) || (before.capital && !heads.has(before.low) && last?.to !== index)))
    return undefined;
  if (/^[ \u00a0]?$/.test(text.slice(end, reading.start(name.to))) && after.capital) return undefined;
  if (/[“"«‘(]$/.test(text.slice(start - 1, start)) && /^[”"»’]/.test(text.slice(end, end + 1))) return undefined;
  const printed = text.slice(start, end);
  if (name.to - index < 2 && printed === printed.toUpperCase()) return undefined;
  const firm = !tight || heads.has(before.low);
  return spotOf(reading, index, name.to, {
    by: "bare",
    units: name.units,
    printed,
    actor: actorBefore(reading, index),
    firm,
  });
}

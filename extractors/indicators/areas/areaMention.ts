import type { AreaLevel } from "../../../model/area.ts";
import type { Span } from "../../../model/span.ts";

/**
 * A place in a text where an area is meant.
 *
 * The span reaches from the kind (`huyện`, where one is printed) to the end of the name. `name` is the full name with its kind in
 * correct spelling, `code` the official code, absent where the gazetteer does not know the area. `by` says how it is meant:
 *
 * - `name`: a kind and a name (`huyện Đăk Glei`, `CAH Đăk Glei`);
 * - `list`: a name that shares the kind of the one before (`các huyện Đăk Hà, Sa Thầy`);
 * - `bare`: a name alone (`Tân Phong 10 tập thể`);
 * - `own`: a kind alone (`trên địa bàn huyện`; `Công an thành phố` in a province's report);
 * - `office`: an office below a province (`Phòng PC02`);
 * - `village`: a village of a commune (`Xã Sùng Phài/Bản Gia Khâu 1`);
 * - `country`: all of Việt Nam (`toàn quốc`).
 *
 * `actor` is the body named right before (`Công an`, `UBND`); `group` is shared by the areas of one list. `reason` says why a
 * mention with a confidence below 0.9 is unsure.
 */
export type AreaMention = Span & {
  readonly name: string;
  readonly code: string | undefined;
  readonly level: AreaLevel | "office";
  readonly by: "name" | "list" | "bare" | "own" | "office" | "village" | "country";
  readonly actor: string | undefined;
  readonly group: number | undefined;
  readonly confidence: number;
  readonly reason: string | undefined;
};

/** The report a text stands in: its area (full name, code where known) and the ISO date or year as of which names are meant. */
export type AreaContext = {
  readonly area?: string | undefined;
  readonly area_code?: string | undefined;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
};

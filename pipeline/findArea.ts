import { fold } from "../warehouse/search/fold.ts";
import { Fault } from "./fault.ts";

/**
 * The area, of those that the warehouse knows, that a person means: its full name, or its name without its kind where that
 * is one area's; with or without marks. Refused: none, or several.
 *
 * @example
 * findArea(["Huyện Bát Xát", "Thị xã Sa Pa"], "bat xat") // → "Huyện Bát Xát"
 */
export function findArea(known: readonly string[], asked: string): string {
  const exact = known.find((name) => name === asked.normalize("NFC").trim());
  if (exact !== undefined) return exact;
  const wanted = fold(asked).trim();
  const whole = known.filter((name) => fold(name) === wanted);
  if (whole.length === 1) return whole[0]!;
  const near = known.filter((name) => !name.includes("/") && ` ${fold(name)}`.endsWith(` ${wanted}`));
  if (near.length === 1) return near[0]!;
  if (known.length === 0)
    throw new Fault({
      vi: `${asked}: kho chưa có số liệu nào; nạp báo cáo trước: baocao ingest PATH…`,
      en: `${asked}: the warehouse has no figure at all; load reports first: baocao ingest PATH…`,
    });
  const some = (near.length > 1 ? near : known.filter((name) => !name.includes("/"))).slice(0, 8).join(", ");
  throw new Fault({
    vi: `${asked}: ${near.length > 1 ? "có nhiều địa bàn cùng tên" : "kho chưa có số liệu"}; đang có: ${some}`,
    en: `${asked}: ${near.length > 1 ? "several areas have this name" : "the warehouse has no figure of it"}; it knows: ${some}`,
  });
}

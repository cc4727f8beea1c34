import { gazetteer, type Unit } from "../../../extractors/indicators/areas/gazetteer.ts";
import { isInForce } from "../../../extractors/indicators/areas/inForce.ts";
import { childrenAt } from "../../../extractors/indicators/areas/ownArea.ts";

/** The head and tail of an invented report, and what must be read from it. */
export type Invented = {
  readonly text: string;
  readonly area: Unit;
  readonly period: string;
  readonly kind: string;
  readonly number: string | undefined;
  readonly date: string | undefined;
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** An invented report of some area and year: with or without a letterhead, in the wordings of several kinds of offices. */
export function inventReport(seed: number): Invented {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const year = 2019 + Math.floor(random() * 8);
  const day =
    year >= 2026 || (year === 2025 && random() < 0.5) ? `${year}-12-10` : `${year}-${year === 2025 ? "02" : "12"}-10`;
  const units = gazetteer().units.filter((unit) => isInForce(unit, day));
  const level = pick(
    day >= "2025-07" ? (["province", "commune"] as const) : (["province", "district", "district", "district"] as const),
  );
  const area = pick(units.filter((unit) => unit.level === level));
  const province = area.above;
  const kind = area.kind.toLowerCase();
  const full = `${kind} ${area.proper}`;
  const half = year < 2025 && random() < 0.2;
  const isPlan = !half && random() < 0.12;
  const span = half ? `6 tháng đầu năm ${year}` : `năm ${year}`;
  const subject = pick([
    "công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc",
    "thực hiện công tác phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ ANTQ",
    "thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW",
  ]);
  const tail =
    half || isPlan
      ? ""
      : pick(["", ` và phương hướng, nhiệm vụ năm ${year + 1}`, `; nhiệm vụ trọng tâm năm ${year + 1}`]);
  const verb = isPlan
    ? pick(["Triển khai", "Thực hiện"])
    : pick(half ? ["Sơ kết", "Kết quả"] : ["Tổng kết", "Kết quả"]);
  const style = pick(["police", "committee", "party", "none", "none"] as const);
  const place = pick(["named", "own", ""] as const);
  const ground = place === "named" ? ` trên địa bàn ${full}` : place === "own" ? ` trên địa bàn ${kind}` : "";
  const title =
    random() < 0.5 ? `${verb} ${subject}${ground} ${span}${tail}` : `${verb} ${subject} ${span}${ground}${tail}`;
  const reporter =
    style === "police"
      ? pick([`Công an ${full}`, `Công an ${full}`])
      : style === "party"
        ? partyOf(area)
        : pick([`Ban Chỉ đạo 138 ${full}`, `Ủy ban nhân dân ${full}`, `UBND ${full}`, `Ban Chỉ đạo PCTP ${full}`]);
  const number =
    style === "none"
      ? undefined
      : `${1 + Math.floor(random() * 900)}/${isPlan ? "KH" : "BC"}-${style === "police" ? "CA" : "UBND"}`;
  const date =
    style === "none" ? undefined : `${year}-${half ? "06" : day.slice(5, 7)}-${two(1 + Math.floor(random() * 20))}`;
  const [, month = "", dayOfMonth = ""] = date?.split("-") ?? [];
  const letterhead = number
    ? letterheadOf(
        style,
        area,
        number,
        `${province?.proper ?? area.proper}, ngày ${dayOfMonth} tháng ${month} năm ${year}`,
        pick,
      )
    : "";
  const district = childrenAt(area, day);
  const named = district.length > 0 ? [pick(district), pick(district), pick(district)] : [];
  const above = province ? `tỉnh ${province.proper}` : "Trung ương";
  const lines = [
    letterhead,
    isPlan ? "KẾ HOẠCH" : "BÁO CÁO",
    random() < 0.2 ? title.toUpperCase() : title,
    `Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/${year} của UBND ${above} về công tác bảo đảm an ninh, trật tự năm ${year};`,
    pick([
      `${reporter} ${isPlan ? "ban hành Kế hoạch" : "báo cáo kết quả"} như sau:`,
      `${reporter} ${isPlan ? "xây dựng kế hoạch thực hiện" : "báo cáo"} cụ thể như sau:`,
    ]),
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    `Trong năm, tình hình an ninh chính trị trên địa bàn ${kind} cơ bản ổn định. Dân số ${100 + Math.floor(random() * 900)}.000 người.`,
    ...named.map(
      (unit) =>
        `- Công an ${unit.kind.toLowerCase()} ${unit.proper} tổ chức 25 buổi tuyên truyền với 1.250 lượt người tham gia;`,
    ),
    `II. KẾT QUẢ`,
    `Công an ${kind} đã tham mưu cấp ủy, chính quyền triển khai nhiều biện pháp; UBND ${above} khen thưởng 02 tập thể.`,
    isPlan ? "" : `Trên đây là báo cáo kết quả ${span} của ${full}./.`,
    "Nơi nhận:",
    `- Công an ${above};`,
    "- Lưu: VT.",
    style === "police" ? "TRƯỞNG CÔNG AN" : style === "party" ? "T/M BAN THƯỜNG VỤ" : "TM. BAN CHỈ ĐẠO",
    style === "police" ? "" : style === "party" ? "PHÓ BÍ THƯ" : `CHỦ TỊCH UBND ${area.kind.toUpperCase()}`,
    "Nguyễn Văn Mẫu",
  ];
  return {
    text: lines.filter(Boolean).join("\n"),
    area,
    period: half ? `${year}-01/${year}-06` : String(year),
    kind: isPlan ? "plan" : "report",
    number,
    date,
  };
}

function partyOf(area: Unit): string {
  const words: Readonly<Record<string, string>> = {
    Tỉnh: "Tỉnh ủy",
    Huyện: "Huyện ủy",
    Quận: "Quận ủy",
    "Thành phố": "Thành ủy",
    "Thị xã": "Thị ủy",
  };
  return `${words[area.kind] ?? `Đảng ủy ${area.kind.toLowerCase()}`} ${area.proper}`;
}

function letterheadOf(
  style: string,
  area: Unit,
  number: string,
  dated: string,
  pick: <T>(list: readonly T[]) => T,
): string {
  const name = `${area.kind} ${area.proper}`.toUpperCase();
  const above = area.above ? `${area.above.kind} ${area.above.proper}`.toUpperCase() : "";
  const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  const motto = "Độc lập - Tự do - Hạnh phúc";
  const [first, second] =
    style === "police"
      ? [above ? `CÔNG AN ${above}` : "BỘ CÔNG AN", `CÔNG AN ${name}`]
      : style === "party"
        ? [above ? `ĐẢNG BỘ ${above}` : "BAN CHẤP HÀNH TRUNG ƯƠNG", partyOf(area).toUpperCase()]
        : [`ỦY BAN NHÂN DÂN ${name}`, "BAN CHỈ ĐẠO 138"];
  const gap = pick(["\t", " ", "\n", "          "]);
  return [`${first}${gap}${nation}`, `${second}${gap}${motto}`, `Số: ${number}${gap}${dated}`].join("\n");
}

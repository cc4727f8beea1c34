import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { openWordsInCapitals, raiseWords } from "../../extractors/repair/charsets/capitals.ts";
import type { Charset } from "../../extractors/repair/charsets/charset.ts";
import { decodeCharset } from "../../extractors/repair/charsets/charset.ts";
import { charsetOfFont, drawsCapitals } from "../../extractors/repair/charsets/fonts.ts";
import { decodeViqr } from "../../extractors/repair/charsets/viqr.ts";
import { ACCENTED } from "../../extractors/repair/language/letters.ts";
import { repairText } from "../../extractors/repair/repairText.ts";
import { REPORT } from "./samples.ts";

const iconv = spawnSync("iconv", ["--version"]).status === 0;

describe.skipIf(!iconv)("iconv agrees", () => {
  const encode = (text: string, charset: string): string =>
    execFileSync("iconv", ["-f", "UTF-8", "-t", charset], { input: text }).toString("latin1");
  test("on every lower-case letter of TCVN3", () => {
    for (const letter of ACCENTED) expect(decodeCharset(encode(letter, "TCVN5712-1"), "tcvn3")).toBe(letter);
  });
  test("on every letter of the first set of TCVN 5712, capitals too", () => {
    for (const letter of ACCENTED + ACCENTED.toUpperCase())
      expect(decodeCharset(encode(letter, "TCVN5712-1"), "tcvn1")).toBe(letter);
  });
  test.each(["TCVN5712-1", "VISCII", "CP1258//TRANSLIT"])(
    "on a report in %s, read as Latin-1 or Windows-1252",
    (charset) => {
      const bytes = Buffer.from(encode(REPORT, charset), "latin1");
      expect(repairText(bytes.toString("latin1")).value).toBe(REPORT);
      expect(repairText(new TextDecoder("windows-1252").decode(bytes)).value).toBe(REPORT);
    },
  );
  test("on every letter of VISCII, capitals among the control characters too", () => {
    for (const letter of ACCENTED + ACCENTED.toUpperCase())
      expect(decodeCharset(encode(letter, "VISCII"), "viscii")).toBe(letter);
  });
  test("on every letter of Windows-1258", () => {
    for (const letter of ACCENTED)
      expect(decodeCharset(encode(letter, "CP1258//TRANSLIT"), "cp1258").normalize("NFC")).toBe(letter);
  });
});

const SENTENCE = "Căn cứ Nghị định về tổ chức lực lượng, đề nghị tỉnh Quảng Ngãi hỗ trợ";
const written: readonly (readonly [Charset, string])[] = [
  ["tcvn3", "C¨n cø NghÞ ®Þnh vÒ tæ chøc lùc l­îng, ®Ò nghÞ tØnh Qu¶ng Ng·i hç trî"],
  ["vni", "Caên cöù Nghò ñònh veà toå chöùc löïc löôïng, ñeà nghò tænh Quaûng Ngaõi hoã trôï"],
  ["viscii", "Cån cÑ Ngh¸ ð¸nh v« t± chÑc lñc lßþng, ð« ngh¸ tïnh Quäng Ngãi h² trþ"],
  ["vps", "Cæn cÙ NghÎ ÇÎnh vŠ t° chÙc l¿c lÜ®ng, ÇŠ nghÎ tÌnh Quäng Ngãi h‡ tr®"],
  ["vietwareF", "CŸn c÷ NghÜ ¢Ünh vÒ tå ch÷c løc l§íng, ¢Ò nghÜ tÙnh Qu¶ng Ngºi hæ trí"],
  ["vietwareX", "Càn cæï Nghë âënh vãö täø chæïc læûc læåüng, âãö nghë tènh Quaíng Ngaîi häù tråü"],
];
test.each(written)("%s is decoded", (charset, text) => {
  expect(decodeCharset(text, charset)).toBe(SENTENCE);
});

test("VIQR is decoded", () => {
  expect(decodeViqr("ddu+o+`ng Nguye^~n Hue^.")).toBe("đường Nguyễn Huệ");
});

test.each([
  [".VnTime", "tcvn3"],
  [".VnArialH", "tcvn3"],
  ["ABCDEF+.VnTime-Bold", "tcvn3"],
  ["VnTimes", "tcvn3"],
  ["VNI-Times", "vni"],
  ["VNI Helve", "vni"],
  ["VPS Times", "vps"],
  ["Times New Roman", undefined],
  ["Arial", undefined],
  ["Vnstcvn Unknown", undefined],
  [undefined, undefined],
])("the font %s was made for %s", (font, charset) => {
  expect(charsetOfFont(font)).toBe(charset);
});

test.each([
  [".VnTimeH", true],
  [".VnTime", false],
  ["VnArialH", true],
  [".VnSouthernH", true],
  ["Times New Roman", false],
])("%s draws capitals: %s", (font, draws) => {
  expect(drawsCapitals(font)).toBe(draws);
});

describe("capitals that a charset has no codes for", () => {
  test.each([
    ["CộNG HòA", "CỘNG HÒA"],
    ["áN", "ÁN"],
    ["Xã", "Xã"],
    ["Mỹ Tho", "Mỹ Tho"],
    ["UBND tỉnh", "UBND tỉnh"],
  ])("%s is %s", (decoded, raised) => {
    expect(raiseWords(decoded, "tcvn3")).toBe(raised);
    expect(raiseWords(decoded, "vni")).toBe(decoded);
  });

  test.each([
    ["Bộ TÀI CHÍNH", [true]],
    ["THỨ TRƯỞNG Bộ", [true]],
    ["CỘNG HÒA Xã HỘI", [true]],
    ["Số: 84/TT-BTC", [false]],
    ["UBND Xã", [false]],
    ["BÁO CÁO Về kết quả", [false]],
  ])("the open words of %s: %o", (line, expected) => {
    const words = line.split(" ").map((text, at) => ({ text, open: /^(Bộ|Xã|Số:|Về)$/.test(text), edge: at === 0 }));
    expect(openWordsInCapitals(words).filter((_, at) => words[at]!.open)).toEqual(expected);
  });
});

describe("what programs make of TCVN3", () => {
  const before = "C«ng an tØnh b¸o c¸o kÕt qu¶: ";
  const said = "Công an tỉnh báo cáo kết quả: ";
  test.each([
    ["capitals as small letters", "Bé TµI CHÝNH, CéNG HßA X· HéI CHñ NGHÜA", "BỘ TÀI CHÍNH, CỘNG HÒA XÃ HỘI CHỦ NGHĨA"],
    ["ư made a hyphen", "tr-êng hîp ®-îc h-ëng nh- sau, t- vÊn", "trường hợp được hưởng như sau, tư vấn"],
    ["ư made a space", "tr êng hîp ® îc h ëng ch a ®ñ", "trường hợp được hưởng chưa đủ"],
    ["ư dropped", "trêng hîp ®îc hëng, nhng cha ®ñ ngêi", "trường hợp được hưởng, nhưng chưa đủ người"],
    ["ư made a hyphen in words that are others without it", "l-îm hå s¬, m-în kho", "lượm hồ sơ, mượn kho"],
    ["ư dropped from a common word alone", "mäi ngêi trong gia ®×nh", "mọi người trong gia đình"],
    ["small letters in brackets behind capitals", "Sè Vô (t¹m ghi): kh«ng", "Số Vụ (tạm ghi): không"],
    ["capitals before brackets", "SæNG TR¦êNG Sù (hai b¶n)", "SỔNG TRƯỜNG SỰ (hai bản)"],
    ["capitals in brackets", "PHßNG Së (Bé) TµI CHÝNH", "PHÒNG SỞ (BỘ) TÀI CHÍNH"],
    [
      "hyphens that are hyphens",
      "Lª-nin, v¨n ho¸ - x· héi, Q§-UB, tr\u00adêng",
      "Lê-nin, văn hoá - xã hội, QĐ-UB, trường",
    ],
  ])("%s", (_, garbled, right) => {
    expect(repairText(before + garbled).value).toBe(said + right);
    expect(repairText(said + right).value).toBe(said + right);
  });
});

test("quotes and dashes are letters where that makes a word of VISCII, and quotes where not", () => {
  const garbled = "C“NG AN T\u009bNH, H”P tác xã, S— Y tª “Qu‰c gia” t\u00efnh, b¯t gi»";
  const said = "CỘNG AN TỈNH, HỢP tác xã, SỞ Y tế “Qu‰c gia” tỉnh, bốt giằ";
  expect(repairText(garbled).value.slice(0, 33)).toBe(said.slice(0, 33));
});

test.each([
  [
    "marks at the end of words",
    "Ca'c khoa?n thu quy~, mu? cao su. DDe^` nghi. xe't ddo+n.",
    "Các khoản thu quỹ, mủ cao su. Đề nghị xét đơn.",
  ],
  [
    "foreign words",
    "DDo^ng Gene`ve, siro^ ho, Tha`nh pho^' Hue^', tho+`i ky`",
    "Đông Genève, sirô ho, Thành phố Huế, thời kỳ",
  ],
  [
    "a mark before a capital",
    "Theo So+? Y te^', chi. Hoa ddu+o+.c nghi? tu+`. Ddo^.i so^' hai thay.",
    "Theo Sở Y tế, chị Hoa được nghỉ từ. Đội số hai thay.",
  ],
  [
    "punctuation behind backslashes, and bare marks that are tones",
    "Co^ Na ba'n ma. va` mi` o+? cho+.\\. Ai mua ho^`i na`o\\?",
    "Cô Na bán mạ và mì ở chợ. Ai mua hồi nào?",
  ],
  ["quotations", "O^ng ho?i: 'Ba` o+? dda^u?' Nga`y ho^m sau tra? lo+`i", "Ông hỏi: 'Bà ở đâu?' Ngày hôm sau trả lời"],
])("VIQR: %s", (_, garbled, said) => {
  expect(repairText(garbled).value).toBe(said);
});

/** Letters of TCVN3 that have no capitals, at the beginning of words that had one for sure. */
test.each([
  [
    "Kh«ng cã tö vong. æ dÞch tËp trung ë th«n T©n LËp. ¸p dông tõ th¸ng 5.",
    "Không có tử vong. Ổ dịch tập trung ở thôn Tân Lập. Áp dụng từ tháng 5.",
  ],
  ["KiÕn nghÞ ñy ban nh©n d©n x· xem xÐt.", "Kiến nghị Ủy ban nhân dân xã xem xét."],
  [
    "Ng\xadêi nhËn: Vò ¸nh TuyÕt; Phïng øng Khuª; bµ NguyÔn ThÞ ¸i.",
    "Người nhận: Vũ Ánh Tuyết; Phùng Ứng Khuê; bà Nguyễn Thị Ái.",
  ],
  ["A-03,Vò ¸nh TuyÕt,thÞ trÊn Cñng S¬n", "A-03,Vũ Ánh Tuyết,thị trấn Củng Sơn"],
])("a first letter gets back its capital: %s", (original, fixed) => {
  expect(repairText(original).value).toBe(fixed);
});

test.each([
  [
    "Tßa ¸n Nh©n d©n huyÖn vµ §¶ng ñy Khèi c¸c c¬ quan chØ ®¹o.",
    "Tòa án Nhân dân huyện và Đảng ủy Khối các cơ quan chỉ đạo.",
  ],
  ["C«ng an ë Hµ Néi vµ §ång Nai \xadíc ®¹t 5%.", "Công an ở Hà Nội và Đồng Nai ước đạt 5%."],
  [
    "C¨n cø kho¶n 2. ¸p dông møc 5.000 ®ång; c¸c ñy viªn kiÓm tra.",
    "Căn cứ khoản 2. áp dụng mức 5.000 đồng; các ủy viên kiểm tra.",
  ],
])("a first letter stays small where nothing tells: %s", (original, fixed) => {
  expect(repairText(original).value).toBe(fixed);
});

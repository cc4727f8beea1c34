import { describe, expect, test } from "vitest";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import { markCandidates } from "../../extractors/structure/text/markCandidates.ts";
import { noteLabel } from "../../extractors/structure/text/noteLabel.ts";
import type { Paragraph } from "../../model/document.ts";
import { dumpOf, plainOf } from "./lines.ts";

const RULE = " ".repeat(49);

/** A dump of two pages as Word's own converter writes it: a rule of spaces, notes, the next page after one space. */
const DUMP = `BÁO CÁO 
Kết quả phong trào bảo vệ rừng năm 2021 

I. TÌNH HÌNH CHUNG 
1. Về tổ chức lực lượng 
Trên địa bàn toàn huyện hiện có 15 tổ bảo vệ rừng với 120 thành viên được
kiện toàn theo quy định của pháp luật về lâm nghiệp1. Các tổ đã tổ chức tuần tra
được 245 buổi trong năm 20212, phát hiện và ngăn chặn kịp thời nhiều vụ việc vi
phạm; tham mưu cho Ủy ban nhân dân huyện ban hành nhiều văn bản chỉ đạo về
công tác quản lý, bảo vệ và phát triển rừng trên địa bàn các xã, tiếp nhận 14 tin3
${RULE}
1 Quyết định số 15/QĐ-UBND ngày 10/01/2021 của Ủy ban nhân dân huyện về việc kiện toàn các tổ, đội
bảo vệ rừng ở thôn, bản. 
2 Trong đó có 45 buổi phối hợp với lực lượng kiểm lâm và Công an các xã giáp ranh trên địa bàn huyện.
3 Gồm 10 tin của Nhân dân. 
 và đã giải quyết xong 12 tin theo quy định của pháp luật, đạt tỷ lệ 85,7% số tin
đã tiếp nhận trong kỳ báo cáo. 
2. Về công tác tuyên truyền 
- Đã tổ chức tuyên truyền được 38 buổi với 2.150 lượt người tham dự theo Kế
hoạch số 12/KH-UBND ngày 05/02/2021 và Công văn số 88-CV/HU ngày 10/3 và 44-
KL/TW của Ban Bí thư. 
Nơi nhận: 
- Như trên; 
- Lưu: VT. 
TM. ỦY BAN NHÂN DÂN 
CHỦ TỊCH 
Lò Văn Mẫu`;

describe("a dump of printed pages", () => {
  const lines = plainOf(DUMP);

  test("footnotes stand after the paragraph that cites them, joined and linked", () => {
    const at = lines.findIndex((line) => line.startsWith("Trên địa bàn toàn huyện"));
    expect(lines[at]).toContain("lâm nghiệp[1]. Các tổ");
    expect(lines[at]).toContain("trong năm 2021[2], phát hiện");
    expect(lines[at]).toContain("tiếp nhận 14 tin[3] và đã giải quyết xong 12 tin");
    expect(lines.slice(at + 1, at + 4)).toEqual([
      "[1] Quyết định số 15/QĐ-UBND ngày 10/01/2021 của Ủy ban nhân dân huyện về việc kiện toàn các tổ, đội bảo vệ rừng ở thôn, bản.",
      "[2] Trong đó có 45 buổi phối hợp với lực lượng kiểm lâm và Công an các xã giáp ranh trên địa bàn huyện.",
      "[3] Gồm 10 tin của Nhân dân.",
    ]);
  });

  test("a document number broken at the line end is whole again", () => {
    expect(lines.some((line) => line.includes("44-KL/TW của Ban Bí thư."))).toBe(true);
  });

  test("every passage knows what it is", () => {
    const { passages, text } = printPlain(structureDocument(dumpOf(DUMP)));
    const kinds = passages.map((passage) => `${passage.type} ${text.slice(passage.start, passage.end).slice(0, 12)}`);
    expect(kinds).toEqual([
      "title BÁO CÁO",
      "title Kết quả phon",
      "heading I. TÌNH HÌNH",
      "heading 1. Về tổ chứ",
      "paragraph Trên địa bàn",
      "note [1] Quyết đị",
      "note [2] Trong đó",
      "note [3] Gồm 10 t",
      "heading 2. Về công t",
      "item - Đã tổ chức",
      "recipients Nơi nhận:",
      "recipients - Như trên;",
      "recipients - Lưu: VT.",
      "signature TM. ỦY BAN N",
      "signature CHỦ TỊCH",
      "signature Lò Văn Mẫu",
    ]);
    expect(passages[9]?.headings).toEqual([2, 8]);
    expect(passages[5]?.cited).toBe(4);
  });

  test("blank lines between all lines change nothing", () => {
    expect(plainOf(DUMP.replaceAll("\n", "\n\n"))).toEqual(lines);
  });
});

test("a text of one paragraph a line stays as it is", () => {
  const text = [
    "Đoạn thứ nhất nói về một việc rất dài, dài hơn bất cứ dòng in nào, và chưa hết ở đây đâu nhé.",
    "Đoạn hai.",
    "Đoạn ba ngắn.",
  ];
  expect(plainOf(text.join("\n"))).toEqual(text);
});

test("page numbers and running heads of pages shown by form feeds are left out", () => {
  const page = (number: number, body: string): string => `Công an huyện Mẫu\n${body}\n${number}`;
  const body = (start: string): string =>
    ["một", "hai", "ba", "bốn"].map((word) => `${start} nội dung ${word}.`).join("\n");
  const lines = plainOf(
    [page(1, body("Trang đầu có")), page(2, body("Trang giữa có")), page(3, body("Trang cuối có"))].join("\n\f"),
  );
  expect(lines).toHaveLength(12);
  expect(lines.join(" ")).not.toMatch(/Công an huyện|\b[123]\b/);
});

describe("digits that may be a footnote mark", () => {
  test.each([
    ["trên lĩnh vực tôn giáo1. Làm tốt", 1],
    ["năm 20223", 3],
    ["đã xử lý 59 tin10 (đạt 92,2%)", 10],
    ["theo hướng “tự quản”22 đảm bảo", 22],
    ["giai đoạn 17; hiện nay", 7],
    ["đến nay)25.", 25],
    ["48 mô hình tự quản 6 tại các tổ dân phố", 6],
  ])("%s", (text, label) => {
    const best = markCandidates(text).filter((mark) => mark.label === label);
    expect(best[0]?.weight ?? 0).toBeGreaterThan(0.5);
  });

  test.each([
    "Thông tư 124/2021/TT-BCA",
    "89,3%",
    "1.217 buổi",
    "PV05 phối hợp",
    "12kg",
    "Chỉ thị số 21-CT/TW",
    "3. Nội dung thứ",
    "trong quý 3 của năm",
    "tổ chức 24 buổi",
  ])("%s holds none that is likely", (text) => {
    expect(markCandidates(text).filter((mark) => mark.weight > 0.9 && mark.label < 100)).toEqual([]);
  });
});

describe("a line that may open a footnote", () => {
  test.each([
    ["1 Nghị quyết số 5", 1],
    ["12 Công an thành phố", 12],
    ["3", 3],
    ["[4] Theo báo cáo", 4],
  ])("%s", (text, label) => expect(noteLabel(text)?.label).toBe(label));
  test.each(["1. Tổ chức", "02 vụ", "1.217 buổi", "Năm 2022", "1/2 số xã", "1- Công tác lãnh đạo"])(
    "%s does not",
    (text) => expect(noteLabel(text)).toBeUndefined(),
  );
});

describe("a line of a dump that begins a paragraph though the line before is full", () => {
  const full = "đã được các cơ quan, đơn vị triển khai nghiêm túc và đồng bộ trên toàn địa";
  const rest = [
    "bàn; qua đó các đơn vị đã phát hiện và xử lý được nhiều vụ việc, đã tiếp tục tham",
    "mưu nhiều giải pháp và đã tham mưu cho cấp trên, tập trung phát hiện và ngăn chặn",
    "kịp thời các hành vi vi phạm ngay từ cơ sở, không để phát sinh điểm nóng.",
  ];
  const dump = (...lines: readonly string[]): readonly string[] => plainOf([...lines, ...rest].join("\n"));

  test.each([
    [
      "the heading above has no full stop and its words are written small elsewhere",
      "2.1.3. Công tác đấu tranh, phòng, chống các loại tội phạm và vi phạm pháp",
      `Phát hiện và xử lý 36 vụ; ${full.slice(0, 46)}`,
    ],
    [
      "the heading above is followed by a dash",
      "2.6. Công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ tại các khu dân cư xã",
      `- Năm 2023 các mô hình ${full.slice(0, 48)}`,
    ],
  ])("%s", (_, heading, next) => {
    const lines = dump(heading, next);
    expect(lines[0]).toBe(heading);
    expect(lines[1]?.startsWith(next)).toBe(true);
  });

  test.each([
    ["a figure after a colon", "- Năm 2023 toàn huyện có 349 mô hình đăng ký thực hiện, gồm:", "114 mô hình tập thể"],
    [
      "the name of a body in a heading of two lines",
      "2.4. Công tác phối hợp với các cơ quan, ban, ngành, đoàn thể và lực lượng của",
      "Công an huyện",
    ],
    [
      "a dash inside a sentence",
      "Tiếp tục triển khai thực hiện Quy chế phối hợp số 12 năm 2020 giữa Công an",
      "- BCH Quân sự huyện về bảo vệ trật tự trên địa bàn; lực lượng đã tham gia giữ gìn",
    ],
  ])("but not %s", (_, before, next) => {
    expect(dump(before, next)[0]).toContain(`${before} ${next}`);
  });
});

test("the second paragraph of a footnote in Markdown stays with it, and the body is joined again", () => {
  const { blocks, notes } = structureDocument({
    snapshot: "",
    format: "text",
    messages: [],
    notes: [],
    blocks: [
      paragraphOf(
        "Toàn huyện đã xây dựng được 23 mô hình tự quản1 về an ninh, trật tự tại cơ sở, tiêu biểu là mô hình",
      ),
      {
        ...paragraphOf(""),
        inlines: [
          { type: "run", text: "1", raised: true },
          { type: "run", text: " Gồm 11 xã." },
        ],
      },
      paragraphOf("Lực lượng Công an đã tuyên truyền cho 200 học sinh"),
      paragraphOf("“Camera an ninh” tại 12 bản."),
    ],
  });
  expect(blocks).toHaveLength(1);
  expect(notes[0]?.blocks).toHaveLength(2);
});

function paragraphOf(text: string): Paragraph {
  return { type: "paragraph", inlines: [{ type: "run", text }], place: { type: "line", line: 1 } };
}

describe("a dump that puts the first label of a page behind its last footnote", () => {
  const body = (about: string, mark: string): string =>
    `Trên địa bàn huyện có 15 tổ bảo vệ rừng ở các thôn${mark} với 120 thành viên được kiện\ntoàn theo quy định của pháp luật, ${about} tổ chức tuần tra được 245 buổi trên các\ntuyến đường liên xã và khu vực giáp ranh của huyện, phát hiện nhiều vụ việc.\n`;
  const note = (about: string): string =>
    `Theo báo cáo của ${about}, gồm xã thứ nhất 5 tổ, xã thứ hai 4 tổ, xã thứ ba 6 tổ với tổng cộng 120 thành viên và\ncác cộng tác viên.\n`;

  test("has it moved up to where its footnotes begin", () => {
    const first = `${body("đã", "1")}${body("và", " 2 và các bản")}${note("Hạt Kiểm lâm")}2\n${note("Công an huyện")}1\n\n`;
    const second = `\f${body("còn", "3")}${note("Ban Chỉ huy Quân sự")}3\n`;
    const lines = plainOf(first + second);
    expect(lines.filter((line) => /^\[\d\]/.test(line)).map((line) => line.slice(0, 36))).toEqual([
      "[1] Theo báo cáo của Hạt Kiểm lâm, g",
      "[2] Theo báo cáo của Công an huyện, ",
      "[3] Theo báo cáo của Ban Chỉ huy Quâ",
    ]);
    expect(lines.join(" ")).toContain("các thôn[1] với 120 thành viên");
  });
});

import type { Block, Paragraph, Table } from "../../../model/document.ts";
import { inlineText } from "../inlineText.ts";
import { isCapitals } from "../join/breaksBefore.ts";

/** What only a letterhead says (Nghị định 30/2020/NĐ-CP, Annex I; party bodies write ĐẢNG CỘNG SẢN VIỆT NAM). */
const LETTERHEAD =
  /CỘNG H[OÒ]A? ?XÃ HỘI|CỘNG HOÀ XÃ HỘI|CỘNG HÒA XÃ HỘI|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\s*:.{0,40}$|^.{2,40}, ngày\s.{0,12}tháng\s.{0,10}năm\s*\d{0,4}\.?$/iu;
/** The kinds of documents that stand above their subject. */
const KIND =
  /^(BÁO CÁO|KẾ HOẠCH|CÔNG VĂN|QUYẾT ĐỊNH|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|NGHỊ QUYẾT|CHỈ THỊ|PHỤ LỤC|ĐỀ ÁN|PHƯƠNG ÁN|BIÊN BẢN|QUY CHẾ|QUY ĐỊNH|THÔNG CÁO|DỰ ÁN|KẾT LUẬN)(?!\p{L}).{0,60}$/u;
const RECIPIENTS = /^(Nơi nhận|Nơi gửi|Kính gửi|Nơi nhận và gửi)\s*:?/iu;
/** Who signs and in whose name: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `TRƯỞNG BAN`. */
const SIGNATORY =
  /^((TM|T\/M|KT|TL|TUQ|Q|K\/T|T\/L)\s*[./]|(PHÓ )?(CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|CHÁNH|TỔNG|CỤC TRƯỞNG|CHỈ HUY|HIỆU TRƯỞNG|VIỆN TRƯỞNG|THỦ TRƯỞNG|NGƯỜI)|THƯỢNG TÁ|ĐẠI TÁ|TRUNG TÁ|THIẾU TƯỚNG|NGƯỜI LẬP|NGƯỜI KÝ)/u;
/** The letterhead and the title stand within so many blocks from the start. */
const HEAD = 40;

/** Blocks with the letterhead, title, recipients and signature named; tables that only lay these out marked so. */
export function findParts(blocks: readonly Block[]): Block[] {
  const laid = blocks.map((block) => (block.type === "table" ? markLayout(block) : block));
  const kind = laid.slice(0, HEAD).findIndex((block) => block.type !== "table" && isKind(block));
  const tail = tailStart(laid);
  const subject = kind >= 0 ? subjectEnd(laid, kind) : -1;
  const lastLetterhead = laid.slice(0, kind >= 0 ? kind : 12).findLastIndex((block) => isLetterhead(block));
  return laid.map((block, index) => {
    if (block.type === "table" && block.layout)
      return partsInTable(block, index <= lastLetterhead ? "letterhead" : "tail");
    if (block.type !== "paragraph" && block.type !== "heading" && block.type !== "item") return block;
    if (kind >= 0 && index >= kind && index <= subject) return partOf(block, "title");
    if (index <= lastLetterhead || (kind > 0 && index < kind && lastLetterhead >= 0))
      return partOf(block, "letterhead");
    if (tail && index >= tail.recipients && index < tail.signature) return partOf(block, "recipients");
    if (tail && index >= tail.signature && index < tail.end) return partOf(block, "signature");
    return block;
  });
}

function textOf(block: Block): string {
  return "inlines" in block ? inlineText(block.inlines).replace(/\s+/g, " ").trim() : "";
}

function isKind(block: Block): boolean {
  const text = textOf(block);
  return KIND.test(text) && isCapitals(text);
}

function isLetterhead(block: Block): boolean {
  if (block.type === "table") return block.layout === true && cellTexts(block).some((text) => LETTERHEAD.test(text));
  return LETTERHEAD.test(textOf(block));
}

function partOf(block: Block, part: NonNullable<Paragraph["part"]>): Block {
  if (block.type !== "paragraph" && block.type !== "heading" && block.type !== "item") return block;
  return { type: "paragraph", inlines: block.inlines, place: block.place, part };
}

/** The subject of the document: the paragraph after its kind, unless the text begins at once. */
function subjectEnd(blocks: readonly Block[], kind: number): number {
  let end = kind;
  for (let index = kind + 1; index < Math.min(blocks.length, kind + 5); index++) {
    const block = blocks[index] as Block;
    const text = textOf(block);
    if (block.type !== "paragraph" && block.type !== "heading") break;
    if (text === "" || /[.;:]$/.test(text) || text.length > 500 || /^(I|1|A)\./.test(text) || RECIPIENTS.test(text))
      break;
    if (/^(Căn cứ|Thực hiện )/.test(text) && text.length > 120) break;
    end = index;
    if (index > kind + 1 && !isCapitals(text)) break;
  }
  return end;
}

/** Where the recipients begin, where the signature begins, and where it ends. */
function tailStart(blocks: readonly Block[]): { recipients: number; signature: number; end: number } | undefined {
  const from = Math.max(0, Math.floor(blocks.length / 3));
  let recipients = blocks.findLastIndex((block, index) => index >= from && /^Nơi (nhận|gửi)/iu.test(textOf(block)));
  let signature = blocks.findIndex((block, index) => index >= Math.max(recipients, from) && isSignatory(textOf(block)));
  if (recipients < 0) {
    signature = blocks.findLastIndex(
      (block, index) =>
        index >= from && index >= blocks.length - 12 && /^(TM|T\/M|KT|TL|TUQ)\s*[./]/.test(textOf(block)),
    );
    if (signature < 0) return undefined;
    recipients = signature;
  }
  if (signature < 0) signature = blocks.length;
  if (recipients >= 0 && signature === blocks.length) {
    signature = blocks.findIndex((block, index) => index > recipients && !isRecipient(textOf(block)));
    if (signature < 0) signature = blocks.length;
  }
  const annex = blocks.findIndex(
    (block, index) =>
      index > signature &&
      (/^(PHỤ LỤC|Phụ lục)/u.test(textOf(block)) ||
        (block.type === "table" && !block.layout) ||
        textOf(block).length > 160),
  );
  return { recipients, signature, end: annex < 0 ? blocks.length : annex };
}

function isRecipient(text: string): boolean {
  return /^[-–+•*]/.test(text) || /[;,.]$/.test(text) || RECIPIENTS.test(text);
}

function isSignatory(text: string): boolean {
  return text.length < 90 && isCapitals(text) && SIGNATORY.test(text);
}

function cellTexts(table: Table): string[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.blocks.map((block) => inlineText(block.inlines).replace(/\s+/g, " ").trim())),
  );
}

/** A table of one or two columns that holds a letterhead, recipients or a signature only lays them out side by side. */
function markLayout(table: Table): Table {
  if (table.layout !== undefined) return table;
  const columns = Math.max(0, ...table.rows.map((row) => row.cells.length));
  if (columns > 3 || table.rows.length > 6) return table;
  const texts = cellTexts(table);
  const lays = texts.some((text) => LETTERHEAD.test(text) || RECIPIENTS.test(text) || isSignatory(text));
  return lays ? { ...table, layout: true } : table;
}

function partsInTable(table: Table, where: "letterhead" | "tail"): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      cells: row.cells.map((cell) => {
        const recipients = cell.blocks.some((block) => RECIPIENTS.test(inlineText(block.inlines)));
        const part = where === "letterhead" ? "letterhead" : recipients ? "recipients" : "signature";
        return { ...cell, blocks: cell.blocks.map((block) => partOf(block, part) as (typeof cell.blocks)[number]) };
      }),
    })),
  };
}

import { WarehouseError } from "../warehouse/Warehouse.ts";
import { say, type Words } from "./say.ts";

/**
 * Why a command stops, in words for a person: what is wrong, where, and what to do. Exit code 1 (misuse or
 * breakdown). `cause` is shown with `--debug`.
 */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly words: Words;

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** What the troubles of a warehouse are called in Vietnamese; its own message is the English one. */
const troubles: Readonly<Record<string, string>> = {
  held: "một chương trình khác đang ghi kho này; hãy đóng nó rồi chạy lại",
  missing: "chưa có kho này; hãy chạy baocao ingest trước, hoặc kiểm tra đường dẫn",
  foreign: "tệp này không phải kho số liệu; hãy chọn tên khác",
  newer: "kho do bản mới hơn tạo; hãy cập nhật baocao",
  older: "kho do bản cũ tạo; hãy chạy baocao ingest một lần để nâng cấp",
  full: "ổ đĩa đã đầy; giải phóng chỗ rồi chạy lại, không mất gì đã nạp",
  "read-only": "không ghi được vào kho, hoặc câu lệnh này sẽ làm thay đổi kho; kiểm tra quyền và câu lệnh",
};

/** The words of what was thrown on one line; an error of our own code names itself, so that it can be reported. */
export function faultLine(error: unknown): string {
  return say(faultWords(error));
}

/** As `faultLine`, in both languages. */
export function faultWords(error: unknown): Words {
  if (error instanceof Fault) return error.words;
  if (error instanceof WarehouseError) {
    const said = error.message.split("\n")[0]!;
    const known = troubles[error.trouble];
    const file = said.match(/^(\S+?): /)?.[1];
    return { vi: known ? [file, known].filter(Boolean).join(": ") : said, en: said };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const line = reason.split("\n")[0];
  return {
    vi: `lỗi của chương trình: ${line} — chạy lại với --debug để xem chi tiết`,
    en: `fault in the program: ${line} — run again with --debug for details`,
  };
}

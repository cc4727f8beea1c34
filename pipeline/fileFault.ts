import { Fault } from "./fault.ts";
import type { Words } from "./say.ts";

const known: Readonly<Record<string, Words>> = {
  ENOENT: { vi: "không có tệp hay thư mục này; kiểm tra lại đường dẫn", en: "no such file or folder; check the path" },
  EACCES: {
    vi: "không có quyền truy cập; xin quyền hoặc sao chép ra chỗ khác",
    en: "no permission; ask for it or copy the file elsewhere",
  },
  EPERM: {
    vi: "không có quyền truy cập; xin quyền hoặc sao chép ra chỗ khác",
    en: "no permission; ask for it or copy the file elsewhere",
  },
  EISDIR: { vi: "đây là thư mục; hãy chỉ ra một tệp", en: "this is a folder; name a file" },
  ENOTDIR: { vi: "đây không phải thư mục", en: "this is no folder" },
  EEXIST: { vi: "tệp đã có; chọn tên khác", en: "the file exists already; choose another name" },
  ENOSPC: { vi: "ổ đĩa đã đầy; giải phóng chỗ rồi chạy lại", en: "the disk is full; free some space and run again" },
  EROFS: { vi: "ổ đĩa chỉ đọc; chọn nơi ghi khác", en: "the disk is read-only; write elsewhere" },
};

/** What an error of the file system means, and what to do. */
export function fileReason(error: unknown): Words {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return known[code] ?? { vi: `không đọc được (${code || error})`, en: `cannot be read (${code || error})` };
}

/** The fault that an error of the file system means, with the path it is about. */
export function fileFault(error: unknown, path: string): Fault {
  const words = fileReason(error);
  return new Fault({ vi: `${path}: ${words.vi}`, en: `${path}: ${words.en}` }, { cause: error });
}

import type { Words } from "../say.ts";

/** A process could not be started. */
export function notStarted(error: Error): Words {
  return {
    vi: `không mở được tiến trình đọc (${error.message}); đóng bớt chương trình rồi chạy lại`,
    en: `no reader could be started (${error.message}); close some programs and run again`,
  };
}

/** A reader showed no sign of life for so many seconds. */
export function tooSlow(seconds: number): Words {
  return {
    vi: `đọc quá ${seconds} giây không xong, đã dừng; thử lại với --time-limit lớn hơn hoặc kiểm tra tệp`,
    en: `not read within ${seconds} seconds, stopped; try a longer --time-limit or look at the file`,
  };
}

/** A reader died of a document. */
export function death(code: number | null, signal: string | null, stderr: string, memory: number): Words {
  if (signal === "SIGKILL" || /heap out of memory|allocation failed/i.test(stderr))
    return {
      vi: `cần hơn ${memory} MB bộ nhớ, đã dừng; thử lại với --memory-limit lớn hơn hoặc chia nhỏ tệp`,
      en: `needs more than ${memory} MB of memory, stopped; try a larger --memory-limit or split the file`,
    };
  const how = signal ?? code;
  return {
    vi: `chương trình đọc tự dừng (${how}) ở tệp này; hãy báo lỗi kèm tệp`,
    en: `the reader stopped by itself (${how}) on this file; please report it with the file`,
  };
}

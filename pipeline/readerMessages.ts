import type { Message } from "../model/message.ts";
import type { Words } from "./say.ts";

/**
 * What a person who reads Vietnamese should know of the graver messages of the readers, which come in English: by rule,
 * or by rule and severity where these mean different things.
 */
const vietnamese: Readonly<Record<string, string>> = {
  archive: "tệp nén bị hỏng hoặc chứa nhiều tệp; xin lại bản gốc, hoặc đặt đuôi .zip để đọc từng tệp",
  "archive-empty": "tệp nén không có tệp nào bên trong; kiểm tra lại bản gốc",
  "archive-inside":
    "tệp nén không mở ở đây (lồng quá bốn lớp, hoặc lệnh này chỉ đọc một văn bản); hãy giải nén rồi đọc các tệp bên trong",
  "cell-limit": "bảng quá lớn, chỉ đọc được phần đầu",
  damaged: "tệp bị hỏng, không lấy được chữ nào; xin lại bản gốc",
  "damaged/warning": "tệp bị hỏng một phần, chỉ đọc được phần còn tốt; nên xin lại bản gốc",
  "depth-limit": "tệp lồng quá nhiều lớp, các lớp trong cùng không đọc",
  "embedded-part": "tệp có phần nhúng ở định dạng khác, phần đó không đọc",
  empty: "tệp rỗng, không có chữ nào; xin lại bản gốc",
  encrypted: "tệp có mật khẩu; hãy bỏ mật khẩu rồi đọc lại, hoặc dùng lệnh baocao với --password",
  "encrypted-copy": "PDF được bảo vệ, không ghi được bản sửa; hãy lấy phần chữ: -o TÊN.txt",
  "wrong-password": "mật khẩu không mở được tệp; kiểm tra rồi thử lại",
  "lock-unread": "tệp khoá bằng cách không mở được ở đây; bỏ mật khẩu bằng chương trình đã tạo tệp",
  "format-old": "định dạng trước năm 1994, không đọc được; hãy mở và lưu lại thành .docx",
  "archive-unread": "tệp nén loại này (RAR, 7z, gzip) không mở ở đây; hãy giải nén rồi đọc, hoặc nén lại thành ZIP",
  "format-unread":
    "tệp ở định dạng không đọc (XML riêng, trình chiếu OpenDocument, sách điện tử …); hãy lưu lại thành .docx hoặc PDF",
  mail: "tệp là thư điện tử, không đọc; hãy lưu các tệp đính kèm rồi đọc chúng",
  "picture-unread": "tệp là ảnh HEIC của điện thoại; hãy lưu lại thành JPEG",
  program: "tệp là chương trình, không phải văn bản; không bao giờ chạy",
  "format-unknown": "không phải văn bản, bảng tính hay PDF; kiểm tra lại tệp",
  "hidden-slide": "trang chiếu ẩn không đọc; nếu cần, bỏ ẩn (Hide Slide) trong PowerPoint rồi đọc lại",
  "hidden-slide/error": "mọi trang chiếu đều ẩn nên không đọc được gì; bỏ ẩn (Hide Slide) trong PowerPoint rồi đọc lại",
  identity: "không chắc báo cáo của ai, về kỳ nào; có thể chỉ rõ bằng --manifest",
  "no-text": "không tìm thấy chữ nào trong tệp; nếu là ảnh chụp, hãy quét lại rõ hơn (200 dpi trở lên)",
  "page-damaged": "trang này bị hỏng, không đọc được",
  "page-unread": "không nhận dạng được chữ trong ảnh của trang này",
  picture: "tệp là ảnh, chưa được đọc vì đã tắt nhận dạng chữ",
  "signature-lost": "PDF có chữ ký số: chữ ký không còn giá trị với bản sửa, hãy giữ kèm bản gốc",
  "text-only": "còn chữ lỗi không sửa được trong bản PDF; hãy lấy phần chữ: -o TÊN.txt",
  "too-long": "tệp quá dài, chỉ đọc được phần đầu",
  "too-many-pages": "quá nhiều trang, chỉ đọc được phần đầu",
  unreadable: "không đọc được tệp; hãy báo lỗi kèm tệp này",
  "zip-damaged": "tệp nén bị hỏng, chỉ đọc được phần còn tốt; nên xin lại bản gốc",
  "zip-method": "một phần của tệp nén theo cách không mở được; hãy giải nén, hoặc nén lại thành ZIP thường",
  "zip-entries": "tệp nén có quá nhiều phần, chỉ đọc các phần đầu",
  "zip-limit": "phần bên trong tệp nén quá lớn khi giải nén, đã cắt bớt; kiểm tra lại tệp",
  "unlocked-copy": "tệp có mật khẩu còn bản sửa thì không; hãy đặt lại mật khẩu trước khi chuyển đi",
  "wrong-extension": "đuôi tệp không đúng loại; đã đọc theo nội dung",
};

/** A reader's message in both languages; the reader's own words stand in where there are no others. */
export function messageWords({ rule, severity, reason }: Message): Words {
  return { vi: vietnamese[`${rule}/${severity}`] ?? vietnamese[rule] ?? reason, en: reason };
}

/** A message as compilers print theirs: `file:place: severity rule — reason`. */
export function messageLine(path: string, message: Message, say: (words: Words) => string): string {
  const { place, severity, rule } = message;
  const where =
    place?.type === "page"
      ? `:${place.page}`
      : place?.type === "line"
        ? `:${place.line}`
        : place?.type === "cell"
          ? `:${place.sheet}!${place.cell}`
          : "";
  return `${path}${where}: ${severity} ${rule} — ${say(messageWords(message))}`;
}

/** Why nothing could be read, where a reading is empty: its first error. */
export function fatalMessage(reading: {
  readonly plain: { readonly text: string };
  readonly messages: readonly Message[];
}): Message | undefined {
  return reading.plain.text.trim() === "" ? reading.messages.find(({ severity }) => severity === "error") : undefined;
}

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Words } from "../say.ts";

/** Everything that the server refuses: the status, and the reason in both languages. `{}` stands for what is particular. */
const refusals = {
  noPage: [404, "Không có trang này.", "There is no such page."],
  noDocument: [404, "Không có văn bản này trong kho.", "There is no such document."],
  noNotebook: [404, "Không có sổ phân tích này.", "There is no such notebook."],
  noUpload: [404, "Không có lượt nạp này.", "There is no such upload."],
  noPicture: [404, "Không vẽ được trang này.", "The page cannot be drawn."],
  fileGone: [
    404,
    "Không còn thấy tệp gốc: đã chuyển chỗ, đổi tên hoặc sửa nội dung.",
    "The original file is gone: moved, renamed or changed.",
  ],
  noText: [400, "Chưa có văn bản nào được gửi lên.", "No text was handed in."],
  noFile: [400, "Chưa có tệp nào được gửi lên.", "No file was handed in."],
  noSql: [400, "Chưa có câu SQL.", "No SQL was handed in."],
  unfitNote: [400, "Ghi chú không đúng dạng.", "Unfit note."],
  unfitDecision: [400, "Quyết định không đúng dạng ({}).", "Unfit decision ({})."],
  unfitUser: [400, "Người dùng không đúng dạng ({}).", "Unfit user ({})."],
  tooLong: [413, "Nội dung gửi lên quá dài.", "What was handed in is too long."],
  tooManyLetters: [413, "Văn bản dài quá {} ký tự; hãy chia nhỏ.", "More than {} letters; split the text."],
  tooManyFigures: [413, "Mỗi lần hỏi tối đa {} con số.", "At most {} figures at once."],
  tooManyFiles: [413, "Mỗi lần nạp tối đa {} tệp.", "At most {} files at once."],
  tooManyBytes: [413, "Mỗi lần gửi tối đa {} MB.", "At most {} MB at once."],
  needsName: [400, "Cần tên và mật khẩu.", "Name and password are needed."],
  tooManyAttempts: [429, "Thử sai nhiều lần: chờ {} giây rồi thử lại.", "Too many attempts: wait {} s."],
  wrongPassword: [401, "Tên hoặc mật khẩu không đúng.", "Name or password is wrong."],
  signInFirst: [401, "Hãy đăng nhập trước.", "Sign in first."],
  notAllowed: [403, "Tài khoản của bạn không có quyền này.", "Your account may not do this."],
  lastAdministrator: [
    409,
    "Phải còn ít nhất một quản trị; hãy thêm người khác trước.",
    "One administrator must remain; add another first.",
  ],
  forged: [403, "Yêu cầu không đến từ trang của chương trình.", "Not asked by our own page."],
  unknownHost: [421, "Tên máy không đúng.", "Unknown host."],
  failed: [
    500,
    "Chương trình gặp lỗi; cửa sổ chạy máy chủ ghi rõ nguyên nhân.",
    "The program failed; the server's console says why.",
  ],
} as const satisfies Readonly<Record<string, readonly [status: ContentfulStatusCode, vi: string, en: string]>>;

/** What the server sends with a refusal. */
export type Refusal = { readonly reason: Words };

/**
 * The answer to a request that is refused: `{ "reason": { "vi": …, "en": … } }` with the status that fits.
 *
 * @example
 * return refuse(context, "tooManyFiles", 500)
 */
export function refuse(
  context: Context,
  name: keyof typeof refusals,
  ...values: readonly (string | number)[]
): Response {
  const [status, vi, en] = refusals[name];
  return refuseWith(context, status, { vi: fill(vi, values), en: fill(en, values) });
}

/** As `refuse`, with words that another part of the program found. */
export function refuseWith(context: Context, status: ContentfulStatusCode, reason: Words): Response {
  return context.json({ reason } satisfies Refusal, status);
}

function fill(words: string, values: readonly (string | number)[]): string {
  const rest = [...values];
  return words.replaceAll("{}", () => String(rest.shift() ?? ""));
}

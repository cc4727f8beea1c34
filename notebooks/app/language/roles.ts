import type { Language } from "../../charts/words.ts";

const roles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  actual: { vi: "kết quả", en: "result" },
  proposed: { vi: "đề xuất", en: "proposed" },
  target: { vi: "chỉ tiêu", en: "target" },
  change: { vi: "tăng, giảm", en: "change" },
  change_pct: { vi: "tăng, giảm (%)", en: "change (%)" },
  share: { vi: "tỷ lệ", en: "share" },
  base: { vi: "số gốc để so", en: "base" },
  context: { vi: "bối cảnh", en: "context" },
};

/** What a number is in its report: a result, a target, a change. */
export function roleLabel(role: string, language: Language): string {
  return roles[role]?.[language] ?? role;
}

const verdicts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  confirm: { vi: "đúng", en: "confirmed" },
  correct: { vi: "đã sửa", en: "corrected" },
  reject: { vi: "đã bỏ", en: "rejected" },
  remap: { vi: "đã chuyển", en: "moved" },
  merge: { vi: "đã gộp", en: "merged" },
  undo: { vi: "hoàn tác", en: "undone" },
};

/** What a reviewer decided, in words. */
export function verdictLabel(verdict: string, language: Language): string {
  return verdicts[verdict]?.[language] ?? verdict;
}

const userRoles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  reader: { vi: "người đọc", en: "reader" },
  analyst: { vi: "người rà soát", en: "analyst" },
  administrator: { vi: "quản trị", en: "administrator" },
};

/** What a user may do, in words. */
export function userRoleLabel(role: string, language: Language): string {
  return userRoles[role]?.[language] ?? role;
}

const acts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "sign in": { vi: "đăng nhập", en: "signed in" },
  "failed to sign in": { vi: "đăng nhập sai", en: "failed to sign in" },
  decide: { vi: "quyết định", en: "decided" },
  "decide all": { vi: "quyết định hàng loạt", en: "decided on many" },
  upload: { vi: "nạp văn bản", en: "uploaded" },
  ingest: { vi: "nạp bằng dòng lệnh", en: "ingested" },
  query: { vi: "hỏi bằng SQL", en: "asked in SQL" },
  export: { vi: "tải số liệu về", en: "took figures away" },
  "set user": { vi: "thêm, sửa người dùng", en: "set a user" },
  "remove user": { vi: "xóa người dùng", en: "removed a user" },
  "end session": { vi: "cho đăng xuất", en: "ended a session" },
  backup: { vi: "sao lưu", en: "backed up" },
};

/** What somebody did, as the audit log has it, in words. */
export function actLabel(act: string, language: Language): string {
  return acts[act]?.[language] ?? act;
}

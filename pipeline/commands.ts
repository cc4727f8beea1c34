import type { Command } from "commander";
import type { Words } from "./say.ts";

/** Adds the arguments, options and action of one command. */
export type Configure = (command: Command) => void;

/** A command of the command line: its module is loaded only when it is called. */
export type Entry = {
  readonly name: string;
  readonly summary: Words;
  /** It does more than print: it goes on where what it prints is no longer read. */
  readonly works?: true;
  readonly load: () => Promise<Configure>;
};

/** Every command, in the order of the help page. To add one: a file in `commands/`, a line here. */
export const commands: readonly Entry[] = [
  {
    name: "ingest",
    summary: {
      vi: "Đọc tệp, thư mục, tệp zip vào kho số liệu",
      en: "Read files, folders, zip archives into the warehouse",
    },
    works: true,
    load: async () => (await import("./commands/ingest.ts")).ingest,
  },
  {
    name: "worker",
    summary: {
      vi: "Đọc văn bản từ hàng đợi (nhiều máy)",
      en: "Read documents from the queue, on any number of machines",
    },
    works: true,
    load: async () => (await import("./commands/worker.ts")).worker,
  },
  {
    name: "queue",
    summary: { vi: "Xem hàng đợi, cho đọc lại tệp lỗi", en: "The queue: status, retry" },
    load: async () => (await import("./commands/queue.ts")).queue,
  },
  {
    name: "publish",
    summary: { vi: "Nạp kết quả của các máy đọc vào kho", en: "Load what the workers read into the warehouse" },
    works: true,
    load: async () => (await import("./commands/publish.ts")).publish,
  },
  {
    name: "triage",
    summary: { vi: "Xem thư mục có gì mà không nạp", en: "Say what a folder holds, loading nothing" },
    load: async () => (await import("./commands/triage.ts")).triage,
  },
  {
    name: "text",
    summary: { vi: "In văn bản đã sửa lỗi phông", en: "Print a document's text, mended" },
    load: async () => (await import("./commands/text.ts")).text,
  },
  {
    name: "repair",
    summary: { vi: "Sửa chữ lỗi phông, lỗi mã", en: "Mend text that fonts and converters have garbled" },
    load: async () => (await import("./commands/repair.ts")).repair,
  },
  {
    name: "extract",
    summary: { vi: "In số liệu của một văn bản, không cần kho", en: "Print the observations of one document" },
    load: async () => (await import("./commands/extract.ts")).extract,
  },
  {
    name: "check",
    summary: { vi: "In các chỗ số liệu mâu thuẫn", en: "Print the findings: sums, ratios, contradictions" },
    load: async () => (await import("./commands/check.ts")).check,
  },
  {
    name: "query",
    summary: { vi: "Hỏi kho bằng SQL (chỉ đọc)", en: "Ask the warehouse in SQL, read-only" },
    load: async () => (await import("./commands/query.ts")).query,
  },
  {
    name: "compare",
    summary: { vi: "So sánh một chỉ tiêu giữa các địa bàn", en: "Compare an indicator over areas" },
    load: async () => (await import("./commands/compare.ts")).compare,
  },
  {
    name: "search",
    summary: { vi: "Tìm từ, tìm số trong mọi văn bản đã nạp", en: "Find words and numbers in all that was read" },
    load: async () => (await import("./commands/search.ts")).search,
  },
  {
    name: "population",
    summary: { vi: "Nạp dân số để tính trên 10.000 dân", en: "Load inhabitants, for figures per 10,000" },
    load: async () => (await import("./commands/population.ts")).population,
  },
  {
    name: "decisions",
    summary: { vi: "Xuất, nhập quyết định soát xét", en: "Write and take in what reviewers decided" },
    load: async () => (await import("./commands/decisions.ts")).decisions,
  },
  {
    name: "release",
    summary: {
      vi: "Cho đọc văn bản bị giữ vì con dấu không đọc được",
      en: "Let a document be read that an unreadable stamp had held",
    },
    works: true,
    load: async () => (await import("./commands/release.ts")).release,
  },
  {
    name: "export",
    summary: {
      vi: "Xuất số liệu ra CSV, XLSX, Parquet, Arrow, JSON",
      en: "Write figures as CSV, XLSX, Parquet, Arrow, JSON",
    },
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  {
    name: "audit",
    summary: { vi: "Rút mẫu ngẫu nhiên để người kiểm tra", en: "Draw a random sample for a person to judge" },
    load: async () => (await import("./commands/audit.ts")).audit,
  },
  {
    name: "indicators",
    summary: { vi: "Danh mục chỉ tiêu: list, test, suggest", en: "The catalogue of indicators: list, test, suggest" },
    load: async () => (await import("./commands/indicators.ts")).indicators,
  },
  {
    name: "report",
    summary: { vi: "Viết báo cáo tổng hợp (PDF, DOCX, XLSX, HTML)", en: "Write a leadership report" },
    load: async () => (await import("./commands/report.ts")).report,
  },
  {
    name: "inquiry",
    summary: { vi: "Soạn công văn hỏi về số liệu mâu thuẫn", en: "Draft the letter that asks about contradictions" },
    load: async () => (await import("./commands/inquiry.ts")).inquiry,
  },
  {
    name: "notebook",
    summary: { vi: "Sổ phân tích: new", en: "Analysis notebooks: new" },
    load: async () => (await import("./commands/notebook.ts")).notebook,
  },
  {
    name: "notebooks",
    summary: { vi: "Mở sổ phân tích khi đang viết: dev", en: "Open the notebooks while writing them: dev" },
    load: async () => (await import("./commands/notebooks.ts")).notebooks,
  },
  {
    name: "serve",
    summary: { vi: "Mở bảng số liệu trên máy này", en: "Open the dashboard on this machine" },
    load: async () => (await import("./commands/serve.ts")).serve,
  },
  {
    name: "site",
    summary: { vi: "Ghi bảng số liệu thành tệp tĩnh", en: "Write the dashboard as static files" },
    works: true,
    load: async () => (await import("./commands/site.ts")).site,
  },
  {
    name: "backup",
    summary: { vi: "Sao lưu kho, cả khi máy chủ đang chạy", en: "Copy the warehouse, also while it is served" },
    load: async () => (await import("./commands/backup.ts")).backup,
  },
  {
    name: "restore",
    summary: { vi: "Phục hồi kho từ bản sao lưu", en: "Put a backup in the place of the warehouse" },
    load: async () => (await import("./commands/restore.ts")).restore,
  },
];

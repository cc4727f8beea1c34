import { extname } from "node:path";
import { Fault } from "../fault.ts";
import { type ReportFormat, reportFormats } from "./writeReport.ts";

/** The format that a file name asks for; refused where it is none that a report can be written in. */
export function formatOf(path: string): ReportFormat {
  const end = (extname(path) || path).slice(1).toLowerCase();
  const format = reportFormats.find((one) => one === end);
  if (format !== undefined) return format;
  throw new Fault({
    vi: `${path}: báo cáo chỉ ghi được ${reportFormats.join(", ")}; hãy đổi đuôi tệp`,
    en: `${path}: a report is written as ${reportFormats.join(", ")}; change the ending`,
  });
}

import type { Inline } from "../../../model/document.ts";

/** Whether a raised number after this inline is a power (`km²`, `m³`) and no footnote mark. */
export function isPower(before: Inline | undefined): boolean {
  return before?.type === "run" && /(^|[^\p{L}])(km|m|cm|dm|mm|hm|dam)$/iu.test(before.text);
}

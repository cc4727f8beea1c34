import { expect, test } from "vitest";
import type { Message } from "../../model/message.ts";
import { outcomeLine } from "../../pipeline/ingest/openProgress.ts";

const loaded = { type: "loaded", name: "a.pdf", observations: 2, findings: 0, review: 1 } as const;
const message = (rule: string, severity: Message["severity"]): Message => ({
  rule,
  severity,
  reason: `because of ${rule}`,
});

test.each([
  ["nothing more of a document read whole", [], false],
  ["nothing of messages that are no loss", [message("wrong-extension", "info"), message("identity", "warning")], false],
  [
    "what of a loaded document was not read",
    [message("identity", "warning"), message("too-many-pages", "error")],
    true,
  ],
  ["that a damaged one was read in part", [message("damaged", "warning")], true],
] as const)("the line of a run says %s", (_, messages, lost) => {
  const line = outcomeLine({ ...loaded, messages });
  expect(line).toContain("a.pdf");
  expect(/in part not read|có phần không đọc được/.test(line)).toBe(lost);
});

import type { Message } from "../../../model/message.ts";

/** What a person is told of a sheet that nobody sees. */
export function hiddenSheet(name: string): Message {
  const reason = `The sheet “${name}” is hidden and is left out.`;
  return { rule: "hidden-sheet", severity: "info", reason };
}

import { say, type Words } from "./say.ts";

/**
 * Why a command stops, in words for a person: what is wrong, where, and what to do. Exit code 1 (misuse or
 * breakdown). `cause` is shown with `--debug`.
 */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly words: Words;

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** The words of what was thrown on one line; an error of our own code names itself, so that it can be reported. */
export function faultLine(error: unknown): string {
  if (error instanceof Fault) return say(error.words);
  const reason = error instanceof Error ? error.message : String(error);
  const line = reason.split("\n")[0];
  return say({
    vi: `lỗi của chương trình: ${line} — chạy lại với --debug để xem chi tiết`,
    en: `fault in the program: ${line} — run again with --debug for details`,
  });
}

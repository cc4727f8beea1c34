import type { Figure } from "../number/Figure.ts";

/** `Hộ nghèo 12 hộ, cận nghèo 31 hộ; hộ nghèo giảm 05 hộ`: the words before a change name what has changed. */
export function bearsSubject(text: string, one: Figure, step: Figure): boolean {
  const said = step.label.split(/[,:]/).at(-1)!.toLowerCase();
  const [, subject] =
    /^\s*(?:như vậy,? )?(?:số |riêng )?(\p{L}+(?: \p{L}+){1,4}) (?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?: thêm)?\s*$/u.exec(
      said,
    ) ?? [];
  if (subject === undefined || comparing.test(subject)) return false;
  const before = one.label.split(/[,:]/).at(-1)!.toLowerCase();
  return (
    `${before} `.includes(` ${subject} `) ||
    before.trim() === subject ||
    isFate(before, subject) ||
    endsAlike(before, subject) ||
    new RegExp(`^\\s*${subject}(?!\\p{L})`, "iu").test(text.slice(one.end, one.end + 60))
  );
}

/** `đăng ký khai sinh 18.240 trường hợp` and `số trẻ khai sinh giảm`: the last two words of both. */
function endsAlike(before: string, subject: string): boolean {
  const tail = subject.split(" ").slice(-2);
  return tail.length === 2 && before.trim().split(/\s+/).slice(-2).join(" ") === tail.join(" ");
}

/** `bị thương 19 người` and `số người bị thương tăng`. */
function isFate(before: string, subject: string): boolean {
  const fate = before.trim().replace(/^làm /u, "");
  return fates.test(fate) && subject.endsWith(fate);
}

const comparing = /(?<!\p{L})(?:so|với|năm|kỳ|trước|đã|cũng|lại|đều)(?!\p{L})/u;

/** What tells apart persons of whom several counts are given. */
export const fates = /chết|bị thương|mất tích|bị bắt|bị can|đối tượng/iu;

/** True where the fate that a difference names, if any, is that of a count: `giảm 13 người chết` of `làm chết 118 người`. */
export function sharesFate(text: string, one: Figure, step: Figure): boolean {
  const said = text.slice(step.end, step.end + 25).split(/[,;(]/)[0]!;
  const fate = (fates.exec(said) ?? fates.exec(step.label.split(/[,)]/).at(-1)!))?.[0].toLowerCase();
  const after = text.slice(one.end, one.end + 20).split(/[,;.)]/)[0]!;
  return fate === undefined || `${one.label.split(",").at(-1)} ${after}`.toLowerCase().includes(fate);
}

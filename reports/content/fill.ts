/**
 * A template with its `{names}` filled in; a name without a value throws, for the templates are ours.
 *
 * @example
 * fill("năm {year}", { year: 2022 }) // → "năm 2022"
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” needs a value for ${name}`);
    return String(value);
  });
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}

/** What keeps its capital: abbreviations, and words that Nghị định 30/2020/NĐ-CP (Appendix II) writes with one. */
const proper = /^(?:\p{Lu}{2,}|Công an|Nhân dân|Nhà nước|Đảng)(?!\p{Ll})/u;

/** A name or heading within a sentence: `Huyện Đăk Glei` → `huyện Đăk Glei`; `Nhân dân` stays. */
export function inSentence(name: string): string {
  return proper.test(name) ? name : name.slice(0, 1).toLocaleLowerCase("vi") + name.slice(1);
}

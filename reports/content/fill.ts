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

/** The name of an area within a sentence: `Huyện Đăk Glei` → `huyện Đăk Glei`. */
export function inSentence(area: string): string {
  return area.slice(0, 1).toLocaleLowerCase("vi") + area.slice(1);
}

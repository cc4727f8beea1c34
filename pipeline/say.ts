import { formatNumber } from "../notebooks/charts/words.ts";

/** A sentence in both languages of the command line: Vietnamese for the people it serves, English for everyone else. */
export type Words = { readonly vi: string; readonly en: string };

export type Language = keyof Words;

let language: Language = "vi";

/**
 * The language asked for: `--lang`, then `BAOCAO_LANG`, then the locale of the terminal; Vietnamese where nothing is said.
 *
 * @example
 * chooseLanguage([], { LANG: "en_GB.UTF-8" }) // → "en"
 * chooseLanguage(["--lang", "vi"], { LANG: "en_GB.UTF-8" }) // → "vi"
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const inline = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const apart = args.includes("--lang") ? args[args.indexOf("--lang") + 1] : undefined;
  const { BAOCAO_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = inline ?? apart ?? BAOCAO_LANG ?? (LC_ALL || LC_MESSAGES || LANG) ?? "";
  return asked.toLowerCase().startsWith("en") ? "en" : "vi";
}

/** Makes `say` answer in this language from now on. */
export function setLanguage(chosen: Language): void {
  language = chosen;
}

/** The sentence in the language chosen. */
export function say(words: Words): string {
  return words[language];
}

/** What a table of words says in the language chosen. */
export function sayBy(words: (language: Language) => string): string {
  return words(language);
}

/**
 * A number as people of the language chosen write it, with at most `digits` decimals.
 *
 * @example
 * sayNumber(1473.25, 1) // → "1.473,3", in English "1,473.3"
 */
export function sayNumber(value: number, digits = 0): string {
  return formatNumber(value, language, digits);
}

/** Both languages on one line, for help pages: `Đọc báo cáo vào kho · Read reports into the warehouse`. */
export function both(words: Words): string {
  return `${words.vi} · ${words.en}`;
}

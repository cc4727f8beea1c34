import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../charts/words.ts";
import { type Word, words } from "./words.ts";

/** The language of the page. */
export const LanguageContext = createContext<Language>("vi");

/** The language, and the word of a key in it. */
export function useLanguage(): { readonly language: Language; readonly say: (word: Word) => string } {
  const language = useContext(LanguageContext);
  return { language, say: (word) => words[language][word] };
}

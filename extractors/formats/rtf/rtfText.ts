import { toCapitals } from "../flow/legacyFonts.ts";
import { createRunFormats } from "../flow/runFormats.ts";
import { isSymbolFont, replaceSymbols } from "../flow/symbols.ts";
import type { Changes } from "../flow/tellChanges.ts";
import { decodeFontBytes } from "./rtfFonts.ts";
import type { RtfReading } from "./rtfWords.ts";

/** Takes the letters of an RTF to where their group sends them: into the text, a list's marker, or a font's or style's name. */
export type RtfText = {
  /** Holds a byte until the letters around it are known to be of the same font. */
  readonly hold: (byte: number) => void;
  /** Prints the bytes held, by the charset of their font. */
  readonly flush: () => void;
  readonly print: (text: string) => void;
  /** Ends the name of the font or style that is being defined. */
  readonly endName: () => void;
  readonly changes: Changes;
};

export function createRtfText(reading: RtfReading): RtfText {
  const { fonts, styles } = reading;
  const changes = { inserted: 0, deleted: 0, hidden: 0 };
  const format = createRunFormats();
  let held: number[] = [];
  let name = "";
  const print = (text: string): void => {
    const { state, flow } = reading;
    if (state.destination === "marker") flow.marker += text;
    else if (state.destination === "fonts" || state.destination === "styles") name += text;
    else if (state.destination !== "text") return;
    else if (state.deleted || state.hidden) changes[state.deleted ? "deleted" : "hidden"] += text.length;
    else {
      if (state.inserted) changes.inserted += text.length;
      const font = fonts.get(state.font)?.name;
      const shown = replaceSymbols(text, isSymbolFont(font) && /[\uf000-\uf0ff]/.test(text) ? font : undefined);
      flow.inlines.add(state.capitals ? toCapitals(shown, font) : shown, format({ ...state, font }));
    }
  };
  return {
    hold: (byte) => held.push(byte),
    flush() {
      if (held.length === 0) return;
      const bytes = held;
      held = [];
      print(decodeFontBytes(bytes, fonts.get(reading.state.font), reading.page));
    },
    print,
    endName() {
      const text = name.replace(/;\s*$/, "").trim();
      name = "";
      if (text === "") return;
      const { destination } = reading.state;
      const named =
        destination === "fonts"
          ? fonts.get(reading.font)
          : destination === "styles"
            ? styles.get(reading.style)
            : undefined;
      if (named && named.name === "") named.name = text;
    },
    changes,
  };
}

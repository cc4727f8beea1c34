import type { Glyph } from "../../../model/document.ts";
import { isUnusual } from "./isUnusual.ts";

/** A font of a PDF as the pages use it. */
export class UsedFont {
  readonly id: string;
  readonly name: string;
  /** The six letters before the name, which tell subsets of one font apart; empty where there are none. */
  readonly subset: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The size of one unit of a glyph's width in ems; Type 3 fonts have their own. */
  readonly unit: number;
  /** The name under which pdf.js loaded the font and keeps its shapes. */
  readonly loaded: string;
  readonly #glyphs = new Map<number, Glyph>();
  readonly #drawn = new Map<number, string>();
  /** A glyph was used whose letters no Vietnamese text has. */
  unusual = 0;
  used = 0;

  constructor(id: string, loaded: string, fullName: string, bold: boolean, italic: boolean, unit: number) {
    const [, subset = "", name = ""] = /^(?:([A-Z]{6})\+)?(.*)$/s.exec(fullName) ?? [];
    this.id = id;
    this.loaded = loaded;
    this.name = name;
    this.subset = subset;
    this.bold = bold;
    this.italic = italic;
    this.unit = unit;
  }

  /** The glyph of a code, the same object each time, with the letters that the file gives for it. */
  use(code: number, letters: string, drawn: string): Glyph {
    this.used++;
    const known = this.#glyphs.get(code);
    if (known) return known;
    const glyph: Glyph = [code, letters];
    this.#glyphs.set(code, glyph);
    this.#drawn.set(code, drawn);
    if (isUnusual(letters)) this.unusual++;
    return glyph;
  }

  /** The glyphs used, each with the letter under which pdf.js draws it. */
  get glyphs(): readonly { readonly glyph: Glyph; readonly drawn: string }[] {
    return [...this.#glyphs.values()].map((glyph) => ({ glyph, drawn: this.#drawn.get(glyph[0]) ?? "" }));
  }
}

type FontObject = {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly isType3Font?: boolean;
};

/** The fonts of a document by the name under which pdf.js loads them; ids count from 1 in order of appearance. */
export class PdfFonts {
  readonly #fonts = new Map<string, UsedFont>();
  #lookUp: (id: string) => unknown = () => undefined;

  /** Sets where the fonts of the page at hand are found. */
  from(lookUp: (id: string) => unknown): void {
    this.#lookUp = lookUp;
  }

  get(loaded: string): UsedFont | undefined {
    const known = this.#fonts.get(loaded);
    if (known) return known;
    const font = this.#lookUp(loaded) as FontObject | undefined;
    if (!font) return undefined;
    const name = font.name ?? "";
    const face = name.replace(/^[A-Z]{6}\+/, "");
    const bold = font.bold === true || font.black === true || /bold|black|heavy|demi/i.test(face);
    const italic = font.italic === true || /italic|oblique/i.test(face);
    const unit = font.isType3Font ? (font.fontMatrix?.[0] ?? 0.001) : 0.001;
    const used = new UsedFont(`F${this.#fonts.size + 1}`, loaded, name, bold, italic, unit);
    this.#fonts.set(loaded, used);
    return used;
  }

  get all(): readonly UsedFont[] {
    return [...this.#fonts.values()];
  }
}

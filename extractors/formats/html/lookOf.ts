import type { Element } from "domhandler";
import type { RunFormat } from "../flow/inlines.ts";
import { type PageStyles, readStyle, type TextStyle } from "./pageStyles.ts";

/** The look of an element's text: by its name, class, `style` and the old `<font face size>`. */
export function lookOf(styles: PageStyles, name: string, element: Element, inherited: RunFormat): TextStyle {
  const { class: classes = "", style = "", face, hidden } = element.attribs;
  let look: TextStyle = { ...inherited, ...styles.get(name) };
  for (const one of classes.toLowerCase().split(/\s+/))
    if (one !== "") look = { ...look, ...styles.get(`.${one}`), ...styles.get(`${name}.${one}`) };
  if (name === "b" || name === "strong" || name === "th" || /^h[1-6]$/.test(name)) look = { ...look, bold: true };
  if (name === "i" || name === "em") look = { ...look, italic: true };
  if (name === "sup") look = { ...look, raised: true };
  if (name === "font" && face) look = { ...look, font: face.split(",")[0]!.trim() };
  if (style !== "") look = { ...look, ...readStyle(style) };
  return hidden === undefined ? look : { ...look, hidden: true };
}

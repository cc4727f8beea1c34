import { Resvg } from "@resvg/resvg-js";

/**
 * A chart as PNG, `width` pixels wide, for readers that know no SVG. `fonts` are paths of TrueType files: with
 * compressed fonts the engine draws blanks without an error, and it reads fonts from files only.
 */
export function drawPng(svg: string, width: number, fonts: readonly string[]): Uint8Array {
  const font = { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: "Tinos" };
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font, background: "#ffffff" }).render().asPng();
}

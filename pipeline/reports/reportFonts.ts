import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const styles = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"] as const;

/** Paths of the TrueType files of Tinos, whose letters are as wide as those of Times New Roman. */
export function reportFonts(): readonly string[] {
  const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
  return styles.map((style) => join(folder, style, `Tinos_${style}.ttf`));
}

/** The files themselves. */
export function readReportFonts(): readonly Uint8Array[] {
  return reportFonts().map((path) => readFileSync(path));
}

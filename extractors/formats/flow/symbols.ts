/** Letters of the fonts Symbol and Wingdings that offices use, by the code in the font (as U+F0xx or a plain byte). */
const symbol: Readonly<Record<number, string>> = {
  45: "−",
  163: "≤",
  179: "≥",
  176: "°",
  177: "±",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  188: "…",
  215: "⋅",
  222: "⇒",
  174: "→",
  172: "←",
  173: "↑",
  175: "↓",
  68: "Δ",
  83: "Σ",
  87: "Ω",
  97: "α",
  98: "β",
  103: "γ",
  100: "δ",
  109: "μ",
  112: "π",
  113: "θ",
  115: "σ",
  165: "∞",
  214: "√",
  229: "∑",
  197: "⊕",
};
const wingdings: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  114: "❒",
  117: "◆",
  118: "❖",
  119: "◆",
  159: "•",
  167: "▪",
  168: "◻",
  216: "➢",
  224: "→",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
  70: "☞",
};

/** True of fonts whose letters are pictures. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(symbol|wingdings|webdings|zapf|monotype sorts|marlett)/i.test(font);
}

const windows1252 = new TextDecoder("windows-1252");
function decodeWindows1252(byte: number): string {
  return windows1252.decode(Uint8Array.of(byte));
}

/**
 * The sign that a symbol font draws for a code; codes of 0xF000 and above are the same in the private area. Unknown
 * signs are drawn as a bullet, since a reader must not see a letter the page does not show. In other fonts the private
 * area holds the letters of an 8-bit font marked as a symbol font, as some Vietnamese ones were: its byte comes back.
 */
export function symbolText(font: string | undefined, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (low === 0x20 || low === 0xa0) return " ";
  if (font && /^symbol/i.test(font)) return symbol[low] ?? (low < 0x40 ? String.fromCharCode(low) : "•");
  if (font && isSymbolFont(font)) return wingdings[low] ?? "•";
  if (code >= 0xf000 && code <= 0xf0ff) return font === undefined && low === 0xb7 ? "•" : decodeWindows1252(low);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : "";
}

/** A text with its private-area letters (U+F020–U+F0FF) as the signs they are. */
export function replaceSymbols(text: string, font: string | undefined): string {
  if (isSymbolFont(font)) return [...text].map((letter) => symbolOrSpace(font, letter)).join("");
  if (!/[\uf020-\uf0ff]/.test(text)) return text;
  return text.replace(/[\uf020-\uf0ff]/g, (letter) => symbolText(font, letter.charCodeAt(0)));
}

function symbolOrSpace(font: string | undefined, letter: string): string {
  return /\s/.test(letter) ? letter : symbolText(font, letter.charCodeAt(0));
}

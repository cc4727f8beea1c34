/** The colour a share of the way from one to another, both as `#rrggbb`, mixed in linear light. */
export function mixColours(from: string, to: string, share: number): string {
  const a = linear(from);
  const b = linear(to);
  const hex = a.map((value, index) => {
    const mixed = value + (b[index]! - value) * share;
    return Math.round(encode(mixed) * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${hex.join("")}`;
}

/** Black or white, whichever stands out more on a ground given as `#rrggbb` (WCAG 2.2 relative luminance). */
export function readableOn(ground: string): string {
  const [red, green, blue] = linear(ground) as [number, number, number];
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? "#000000" : "#ffffff";
}

function linear(colour: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

function encode(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/**
 * The colour a share of the way from one to another, both as `#rrggbb`, mixed in OKLab (Ottosson, 2020): steps look
 * alike to the eye and the hue does not turn grey on the way.
 */
export function mixColours(from: string, to: string, share: number): string {
  const a = toLab(linear(from));
  const b = toLab(linear(to));
  const hex = fromLab(a.map((value, index) => value + (b[index]! - value) * share)).map((value) =>
    Math.round(encode(Math.min(1, Math.max(0, value))) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}

/** Black or white, whichever stands out more on a ground given as `#rrggbb` (WCAG 2.2 relative luminance). */
export function readableOn(ground: string): string {
  const [red, green, blue] = linear(ground) as [number, number, number];
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? "#000000" : "#ffffff";
}

/** Linear light to the cones of the eye, and their cube roots to lightness and two axes of hue. */
const cones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const hues = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
/** The inverse of `hues` and of `cones`. */
const roots = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const lights = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function toLab(light: readonly number[]): number[] {
  return times(
    hues,
    times(cones, light).map((value) => Math.cbrt(value)),
  );
}

function fromLab(lab: readonly number[]): number[] {
  return times(
    lights,
    times(roots, lab).map((value) => value ** 3),
  );
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0));
}

function linear(colour: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

function encode(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

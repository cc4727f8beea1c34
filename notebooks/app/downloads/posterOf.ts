import type { Theme } from "../../charts/theme.ts";

const namespace = "http://www.w3.org/2000/svg";

/** A chart as a picture that can stand alone: title above, what it says and where it comes from below. */
export function posterOf(
  chart: SVGSVGElement,
  texts: { readonly title: string; readonly subtitle: string; readonly notes: readonly string[] },
  theme: Theme,
): SVGSVGElement {
  const width = Number(chart.getAttribute("width"));
  const box = chart.getAttribute("viewBox")?.split(" ").map(Number);
  const height = Number(chart.getAttribute("height")) || (box ? (width * box[3]!) / box[2]! : 400);
  const top = 78;
  const bottom = 22 * texts.notes.length + 20;
  const poster = document.createElementNS(namespace, "svg") as SVGSVGElement;
  const set = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  };
  const whole = { width: width + 40, height: height + top + bottom };
  set(poster, { xmlns: namespace, ...whole, viewBox: `0 0 ${whole.width} ${whole.height}`, "font-family": theme.font });
  const ground = document.createElementNS(namespace, "rect");
  set(ground, { width: "100%", height: "100%", fill: theme.paper });
  const line = (text: string, y: number, attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const element = document.createElementNS(namespace, "text");
    set(element, { x: 20, y, fill: theme.ink, ...attributes });
    element.textContent = text;
    return element;
  };
  const copy = chart.cloneNode(true) as SVGSVGElement;
  set(copy, { x: 20, y: top, width, height });
  for (const link of copy.querySelectorAll("a")) link.removeAttribute("href");
  poster.append(
    ground,
    line(texts.title, 34, { "font-size": 22, "font-weight": 700 }),
    line(texts.subtitle, 60, { "font-size": 15, fill: theme.muted }),
    copy,
    ...texts.notes.map((note, index) =>
      line(note, top + height + 22 * (index + 1), { "font-size": 13, fill: theme.muted }),
    ),
  );
  return poster;
}

/** The poster as text, fit for a file. */
export function svgText(poster: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(poster);
}

/** The poster as a PNG of twice its size. */
export async function pngOf(poster: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svgText(poster)], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(poster.getAttribute("width")) * 2;
    canvas.height = Number(poster.getAttribute("height")) * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

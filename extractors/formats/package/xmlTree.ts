import type { XmlElement } from "./parseXml.ts";

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

/** All child elements, or those of that name. */
export function elements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || node.name === name),
  );
}

/** The first element of that name at any depth, in document order. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return descendants(element, name, true)[0];
}

/** The elements of that name at any depth, in document order; those inside a found one are not looked for. */
export function descendants(element: XmlElement | undefined, name: string, first = false): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (at: XmlElement): void => {
    for (const node of at.children) {
      if (first && found.length > 0) return;
      if (typeof node === "string") continue;
      if (node.name === name) found.push(node);
      else walk(node);
    }
  };
  if (element) walk(element);
  return found;
}

/** All character data inside an element. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

/** `w:val` of a child such as `<w:sz w:val="28"/>`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/**
 * Figures that stand in the page itself, of a site written as one file: the text of a part by name, or `undefined`
 * where the page is served or lies beside its figures.
 */
export function embedded(name: string): string | undefined {
  const text = document.getElementById("embedded")?.textContent;
  if (!text) return undefined;
  parts ??= JSON.parse(text) as Record<string, string>;
  return parts[name];
}

let parts: Record<string, string> | undefined;

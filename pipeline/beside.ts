import { fileURLToPath } from "node:url";

/**
 * The path of a module that is started rather than imported, given the `import.meta.url` of the one that starts it:
 * TypeScript in a checkout, JavaScript in the built package.
 *
 * @example
 * beside(import.meta.url, "./child.ts")
 */
export function beside(url: string, name: string): string {
  const path = fileURLToPath(new URL(name, url));
  return url.endsWith(".ts") ? path : path.replace(/\.ts$/, ".js");
}

import type { Edit } from "../text/edits.ts";

export function repairMaps(_text: string): readonly Edit[] {
  return [];
}

import type { GreyPage } from "./greyOf.ts";

/** A page as a picture that needs no packing: a PGM file (netpbm, `P5`). */
export function writePgm({ grey, width, height }: GreyPage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}

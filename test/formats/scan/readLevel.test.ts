import { expect, test } from "vitest";
import type { OcrLine } from "../../../extractors/formats/scan/ocrEngine.ts";
import { readLevel } from "../../../extractors/formats/scan/readLevel.ts";
import type { Turn } from "../../../model/place.ts";

/** A page whose lines run along its rows, or up and down, between two drawn lines each way. */
function page(level: boolean): { grey: Uint8Array; width: number; height: number } {
  const [width, height] = [900, 900];
  const grey = new Uint8Array(width * height).fill(255);
  const paint = (x: number, y: number): void => {
    grey[level ? y * width + x : x * width + y] = 20;
  };
  for (let line = 0; line < 15; line++)
    for (let x = 120; x < 780; x++) if (x % 24 < 17) for (let y = 0; y < 14; y++) paint(x, 150 + line * 40 + y);
  for (let at = 60; at < 840; at++)
    for (const edge of [60, 61, 62, 838, 839, 840]) {
      paint(at, edge);
      paint(edge, at);
    }
  return { grey, width, height };
}

const words = (confidence: number, upright: boolean): readonly OcrLine[] => [
  {
    baseline: 0,
    height: 20,
    words: [{ text: "tuyên", confidence, box: { x: 0, y: 0, width: upright ? 60 : 20, height: upright ? 20 : 60 } }],
  },
];

/** Reads a page that lies so many quarter turns from upright, with an engine that reads lines running upwards too. */
async function readLying(lies: Turn): Promise<{ readonly turn: Turn; readonly tried: readonly number[] }> {
  const tried: number[] = [];
  const engine = {
    read: async () => {
      const now = (lies + tried.at(-1)!) % 4;
      return now === 0 ? words(0.95, true) : now === 1 ? words(0.94, false) : words(0.34, now === 2);
    },
    close: async () => {},
  };
  const { turn } = await readLevel(engine, async (turn) => {
    tried.push(turn);
    return page((lies + turn) % 2 === 0);
  });
  return { turn, tried };
}

test("a page that lies as it should is read once", async () => {
  expect(await readLying(0)).toEqual({ turn: 0, tried: [0] });
});

test("a page that lies upside down or on its side is turned", async () => {
  expect(await readLying(1)).toEqual({ turn: 3, tried: [0, 3] });
  expect(await readLying(2)).toEqual({ turn: 2, tried: [0, 2] });
  expect(await readLying(3)).toEqual({ turn: 1, tried: [0, 1] });
});

test("a page that cannot be read any way stays as it lies", async () => {
  const engine = { read: async () => words(0.3, true), close: async () => {} };
  expect((await readLevel(engine, async () => page(true))).turn).toBe(0);
});

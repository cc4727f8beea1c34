import type { Turn } from "../../../model/place.ts";
import type { GreyPage } from "./greyOf.ts";
import { isSideways } from "./isSideways.ts";
import type { OcrEngine, OcrLine } from "./ocrEngine.ts";
import { skewOf } from "./skewOf.ts";
import { writePgm } from "./writePgm.ts";

/** Words read so surely on average lie the right way up: level scans come at .9 and more, upside down below .5. */
const SURE = 0.7;
/** A shorter word may be higher than it is wide. */
const LEAST_LETTERS = 4;

/** What was read of a picture, and how it was turned for that. */
export type Level<Picture> = { readonly lines: readonly OcrLine[]; readonly turn: Turn; readonly picture: Picture };

/**
 * Reads a page whichever way it lies. `draw` gives its picture after so many quarter turns clockwise. A page that can be
 * read as it lies is read once; else it is turned upside down, or by a quarter either way where its lines run up or down,
 * and what is read best stands. The engine reads lines that run upwards too, but leaves them standing.
 */
export async function readLevel<Picture extends GreyPage>(
  engine: OcrEngine,
  draw: (turn: Turn) => Promise<Picture>,
): Promise<Level<Picture>> {
  const read = async (turn: Turn): Promise<Level<Picture>> => {
    const picture = await draw(turn);
    return { lines: await engine.read(writePgm(picture), skewOf(picture)), turn, picture };
  };
  let best = await read(0);
  let least = surenessOf(best.lines);
  if (least.mean >= SURE && !least.standing) return best;
  const isAside = least.standing || isSideways(best.picture);
  const others: readonly Turn[] = least.mean >= SURE ? [3, 1] : isAside ? [1, 3] : [2];
  for (const turn of others) {
    const other = await read(turn);
    const sureness = surenessOf(other.lines);
    if (sureness.sum > least.sum) [best, least] = [other, sureness];
    if (least.mean >= SURE && !least.standing) break;
  }
  return best;
}

type Sureness = { readonly sum: number; readonly mean: number; readonly standing: boolean };

/** How surely letters were read, in all and on average, and whether their words stand. Standing words count for nothing in all. */
function surenessOf(lines: readonly OcrLine[]): Sureness {
  let [letters, sum, level, standing] = [0, 0, 0, 0];
  for (const { words } of lines)
    for (const { text, confidence, box } of words) {
      letters += text.length;
      sum += text.length * confidence;
      if (text.length < LEAST_LETTERS) continue;
      if (box.height > box.width) standing += text.length;
      else level += text.length;
    }
  const stands = standing > level;
  return { sum: stands ? 0 : sum, mean: letters === 0 ? 0 : sum / letters, standing: stands };
}

import type { AreaContext, AreaMention } from "./areaMention.ts";
import { foldName, foldWord, nameWords } from "./foldName.ts";
import { joinVillages } from "./joinVillages.ts";
import type { Extra } from "./readName.ts";
import { sceneOf, settleAllNamed, settleAreas } from "./settleAreas.ts";
import { type Heard, hear, type Scene, type Settled } from "./settled.ts";
import type { Spot } from "./spot.ts";
import { spotAreas } from "./spotAreas.ts";
import { type Spotted, spotText } from "./spotText.ts";

/** What the whole document names, so that a part of it can be read alone: see `knowAreas`. */
export type Known = { readonly heard: Heard; readonly extra: Extra | undefined };

/**
 * The areas that a text names, in order, their spans apart.
 *
 * The report's own area and date decide what a kind alone or a name of several areas means: in a report of Tỉnh Kon Tum,
 * `Công an thành phố` is Thành phố Kon Tum. What stays open comes with a low confidence and a reason. A part of a document is read
 * with what the whole names: give the context that `knowAreas` gave. A text that is asked about several areas or dates is given as `spotText` read it, with the same names.
 *
 * @example
 * findAreas("Công an huyện ĐăkGlei tổ chức 78 buổi", { area: "Tỉnh Kon Tum", period: "2022" })
 * // → [{ start: 8, end: 21, name: "Huyện Đăk Glei", code: "610", actor: "Công an", … }]
 */
export function findAreas(given: string | Spotted, context: AreaContext & Partial<Known> = {}): readonly AreaMention[] {
  const spotted = typeof given === "string" ? spotText(given, context.extra) : given;
  const { reading } = spotted;
  const { text } = reading;
  const scene = sceneOf(context);
  const { heard, extra, spots, named } = context.heard
    ? within(spotted, scene, context as Known)
    : listen(spotted, scene);
  if (!extra || context.heard) return joinVillages(text, settleAreas(reading, spots, named, scene, heard));
  const all = spotAreas(reading, extra);
  return joinVillages(text, settleAreas(reading, all, settleAllNamed(reading, all, scene), scene, heard));
}

/**
 * The context with what a whole document names: areas named once with their kind are known where they stand alone, and one that the
 * gazetteer lacks is known by its printed name.
 */
export function knowAreas<Context extends AreaContext>(text: string, context: Context): Context & Known {
  const { heard, extra } = listen(spotText(text), sceneOf(context));
  return { ...context, heard, extra };
}

type Listened = Known & { readonly spots: readonly Spot[]; readonly named: readonly (Settled | undefined)[] };

function listen({ reading, spots }: Spotted, scene: Scene): Listened {
  const named = settleAllNamed(reading, spots, scene);
  return { spots, named, heard: hear(spots, named), extra: strange(spots, named) };
}

function within({ reading, spots }: Spotted, scene: Scene, { heard, extra }: Known): Listened {
  return { spots, named: settleAllNamed(reading, spots, scene), heard, extra };
}

/** Names printed with a kind that the gazetteer does not know: they may stand alone as well. */
function strange(spots: readonly Spot[], named: readonly (Settled | undefined)[]): Extra | undefined {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  for (const [index, { printed, by }] of spots.entries()) {
    if ((by !== "name" && by !== "list") || !named[index] || named[index].unit || /^\d/.test(printed)) continue;
    const words = nameWords(printed);
    if (words.length < 2) continue;
    names.add(foldName(printed));
    for (let length = 1; length < words.length; length += 1)
      beginnings.add(words.slice(0, length).map(foldWord).join(""));
  }
  return names.size > 0 ? { names, beginnings } : undefined;
}

import type { Choice } from "./choice/choice.ts";
import type { Reading } from "./decision.ts";
import type { PassageContext } from "./passageContext.ts";

/** The dimensions that a figure takes over from its total, its fraction or the figure beside it. */
export function inheritedDims(
  context: PassageContext,
  at: number,
  readings: readonly Reading[],
  beside: number | undefined,
  choice: Choice,
): Readonly<Record<string, string>> {
  const source = choice.total;
  if (source !== undefined) return withoutBase(source.dims);
  const figure = context.setting.figures[at]!;
  if (figure.base) return withoutBase(readings[at - 1]?.dims ?? {});
  const mate = beside === undefined ? undefined : readings[beside];
  if (choice.entry?.id === "models.members" && mate?.entry?.topic === "forces") return { model: mate.entry.label.vi };
  if (choice.entry?.id.endsWith(".fines") && mate?.entry?.topic === choice.entry.topic) return withoutBase(mate.dims);
  if (
    mate?.entry !== undefined &&
    choice.entry !== undefined &&
    mate.entry.topic === choice.entry.topic &&
    (mate.entry.topic === "propaganda" || mate.entry.topic === "investigation")
  ) {
    const { material: _material, ...rest } = mate.dims;
    return withoutBase(rest);
  }
  return {};
}

function withoutBase(dims: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { of: _of, ...rest } = dims;
  return rest;
}

/** `2.270/2.045 hồ sơ (đạt 110,7%)`: a base below its part is a target. */
export function baseOf(context: PassageContext, at: number): Readonly<Record<string, string>> {
  const base = Number(context.setting.figures[at]!.quantity.value);
  const part = Number(context.setting.figures[at - 1]!.quantity.value);
  return { of: part > base ? "target" : "total" };
}

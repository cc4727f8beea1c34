import { unitClass } from "../quantities/units.ts";
import type { Entry } from "./catalogue/entry.ts";
import type { Evidence } from "./evidence.ts";
import { type Setting, unitNouns } from "./setting.ts";

/** Nearness that each dimension asks for, in the passage. */
const least: Readonly<Record<string, number>> = {
  topic: 0.66,
  channel: 0.66,
  organiser: 0.5,
  scope: 0.5,
  authority: 0.5,
  award: 0.6,
  violation: 0.6,
  outcome: 0.85,
  purpose: 1,
  post: 0.9,
  holder: 0.9,
  substance: 0.8,
  weapon: 0.8,
  material: 0.8,
};

const unitTypes: Readonly<Record<string, string>> = {
  residential: "residential",
  commune: "commune",
  agency: "agency",
  enterprise: "enterprise",
  school: "school",
};

/** The dimensions of figure `at` as a value of an indicator; `inherited` are those of the figure it hangs on. */
export function dimsOf(
  setting: Setting,
  at: number,
  entry: Entry,
  nouns: readonly string[],
  evidence: Evidence,
  inherited: Readonly<Record<string, string>>,
  part: boolean,
): Readonly<Record<string, string>> {
  const dims: Record<string, string> = {};
  for (const dimension of entry.dims ?? []) {
    if (dimension === "model") {
      const name = modelName(setting, at);
      if (name !== undefined) dims[dimension] = name;
    } else if (dimension === "unit_type") {
      const kind = unitTypeOf(nouns[0] === "đơn vị" ? labelNouns(setting, at) : nouns);
      if (kind !== undefined) dims[dimension] = kind;
    } else if ((dimension === "material" || dimension === "weapon") && nouns.length > 1) continue;
    else if (dimension === "authority" && !entry.id.startsWith("awards.") && !part) continue;
    else if (dimension === "outcome" && !part && !/investigation/.test(entry.id)) continue;
    else {
      const code = nearestCode(
        dimension,
        evidence,
        entry.topic === "awards" && dimension === "scope" ? 0.5 : (least[dimension] ?? 0.8),
      );
      if (
        code !== undefined &&
        !(dimension === "topic" && code === "security_movement" && entry.id !== "propaganda.sessions")
      )
        dims[dimension] = code;
    }
    if (dims[dimension] === undefined && inherited[dimension] !== undefined && dimension !== "unit_type")
      dims[dimension] = inherited[dimension];
  }
  return dims;
}

function nearestCode(dimension: string, evidence: Evidence, bar: number): string | undefined {
  let best: { readonly code: string; readonly weight: number; readonly distance: number } | undefined;
  for (const found of evidence.codes) {
    if (found.dimension !== dimension || found.weight < bar) continue;
    if (
      best === undefined ||
      found.weight > best.weight + 0.05 ||
      (Math.abs(found.weight - best.weight) <= 0.05 && found.distance < best.distance)
    )
      best = found;
  }
  return best?.code;
}

/** `Cơ quan: 41/42 đơn vị đạt`: the nouns that label the clause. */
function labelNouns(setting: Setting, at: number): readonly string[] {
  const figure = setting.figures[at]!;
  let colon = figure.from - 1;
  while (colon > 0 && figure.from - colon < 12 && setting.words[colon]!.text !== ":") colon--;
  if (setting.words[colon]?.text !== ":" || setting.clauses.clause[colon] !== figure.clause) return [];
  let from = colon;
  while (from > 0 && setting.clauses.clause[from - 1] === figure.clause && colon - from < 8) from--;
  while (setting.words[from]?.kind === "mark") from++;
  return unitNouns(setting.text.slice(setting.words[from]!.start, setting.words[colon]!.start).trim());
}

function unitTypeOf(nouns: readonly string[]): string | undefined {
  const types = new Set(nouns.map((noun) => (noun === "đơn vị" ? undefined : unitTypes[unitClass(noun) ?? ""])));
  return types.size === 1 ? [...types][0] : undefined;
}

/** The name of the model that a figure belongs to: in quotes after it or at the head of its sentence. */
export function modelName(setting: Setting, at: number): string | undefined {
  const figure = setting.figures[at]!;
  const { words } = setting;
  for (let i = figure.unitTo; i < Math.min(words.length, figure.unitTo + 4); i++) {
    if (/^[“"]$/.test(words[i]!.text)) return quoted(setting, i);
    if (words[i]!.kind !== "word") break;
  }
  const next = words[figure.unitTo];
  if (figure.nouns[0] === "mô hình" && next?.capital) {
    let to = figure.unitTo;
    while (to < words.length && words[to]!.kind === "word" && to - figure.unitTo < 12) to++;
    return setting.text.slice(next.start, words[to - 1]!.end);
  }
  for (let i = figure.from - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
    if (setting.clauses.sentence[i] !== figure.sentence) break;
    if (/^mô$/.test(words[i]!.text) && words[i + 1]?.text === "hình" && words[i - 1]?.kind !== "number") {
      for (let j = i + 2; j < Math.min(figure.from, i + 5); j++)
        if (/^[“"]$/.test(words[j]!.text)) return quoted(setting, j);
      if (i <= 1 && words[i + 2]?.capital) {
        let to = i + 2;
        while (
          to < figure.from &&
          words[to]!.text !== "gồm" &&
          words[to]!.text !== "có" &&
          words[to]!.text !== "với" &&
          words[to]!.text !== ":"
        )
          to++;
        return setting.text.slice(words[i + 2]!.start, words[to - 1]!.end);
      }
    }
  }
  return passageModel(setting, figure.from);
}

/** `+ Mô hình “Móc khóa an ninh”: …`: the model that the whole passage is about. */
function passageModel(setting: Setting, before: number): string | undefined {
  const { words } = setting;
  const open = words.findIndex((word) => /^[“"]$/.test(word.text));
  if (open < 0 || open > 8 || open > before) return undefined;
  const head = words
    .slice(0, open)
    .map((word) => word.text)
    .join(" ");
  return /(?:mô hình|câu lạc bộ|tổ) ?(?:tổ )?$/.test(head) ? quoted(setting, open) : undefined;
}

function quoted(setting: Setting, open: number): string | undefined {
  for (let i = open + 1; i < Math.min(setting.words.length, open + 30); i++) {
    if (/^[”"]$/.test(setting.words[i]!.text))
      return setting.text.slice(setting.words[open]!.end, setting.words[i]!.start).trim();
  }
  return undefined;
}

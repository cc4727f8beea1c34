import type { Decision } from "../../model/decision.ts";

/**
 * What the decisions of one key amount to: the last that was not taken back, or `undefined`. `undo` takes back the last
 * one standing before it.
 */
export function settle(decisions: readonly Decision[]): Decision | undefined {
  const standing: Decision[] = [];
  for (const decision of decisions.toSorted(inOrder)) {
    if (decision.verdict === "undo") standing.pop();
    else standing.push(decision);
  }
  return standing.at(-1);
}

/** By time; decisions of one instant by their id, so that every machine agrees. */
function inOrder(a: Decision, b: Decision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

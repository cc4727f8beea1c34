export type { AreaContext, AreaMention } from "./areaMention.ts";
export { findAreas, type Known, knowAreas } from "./findAreas.ts";
export { country, gazetteer, type Unit } from "./gazetteer.ts";
export { childrenOf, type Predecessor, predecessors, successors } from "./geography.ts";
export { areaOf, parentsOf, type Resolved, type ResolveOptions, resolveArea, splitKind } from "./resolveArea.ts";

export type { AreaContext } from "./areaMention.ts";
export { findAreas, knowAreas } from "./findAreas.ts";
export { gazetteer } from "./gazetteer.ts";
export { childrenOf, predecessors, successors } from "./geography.ts";
export { areaOf, parentsOf, resolveArea, splitKind } from "./resolveArea.ts";

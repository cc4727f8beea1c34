export { findAreas } from "./findAreas.ts";
export { areaOf, parentsOf, resolveArea, splitKind } from "./resolveArea.ts";

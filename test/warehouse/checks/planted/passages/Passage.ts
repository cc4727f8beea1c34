/**
 * A passage of a report: what stands in it, and its lines. `{12→21}` marks a number (or words) that are right, and what
 * stands there instead when the fault is planted; each mark is planted alone. Tabs part the cells of a table, `[1] ` begins
 * a footnote.
 */
export type Passage = readonly [what: string, text: string];

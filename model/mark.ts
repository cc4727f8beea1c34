/**
 * What a reader must know of a figure of the comparison besides its value and status, found in the data alone.
 *
 * - `provisional`: counted before the last month of its period had begun, or given as an estimate (*ước*).
 * - `incomplete`: of a part only. Districts are missing, the list behind it ends in “…”, or it is a district's of 2025,
 *   when district police ended in March and districts in July.
 * - `restated`: a later report of the same area said otherwise before or since; the later is shown.
 * - `conflict`: another's report says otherwise, or one report says several.
 * - `doubtful`: arithmetic speaks against it, or it was read with low confidence.
 * - `boundary`: the area was redrawn in July 2025, and the same period a year before was counted within other boundaries.
 */
export type FigureMark = (typeof figureMarks)[number];

/** All marks, in the order of their bits in the warehouse. */
export const figureMarks = ["provisional", "incomplete", "restated", "conflict", "doubtful", "boundary"] as const;

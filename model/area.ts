/** The levels of Vietnamese administration. Districts ended with June 2025. */
export type AreaLevel = "country" | "province" | "district" | "commune" | "village";

/**
 * An administrative area as of a stretch of time.
 *
 * `code` is the official code of the General Statistics Office; `name` the full name with its kind
 * (`Huyện Đăk Glei`). `from` and `to` are ISO dates, open when absent.
 */
export type Area = {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent?: string;
  readonly from?: string;
  readonly to?: string;
};

/** The areas of before 1 July 2025 (63 provinces, districts) or since (34 provinces, no districts). */
export type Geography = "2025-06" | "2025-07";

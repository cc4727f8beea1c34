/** What kind of official document this is (Nghị định 30/2020/NĐ-CP, Article 7). `unknown` where nothing tells. */
export type ReportKind = "report" | "plan" | "letter" | "decision" | "annex" | "notice" | "unknown";

/**
 * Who reports on what and when: the identity of a report, above its renditions (draft, signed PDF, scan).
 *
 * `dateFrom` says where the date came from. A date that is only the latest one cited is a lower bound and never
 * decides which report is later.
 */
export type Report = {
  readonly kind: ReportKind;
  readonly number: string | undefined;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
  readonly area: string;
  readonly area_code: string | undefined;
  readonly period: string;
  readonly as_of: string | undefined;
  readonly series: string;
  readonly date: string | undefined;
  readonly dateFrom: "letterhead" | "signature" | "cited" | "manifest" | undefined;
  readonly confidence: number;
  readonly reasons: readonly string[];
};

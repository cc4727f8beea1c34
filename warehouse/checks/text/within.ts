import type { Span } from "../../../model/span.ts";

/** True where a stretch lies in another. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

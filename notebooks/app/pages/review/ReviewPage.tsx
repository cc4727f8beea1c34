import type { JSX } from "preact";
export function ReviewPage(_props: Readonly<Record<string, unknown>>): JSX.Element {
  return <p />;
}

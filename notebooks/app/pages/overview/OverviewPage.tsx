import type { JSX } from "preact";
export function OverviewPage(_props: Readonly<Record<string, unknown>>): JSX.Element {
  return <p />;
}

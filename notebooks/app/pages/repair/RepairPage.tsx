import type { JSX } from "preact";
export function RepairPage(_props: Readonly<Record<string, unknown>>): JSX.Element {
  return <p />;
}

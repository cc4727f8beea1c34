import type { JSX } from "preact";
export function DocumentPage(_props: Readonly<Record<string, unknown>>): JSX.Element {
  return <p />;
}

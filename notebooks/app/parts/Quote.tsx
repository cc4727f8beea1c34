import type { JSX } from "preact";

/** A sentence with the number in it highlighted. The text of a document is text, never markup. */
export function Quote(props: {
  readonly text: string;
  readonly at: { readonly start: number; readonly end: number } | undefined;
}): JSX.Element {
  const { text, at } = props;
  if (!at) return <blockquote>{text}</blockquote>;
  return (
    <blockquote>
      {text.slice(0, at.start)}
      <mark>{text.slice(at.start, at.end)}</mark>
      {text.slice(at.end)}
    </blockquote>
  );
}

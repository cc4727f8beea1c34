import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A drawn chart on the page. */
export function Chart({ svg }: { readonly svg: SVGSVGElement }): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.replaceChildren(svg), [svg]);
  return <div class="chart-frame" ref={ref} />;
}

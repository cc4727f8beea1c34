import { flushSync } from "preact/compat";
import { useEffect, useState } from "preact/hooks";

/** Whether the page is being printed: paper is light, whatever the screen is. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia("print");
    // The browser takes its picture of the page right after it has told of it.
    const follow = (): void => flushSync(() => setPrinting(paper.matches));
    paper.addEventListener("change", follow);
    return () => paper.removeEventListener("change", follow);
  }, []);
  return printing;
}

import type { Inline, Run } from "../../../model/document.ts";

/** `<sup>…</sup>`, `[^n]`, bold and italic stars, line breaks, escapes: what may stand inside a line of Markdown. */
const TOKEN = /<sup>(.*?)<\/sup>|\[\^(\w+)\]|(\*{1,3}|_{2,3})|<br\s*\/?>|\\([\\`*_{}[\]()#+\-.!|<>])/g;

/** The runs and footnote marks of one line of Markdown. Stars switch bold and italic, so unbalanced ones do no harm. */
export function readMarkdownInlines(text: string): Inline[] {
  const inlines: Inline[] = [];
  const style = { bold: false, italic: false };
  const push = (part: string, raised = false): void => {
    if (part === "") return;
    const run: Run = {
      type: "run",
      text: part,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(raised ? { raised: true } : {}),
    };
    const last = inlines.at(-1);
    if (last?.type === "run" && last.bold === run.bold && last.italic === run.italic && last.raised === run.raised) {
      inlines[inlines.length - 1] = { ...last, text: last.text + part };
    } else inlines.push(run);
  };
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    push(text.slice(end, token.index));
    end = token.index + token[0].length;
    const [whole, raised, mark, stars, escaped] = token;
    if (raised !== undefined) push(raised, true);
    else if (mark !== undefined) inlines.push({ type: "mark", label: mark });
    else if (escaped !== undefined) push(escaped);
    else if (stars === undefined) push(" ");
    else if (isLone(text, token.index, whole)) push(whole);
    else {
      if (stars.length !== 1) style.bold = !style.bold;
      if (stars.length !== 2) style.italic = !style.italic;
    }
  }
  push(text.slice(end));
  return inlines;
}

/** A star with spaces on both sides is a sign of its own (`3 * 4`). */
function isLone(text: string, index: number, stars: string): boolean {
  return /^$|\s/.test(text[index - 1] ?? "") && /^$|\s/.test(text[index + stars.length] ?? "");
}

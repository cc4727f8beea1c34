import type { Inline, Run } from "../../../model/document.ts";

/** How a stretch of text looks: the part of a Run that is not its text. */
export type RunFormat = Omit<Run, "type" | "text" | "original" | "place" | "glyphs" | "doubt">;

/** Collects the inlines of one paragraph; stretches of one look become one Run. */
export type InlineList = {
  readonly add: (text: string, format: RunFormat) => void;
  readonly mark: (label: string) => void;
  /** Gives the last mark another label. */
  readonly relabel: (label: string) => void;
  /** Takes back the raised text at the end, if any: a note's mark typed by hand. */
  readonly takeRaised: () => string;
  readonly isEmpty: () => boolean;
  /** The inlines so far, the list emptied for the next paragraph. */
  readonly take: () => Inline[];
};

export function createInlines(): InlineList {
  let done: Inline[] = [];
  let text = "";
  let format: RunFormat = {};
  const flush = (): void => {
    if (text !== "") done.push({ type: "run", text, ...format });
    text = "";
  };
  return {
    add(more, look) {
      if (more === "") return;
      if (look !== format && (text === "" || !sameLook(look, format))) {
        flush();
        format = look;
      }
      text += more;
    },
    mark(label) {
      flush();
      done.push({ type: "mark", label });
    },
    relabel(label) {
      flush();
      const last = done.findLastIndex((inline) => inline.type === "mark");
      if (last >= 0) done[last] = { type: "mark", label };
    },
    takeRaised() {
      flush();
      const last = done.at(-1);
      if (last?.type !== "run" || !last.raised) return "";
      done.pop();
      return last.text;
    },
    isEmpty: () => done.length === 0 && text.trim() === "",
    take() {
      flush();
      const taken = done;
      done = [];
      return taken;
    },
  };
}

function sameLook(a: RunFormat, b: RunFormat): boolean {
  return a.font === b.font && a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.raised === b.raised;
}

/** True where there is nothing to read: no mark, and only white space. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type === "run" && inline.text.trim() === "");
}

/** The text of inlines without marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === "run" ? inline.text : "")).join("");
}

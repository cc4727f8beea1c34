import type { Block, Document, Furniture, Note } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { furnitureOf } from "../flow/furnitureOf.ts";
import type { RunFormat } from "../flow/inlines.ts";
import { toCapitals } from "../flow/legacyFonts.ts";
import { noteBlocks } from "../flow/noteBlocks.ts";
import { formatCount } from "../flow/numbering.ts";
import { isSymbolFont, replaceSymbols } from "../flow/symbols.ts";
import { tellChanges } from "../flow/tellChanges.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { type Destination, destinations, signs } from "./destinations.ts";
import { endFlow } from "./rtfFlow.ts";
import { decodeFontBytes, type RtfFont } from "./rtfFonts.ts";
import { type Flow, type GroupState, newFlow } from "./rtfState.ts";
import { type RtfReading, readWord } from "./rtfWords.ts";
import { scanRtf } from "./scanRtf.ts";

/**
 * The document of an RTF of any make: fonts by run, notes linked to their marks, tables with merged cells, list markers
 * as printed, headers and footers as furniture. Pictures, objects, field codes and hidden or deleted text are left out;
 * nothing outside the file is followed.
 */
export function readRtf(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const limits = limitsOf(options);
  const messages: Message[] = [];
  const fonts = new Map<number, RtfFont>();
  const styles = new Map<number, { name: string; outline: number | undefined }>();
  const notes: Note[] = [];
  const furniture: Furniture[] = [];
  const counts = { inserted: 0, deleted: 0, hidden: 0 };
  const looks = new Map<string, RunFormat>();
  const body = newFlow("body");
  const reading: RtfReading = {
    flow: body,
    fonts,
    styles,
    state: newGroup(),
    page: 1252,
    font: 0,
    defaultFont: 0,
    style: 0,
    cells: 0,
    endnoteFormat: "lowerRoman",
    limits,
  };
  const stack: GroupState[] = [];
  let bytesHeld: number[] = [];
  let name = "";
  let skipBytes = 0;
  let tooDeep = 0;
  let nextNote = 1;
  let nextEndnote = 1;
  let counted = false;

  const flush = (): void => {
    if (bytesHeld.length === 0) return;
    const held = bytesHeld;
    bytesHeld = [];
    print(decodeFontBytes(held, fonts.get(reading.state.font), reading.page));
  };
  const print = (text: string): void => {
    const { state, flow } = reading;
    if (state.destination === "marker") {
      flow.marker += text;
      return;
    }
    if (state.destination !== "text") {
      if (state.destination === "fonts" || state.destination === "styles") name += text;
      return;
    }
    if (state.deleted || state.hidden) {
      counts[state.deleted ? "deleted" : "hidden"] += text.length;
      return;
    }
    if (state.inserted) counts.inserted += text.length;
    const font = fonts.get(state.font)?.name;
    const shown = replaceSymbols(text, isSymbolFont(font) && /[\uf000-\uf0ff]/.test(text) ? font : undefined);
    flow.inlines.add(state.capitals ? toCapitals(shown, font) : shown, lookOf(looks, font, state));
  };
  const endName = (): void => {
    const { state } = reading;
    const text = name.replace(/;\s*$/, "").trim();
    name = "";
    if (text === "") return;
    if (state.destination === "fonts") {
      const font = fonts.get(reading.font);
      if (font && font.name === "") font.name = text;
    } else if (state.destination === "styles") {
      const style = styles.get(reading.style);
      if (style && style.name === "") style.name = text;
    }
  };
  const enter = (destination: Destination, word: string): void => {
    const { state, flow } = reading;
    // What stands inside a group that is skipped is skipped too, but for the Unicode twin of its text (`\ud`).
    if (state.destination === "skip" && word !== "ud") return;
    if (destination !== "note" && destination !== "header" && destination !== "footer" && destination !== "box") {
      state.destination = destination;
      if (destination === "marker") flow.marker = "";
      return;
    }
    const inner = newFlow(destination === "note" ? `note[${notes.length + 1}]` : word);
    if (destination === "note") inner.label = citeNote(flow);
    inner.outer = flow;
    reading.flow = inner;
    state.destination = "text";
    state.raised = state.hidden = false;
    state.leave = () => {
      reading.flow = flow;
      keep(destination, inner.label, endFlow(inner, styles), inner.name);
    };
  };
  const citeNote = (flow: Flow): string => {
    const own = counted ? "" : flow.inlines.takeRaised().trim();
    counted = false;
    const label = own !== "" && own.length <= 4 ? own : String(nextNote++);
    flow.inlines.mark(label);
    return label;
  };
  /** A note turns out to be an endnote: those are counted by themselves. */
  const makeEndnote = (): void => {
    const { flow } = reading;
    if (!flow.outer || flow.label !== String(nextNote - 1)) return;
    nextNote--;
    flow.label = formatCount(nextEndnote++, reading.endnoteFormat);
    flow.outer.inlines.relabel(flow.label);
  };
  const keep = (destination: Destination, label: string, blocks: readonly Block[], path: string): void => {
    if (destination === "note")
      notes.push({ label, blocks: noteBlocks(blocks, label), place: { type: "part", part: "rtf", path } });
    else if (destination === "box") for (const block of blocks) body.blocks.push(block);
    else if (destination === "header" || destination === "footer") furniture.push(...furnitureOf(destination, blocks));
  };

  scanRtf(bytes, {
    open() {
      flush();
      skipBytes = 0;
      if (stack.length >= limits.depth * 5) {
        tooDeep++;
        return;
      }
      stack.push(reading.state);
      const { leave: _, ...inherited } = reading.state;
      reading.state = { ...inherited, fresh: true, star: false };
    },
    close() {
      flush();
      skipBytes = 0;
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      endName();
      reading.state.leave?.();
      reading.state = stack.pop() ?? newGroup();
    },
    byte(code) {
      if (skipBytes > 0) {
        skipBytes--;
        return;
      }
      const { state } = reading;
      state.fresh = false;
      if (state.destination === "skip") return;
      if ((state.destination === "fonts" || state.destination === "styles") && code === 0x3b) {
        flush();
        endName();
        return;
      }
      bytesHeld.push(code);
    },
    word(word, number) {
      const { state } = reading;
      if (word === "u" && number !== undefined) {
        flush();
        skipBytes = state.fallback;
        state.fresh = false;
        if (state.destination !== "skip") print(String.fromCharCode(number & 0xffff));
        return;
      }
      if (skipBytes > 0) skipBytes--;
      if (word === "*") {
        state.star = true;
        return;
      }
      flush();
      const destination = state.fresh || word === "footnote" ? destinations[word] : undefined;
      if (destination !== undefined && Object.hasOwn(destinations, word)) {
        state.fresh = false;
        enter(destination, word);
        return;
      }
      if (state.fresh && state.star) state.destination = "skip";
      state.fresh = false;
      const sign = Object.hasOwn(signs, word) ? signs[word] : undefined;
      if (sign !== undefined) {
        if (state.destination !== "skip") print(sign);
      } else if (word === "ftnalt") makeEndnote();
      else if (word === "chftn") counted = state.destination === "text";
      else readWord(reading, word, number);
    },
  });
  flush();
  while (stack.length > 0) {
    reading.state.leave?.();
    reading.state = stack.pop()!;
  }
  const blocks = endFlow(body, styles);
  if (tooDeep > 0)
    messages.push({
      rule: "depth-limit",
      severity: "warning",
      reason: "Groups are nested too deep; the inner ones were not read.",
    });
  messages.push(...tellChanges(counts));
  return { snapshot: options.snapshot ?? "", format: "rtf", blocks: [...furniture, ...blocks], notes, messages };
}

function newGroup(): GroupState {
  return {
    destination: "text",
    fresh: false,
    star: false,
    font: 0,
    size: 12,
    bold: false,
    italic: false,
    raised: false,
    hidden: false,
    deleted: false,
    inserted: false,
    capitals: false,
    fallback: 1,
  };
}

function lookOf(looks: Map<string, RunFormat>, font: string | undefined, state: GroupState): RunFormat {
  const { size, bold, italic, raised } = state;
  const key = `${font}|${size}|${bold}|${italic}|${raised}`;
  const known = looks.get(key);
  if (known) return known;
  const look: RunFormat = {
    ...(font !== undefined ? { font } : {}),
    size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(raised ? { raised } : {}),
  };
  looks.set(key, look);
  return look;
}

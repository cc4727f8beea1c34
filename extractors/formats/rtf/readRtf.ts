import type { Block, Document, Furniture, Note } from "../../../model/document.ts";
import type { Message } from "../../../model/message.ts";
import { furnitureOf } from "../flow/furnitureOf.ts";
import { noteBlocks } from "../flow/noteBlocks.ts";
import { tellChanges } from "../flow/tellChanges.ts";
import { limitsOf, type ReadOptions } from "../readOptions.ts";
import { type Destination, destinations, signs } from "./destinations.ts";
import { endFlow } from "./rtfFlow.ts";
import type { RtfFont } from "./rtfFonts.ts";
import { createNoteLabels } from "./rtfNotes.ts";
import { type GroupState, newFlow, newGroup } from "./rtfState.ts";
import { createRtfText } from "./rtfText.ts";
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
  const text = createRtfText(reading);
  const labels = createNoteLabels();
  let skipBytes = 0;
  let tooDeep = 0;

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
    if (destination === "note") inner.label = labels.cite(flow);
    inner.outer = flow;
    reading.flow = inner;
    state.destination = "text";
    state.raised = state.hidden = false;
    state.leave = () => {
      reading.flow = flow;
      keep(destination, inner.label, endFlow(inner, styles), inner.name);
    };
  };
  const keep = (destination: Destination, label: string, blocks: readonly Block[], path: string): void => {
    if (destination === "note")
      notes.push({ label, blocks: noteBlocks(blocks, label), place: { type: "part", part: "rtf", path } });
    else if (destination === "box") for (const block of blocks) body.blocks.push(block);
    else if (destination === "header" || destination === "footer") furniture.push(...furnitureOf(destination, blocks));
  };

  scanRtf(bytes, {
    open() {
      text.flush();
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
      text.flush();
      skipBytes = 0;
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      text.endName();
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
        text.flush();
        text.endName();
        return;
      }
      text.hold(code);
    },
    word(word, number) {
      const { state } = reading;
      if (word === "u" && number !== undefined) {
        text.flush();
        skipBytes = state.fallback;
        state.fresh = false;
        if (state.destination !== "skip") text.print(String.fromCharCode(number & 0xffff));
        return;
      }
      if (skipBytes > 0) skipBytes--;
      if (word === "*") {
        state.star = true;
        return;
      }
      text.flush();
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
        if (state.destination !== "skip") text.print(sign);
      } else if (word === "ftnalt") labels.makeEndnote(reading.flow, reading.endnoteFormat);
      else if (word === "chftn") labels.count(state.destination === "text");
      else readWord(reading, word, number);
    },
  });
  text.flush();
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
  messages.push(...tellChanges(text.changes));
  return { snapshot: options.snapshot ?? "", format: "rtf", blocks: [...furniture, ...blocks], notes, messages };
}

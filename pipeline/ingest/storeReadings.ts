import { isHeldReason } from "../../extractors/structure/secrecyReason.ts";
import { refusalLabel } from "../../notebooks/app/language/quarantine.ts";
import { faultWords } from "../fault.ts";
import type { Reading } from "../reader/protocol.ts";
import { fatalMessage, messageWords } from "../readerMessages.ts";
import type { Words } from "../say.ts";
import type { Loadable, Sink } from "./sink.ts";
import type { Outcome } from "./summary.ts";

/** What became of the reading of one document: `name` is what people are shown, `path` what the warehouse keeps. */
export type Read = { readonly name: string; readonly path: string; readonly reading: Reading };

/**
 * Hands readings to the sink and says what became of each document, in their order: on one machine and for a publisher
 * of shards. What can be loaded goes in one transaction, which costs ten times less than one each; where that fails,
 * each is loaded alone, so that none costs another.
 */
export async function storeReadings(reads: readonly Read[], sink: Sink): Promise<readonly Outcome[]> {
  const outcomes: (Outcome | undefined)[] = [];
  const loads: { readonly at: number; readonly name: string; readonly document: Loadable }[] = [];
  for (const [at, read] of reads.entries()) {
    const document = loadableOf(read);
    if (document) loads.push({ at, name: read.name, document });
    else outcomes[at] = await storeOther(read, sink).catch((error: unknown) => notStored(read.name, error));
  }
  const loaded = await loadTogether(loads, sink);
  for (const [index, { at }] of loads.entries()) outcomes[at] = loaded[index]!;
  return outcomes as readonly Outcome[];
}

/** True of a reading of which nothing is loaded: it failed, or the document was set aside. */
export function isLeftOut(reading: Reading): boolean {
  if (reading.type === "read") return fatalMessage(reading.extraction) !== undefined;
  return reading.type !== "same";
}

function loadableOf({ path, reading }: Read): Loadable | undefined {
  if (reading.type !== "read" || isLeftOut(reading)) return undefined;
  const { extraction, findings, size } = reading;
  return { extraction, findings, path, size };
}

/** Puts down a document that has nothing to load. */
async function storeOther({ name, path, reading }: Read, sink: Sink): Promise<Outcome> {
  if (reading.type === "same") return { type: "unchanged", name };
  if (reading.type === "quarantine") {
    await sink.quarantine(reading.quarantine, path);
    return { type: "quarantined", name, reason: quarantineWords(reading.quarantine.reason) };
  }
  const failed =
    reading.type === "failed"
      ? reading
      : { snapshot: reading.extraction.snapshot, reason: messageWords(fatalMessage(reading.extraction)!) };
  await sink.fail(failed.snapshot, path, failed.reason);
  return { type: "failed", name, reason: failed.reason };
}

async function loadTogether(
  loads: readonly { readonly name: string; readonly document: Loadable }[],
  sink: Sink,
): Promise<readonly Outcome[]> {
  if (loads.length === 0) return [];
  try {
    const counts = await sink.load(loads.map(({ document }) => document));
    return loads.map(({ name, document }, index) => {
      const { observations, findings, review } = counts[index]!;
      return { type: "loaded", name, observations, findings, review, messages: document.extraction.messages };
    });
  } catch (error) {
    if (loads.length === 1) return [notStored(loads[0]!.name, error)];
    const outcomes: Outcome[] = [];
    for (const load of loads) outcomes.push(...(await loadTogether([load], sink)));
    return outcomes;
  }
}

function notStored(name: string, error: unknown): Outcome {
  const { vi, en } = faultWords(error);
  return { type: "failed", name, reason: { vi: `không nạp được: ${vi}`, en: `could not be loaded: ${en}` } };
}

/** Why a document is held, in both languages, and what a person may do. */
function quarantineWords(reason: string): Words {
  const held = isHeldReason(reason);
  return {
    vi: `${refusalLabel(reason, "vi")}${held ? "; nếu không mật: baocao release" : ""}`,
    en: `${reason}${held ? "; if it is no mark of secrecy: baocao release" : ""}`,
  };
}

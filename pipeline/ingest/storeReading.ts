import type { Reading } from "../reader/protocol.ts";
import { fatalMessage, messageWords } from "../readerMessages.ts";
import type { Words } from "../say.ts";
import type { Sink } from "./sink.ts";
import type { Outcome } from "./summary.ts";

/** Hands a reading to the sink, and says what became of the document: on one machine and for a publisher of shards. */
export async function storeReading(name: string, path: string, reading: Reading, sink: Sink): Promise<Outcome> {
  try {
    if (reading.type === "same") return { type: "unchanged", name };
    if (reading.type === "failed") {
      await sink.fail(reading.snapshot, path, reading.reason);
      return { type: "failed", name, reason: reading.reason };
    }
    if (reading.type === "quarantine") {
      await sink.quarantine(reading.quarantine, path);
      return { type: "quarantined", name, reason: sameWords(reading.quarantine.reason) };
    }
    const { extraction } = reading;
    const fatal = fatalMessage(extraction);
    if (fatal) {
      await sink.fail(extraction.snapshot, path, messageWords(fatal));
      return { type: "failed", name, reason: messageWords(fatal) };
    }
    const { observations, findings, review } = await sink.load(extraction, reading.findings, {
      path,
      size: reading.size,
    });
    return { type: "loaded", name, observations, findings, review, messages: extraction.messages };
  } catch (error) {
    const reason = `${error instanceof Error ? error.message : error}`.split("\n")[0]!;
    return {
      type: "failed",
      name,
      reason: { vi: `không nạp được vào kho: ${reason}`, en: `could not be loaded: ${reason}` },
    };
  }
}

/** Readers' messages come in one language. */
function sameWords(text: string): Words {
  return { vi: text, en: text };
}

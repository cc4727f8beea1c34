import { setTimeout } from "node:timers/promises";
import { openZip } from "../../../extractors/formats/package/openZip.ts";
import { defaultLimits } from "../../../extractors/formats/readOptions.ts";
import type { Extraction } from "../../../model/extraction.ts";
import { serveReader } from "../../../pipeline/reader/serveReader.ts";

/** A reader that does what the document tells it: the worst that a document could make a real one do. */
serveReader({
  read: async (bytes, options) => {
    const text = new TextDecoder().decode(bytes);
    if (text.includes("HANG")) for (;;);
    if (text.includes("WAIT")) await setTimeout(60_000);
    if (text.includes("THROW")) throw new Error("boom");
    if (text.includes("LATER"))
      queueMicrotask(() => {
        throw new Error("thrown later");
      });
    if (text.includes("LATER")) await setTimeout(60_000);
    if (text.includes("EXIT")) process.exit(3);
    if (text.includes("HEAP")) {
      const held: string[][] = [];
      for (;;) held.push(new Array(10_000).fill("x"));
    }
    if (text.includes("BUFFERS")) {
      const held: Buffer[] = [];
      for (;;) held.push(Buffer.alloc(10_000_000, 1));
    }
    if (text.includes("SECRET")) return { snapshot: "", name: options.name, reason: "MẬT" };
    return extraction(text);
  },
  check: () => [],
  rewrite: async () => undefined,
  list: async (bytes) => openZip(bytes, defaultLimits).entries,
});

function extraction(text: string): Extraction {
  return {
    snapshot: "",
    document: { snapshot: "", format: "text", blocks: [], notes: [], messages: [] },
    repairs: [],
    plain: { text, passages: [], doubts: [] },
    report: {
      kind: "report",
      number: undefined,
      issuer: undefined,
      title: undefined,
      area: "",
      area_code: undefined,
      period: "",
      as_of: undefined,
      series: "",
      date: undefined,
      dateFrom: undefined,
      confidence: 1,
      reasons: [],
    },
    observations: [],
    messages: [],
    versions: { extractor: "", repair: "", catalogue: "" },
  };
}

import { expect, test } from "vitest";
import { type Doubts, readDoubts } from "../../pipeline/server/rows/readDoubts.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { loadQuarantine } from "../../warehouse/load/loadRefused.ts";
import { extractionOf, observation } from "../warehouse/sample.ts";
import { useWarehouse } from "../warehouse/useWarehouse.ts";

const opened = useWarehouse();

type Figure = Parameters<typeof observation>[0];

/** Loads a report on a year from a file, whose figures are all doubtful. */
async function load(name: string, period: string, figures: readonly Figure[], again = false): Promise<string> {
  const read = figures.map((one, at) =>
    observation({ period, review: true, quote: `Xảy ra ${one?.value ?? 28} vụ loại ${"abc"[at]}`, ...one }),
  );
  const lines = read.map((one) => one.quote);
  const extraction = extractionOf(`${name} ${lines.join()}`, lines, read, { period, date: `${period}-12-10` });
  const source = { name: `${name}.docx`, path: `/${name}.docx` };
  await loadExtraction(opened().warehouse, extraction, source, { again });
  return extraction.snapshot;
}

/** What is said of each row, with texts in the place of numbers. */
function told(doubts: Doubts): readonly unknown[] {
  return Array.from({ length: doubts.length }, (_, row) => [
    doubts.id[row],
    doubts.worth[row],
    doubts.alike[row],
    doubts.documents[doubts.document[row]!],
    doubts.stands[doubts.document[row]!],
    doubts.indicators[doubts.indicator[row]!],
    doubts.reasons[doubts.why[row]!],
  ]);
}

/** Reads with what is held, which must tell the same as reading all anew. */
async function extend(held: Doubts | undefined): Promise<Doubts> {
  const { warehouse } = opened();
  const extended = await warehouse.read((connection) => readDoubts(connection, held));
  const anew = await warehouse.read((connection) => readDoubts(connection));
  expect(told(extended)).toEqual(told(anew));
  expect([...extended.documents]).toEqual([...anew.documents]);
  expect(extended.mark).toBe(anew.mark);
  return extended;
}

test("what is held of the doubtful tells the same as what is read anew, whatever was loaded since", async () => {
  const { warehouse } = opened();
  let held = await extend(undefined);
  const steps: readonly (() => Promise<unknown>)[] = [
    () => load("a", "2022", [{ value: "7", reasons: ["x"] }, { value: "8" }]),
    () =>
      load("b", "2023", [
        { value: "9", reasons: ["x", "y"] },
        { value: "3", indicator: undefined },
      ]),
    () => load("c", "2021", [{ value: "9", review: false }]), // nothing doubtful
    () => load("d", "2020", [{ value: "5", indicator: "traffic.deaths", reasons: ["y"] }]),
    () => load("d", "2020", [{ value: "5", indicator: "traffic.deaths", reasons: ["z"] }], true), // numbered as before
    () => load("a", "2022", [{ value: "11" }]), // another file in the place of the first
    () =>
      load(
        "b",
        "2023",
        [
          { value: "9", reasons: ["x", "y"] },
          { value: "3", indicator: undefined },
        ],
        true,
      ),
    async () => {
      const snapshot = await load("e", "2019", [{ value: "5" }]);
      held = await extend(held);
      await loadQuarantine(warehouse, { snapshot, name: "e.docx", reason: "MẬT" }, { name: "e.docx" });
    },
  ];
  for (const step of steps) {
    await step();
    held = await extend(held);
  }
});

test("of what is held nothing is read again while it stands", async () => {
  await load("a", "2022", [{ value: "7" }, { value: "8" }]);
  const held = await extend(undefined);
  await load("b", "2023", [{ value: "9" }]);
  const asked: string[] = [];
  await opened().warehouse.read(async (connection) => {
    const run = connection.run.bind(connection);
    connection.run = async (...said) => {
      asked.push(said[0]);
      return await run(...said);
    };
    await readDoubts(connection, held);
  });
  const from = asked.flatMap((sql) => /FROM doubt WHERE id > \d+/.exec(sql)?.[0] ?? []);
  expect(new Set(from)).toEqual(new Set([`FROM doubt WHERE id > ${held.id.at(-1)}`]));
});

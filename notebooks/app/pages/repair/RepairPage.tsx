import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { offerFile } from "../../downloads/offerFile.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Choice } from "../../parts/Choice.tsx";
import { DropZone } from "../../parts/DropZone.tsx";
import { mendedFile, type RepairAnswer, repairFile, repairPasted } from "../../rows/repair.ts";
import { Clusters } from "./Clusters.tsx";
import { mendedText } from "./mendedText.ts";
import { Sides } from "./Sides.tsx";

/** Mend a garbled text or document: before and after, every change explained, the doubtful ones to choose. */
export function RepairPage(): JSX.Element {
  const { language, say } = useLanguage();
  const [pasted, setPasted] = useState("");
  const [name, setName] = useState("van-ban");
  const [answer, setAnswer] = useState<RepairAnswer>();
  const [file, setFile] = useState<File>();
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const [rule, setRule] = useState("");
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const mend = (work: Promise<RepairAnswer>): void => {
    setFailed(undefined);
    setAnswer(undefined);
    setBusy(true);
    setRule("");
    work
      .then((found) => {
        setAnswer(found);
        setTaken(new Set(found.repairs.flatMap((repair, index) => (repair.applied ? [index] : []))));
      })
      .catch((error: unknown) => setFailed(String((error as Error).message)))
      .finally(() => setBusy(false));
  };
  const take = (indexes: readonly number[], wanted: boolean): void => {
    const next = new Set(taken);
    for (const index of indexes) wanted ? next.add(index) : next.delete(index);
    setTaken(next);
  };
  const rules = [...new Set(answer?.repairs.map((repair) => repair.rule))];
  const download = async (): Promise<void> => {
    if (!answer) return;
    const written = answer.type === "document" && file ? await mendedFile(file) : undefined;
    if (written) {
      offerFile(written.bytes, `${name}.fixed.${written.extension}`, "application/octet-stream");
      return;
    }
    const text = answer.type === "text" ? mendedText(answer.original, answer.repairs, taken) : answer.mended;
    offerFile(text, `${name}.fixed.txt`, "text/plain;charset=utf-8");
  };
  const takeAway = (): void => {
    setFailed(undefined);
    download().catch((error: unknown) => setFailed(String((error as Error).message)));
  };
  return (
    <div class="repair">
      <section class="card">
        <h1>{say("repairTitle")}</h1>
        <p class="quiet">{say("repairIntro")}</p>
        <textarea
          value={pasted}
          aria-label={say("pasteHere")}
          placeholder={say("pasteHere")}
          spellcheck={false}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <div class="verdicts">
          <button
            type="button"
            class="strong"
            disabled={pasted.trim() === "" || busy}
            onClick={() => {
              setName("van-ban");
              setFile(undefined);
              mend(repairPasted(pasted));
            }}
          >
            {say("mend")}
          </button>
          <DropZone
            onFiles={([first]) => {
              setName(first!.name.replace(/\.[^.]+$/, ""));
              setFile(first);
              mend(repairFile(first!));
            }}
          />
        </div>
        {busy && <p role="status">{say("loading")}</p>}
        {failed && <p role="alert">{failed}</p>}
      </section>
      {answer && (
        <section class="card result" aria-label={say("repairTitle")}>
          <div class="choices">
            <p role="status">
              {file && <b>{file.name} · </b>}
              {answer.repairs.length === 0
                ? say("clean")
                : `${formatNumber(taken.size, language)}/${formatNumber(answer.repairs.length, language)} ${say("changesCount")}`}
            </p>
            {rules.length > 1 && (
              <Choice
                label={say("rules")}
                value={rule}
                options={[["", say("everyRule")], ...rules.map((one) => [one, one] as const)]}
                onChange={setRule}
              />
            )}
            <button type="button" class="strong" onClick={takeAway}>
              {say("downloadMended")}
            </button>
          </div>
          <Sides answer={answer} taken={taken} rule={rule} rules={rules} onTake={take} />
          {answer.repairs.length > 0 && (
            <Clusters
              repairs={answer.repairs}
              taken={taken}
              rule={rule}
              onTake={take}
              fixed={answer.type === "document"}
            />
          )}
        </section>
      )}
    </div>
  );
}

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatNumber } from "../../../charts/words.ts";
import { offerFile } from "../../downloads/offerFile.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import { Choice } from "../../parts/Choice.tsx";
import { DropZone } from "../../parts/DropZone.tsx";
import { Clusters } from "./Clusters.tsx";
import { RuleLegend } from "./RuleLegend.tsx";
import { Sides } from "./Sides.tsx";
import { type Shown, unsure, useMending } from "./useMending.ts";

/** Colours of the rules, told apart in both tones. */
const colours = ["#0b7a9e", "#c4570a", "#2d8a4a", "#a04a9a", "#9a7a00", "#c23a58"];

/** Mend a garbled text or document: before and after, every change explained, the doubtful ones to choose. */
export function RepairPage(): JSX.Element {
  const { language, say } = useLanguage();
  const [pasted, setPasted] = useState("");
  const [shown, setShown] = useState<Shown>({ rule: "", part: "all" });
  const [failed, setFailed] = useState<string>();
  const [copied, setCopied] = useState(false);
  const mending = useMending();
  const { answer, file, taken } = mending;
  const result = useRef<HTMLElement>(null);
  useEffect(() => result.current?.scrollIntoView({ block: "start" }), [answer]);
  useEffect(() => setCopied(false), [answer, taken]);
  const repairs = answer?.repairs ?? [];
  const rules = [...new Set(repairs.map((repair) => repair.rule))];
  const colourOf = (rule: string): string => colours[rules.indexOf(rule) % colours.length]!;
  const doubtful = repairs.filter((repair) => repair.confidence < unsure || !repair.applied).length;
  const name = file?.name.replace(/\.[^.]+$/, "") ?? "van-ban";
  const begin = (work: () => void): void => {
    setShown({ rule: "", part: "all" });
    setFailed(undefined);
    work();
  };
  const takeText = (): void => offerFile(mending.text(), `${name}.fixed.txt`, "text/plain;charset=utf-8");
  const copyText = (): void =>
    void navigator.clipboard.writeText(mending.text()).then(
      () => setCopied(true),
      (error: unknown) => setFailed(String((error as Error).message)),
    );
  const takeFile = (): void => {
    setFailed(undefined);
    mending.written().then(
      (made) =>
        made ? offerFile(made.bytes, `${name}.fixed.${made.extension}`, "application/octet-stream") : takeText(),
      (error: unknown) => setFailed(String((error as Error).message)),
    );
  };
  const wrong = failed ?? mending.failed;
  return (
    <div class="repair">
      <section class="card">
        <h1>{say("repairTitle")}</h1>
        <p class="quiet">{say("repairIntro")}</p>
        <div class="repair-ways">
          <div>
            <textarea
              value={pasted}
              aria-label={say("pasteHere")}
              placeholder={say("pasteHere")}
              spellcheck={false}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
            <button
              type="button"
              class="strong"
              disabled={pasted.trim() === "" || mending.busy}
              onClick={() => begin(() => mending.mendText(pasted))}
            >
              {say("mend")}
            </button>
          </div>
          <DropZone onFiles={([first]) => begin(() => mending.mendFile(first!))} />
        </div>
        {mending.busy && <p role="status">{say("mending")}</p>}
        {wrong && <p role="alert">{wrong}</p>}
      </section>
      {answer && (
        <section ref={result} class="card result" aria-label={say("after")}>
          <div class="list-head">
            <p role="status">
              {file && <b>{file.name} · </b>}
              {repairs.length === 0
                ? say("clean")
                : `${formatNumber(taken.size, language)}/${formatNumber(repairs.length, language)} ${say("changesCount")}`}
              {doubtful > 0 && ` · ${formatNumber(doubtful, language)} ${say("doubtfulCount")}`}
            </p>
            {repairs.length > 0 && (
              <Choice
                label={say("paragraphs")}
                value={shown.part}
                options={[
                  ["all", say("allParagraphs")],
                  ["changed", say("changedParagraphs")],
                  ["doubtful", say("doubtfulParagraphs")],
                ]}
                onChange={(part) => setShown({ ...shown, part: part as Shown["part"] })}
              />
            )}
            <button type="button" class="strong" onClick={takeFile}>
              {say("downloadMended")}
            </button>
            {/* Only pages of this machine or of TLS may write to the clipboard. */}
            {navigator.clipboard && (
              <button type="button" onClick={copyText}>
                {say(copied ? "copied" : "copyMended")}
              </button>
            )}
            {file && (
              <button type="button" onClick={takeText}>
                {say("downloadText")}
              </button>
            )}
          </div>
          {/\.pdf$/i.test(file?.name ?? "") && repairs.length > 0 && <p class="quiet">{say("pdfChoices")}</p>}
          {repairs.length > 0 && (
            <RuleLegend
              repairs={repairs}
              rule={shown.rule}
              colourOf={colourOf}
              onRule={(rule) => setShown({ ...shown, rule })}
            />
          )}
          <Sides answer={answer} taken={taken} shown={shown} colourOf={colourOf} onTake={mending.take} />
          {repairs.length > 0 && <Clusters repairs={repairs} taken={taken} rule={shown.rule} onTake={mending.take} />}
        </section>
      )}
    </div>
  );
}

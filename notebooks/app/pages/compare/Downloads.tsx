import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { markSigns, marksOf } from "../../../charts/figure.ts";
import type { Theme } from "../../../charts/theme.ts";
import { missingWord } from "../../../charts/words.ts";
import { offerFile } from "../../downloads/offerFile.ts";
import { pngOf, posterOf, svgText } from "../../downloads/posterOf.ts";
import { type Sheet, tableOf } from "../../downloads/tableOf.ts";
import { writeCsv } from "../../downloads/writeCsv.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { Catalogue } from "../../rows/catalogue.ts";
import { foldSearch } from "../../rows/foldSearch.ts";
import { send } from "../../rows/send.ts";
import { fetchSources } from "../../rows/sources.ts";
import { linesShown } from "./drawView.ts";
import type { View } from "./viewOf.ts";

const header = {
  vi: ["Chỉ tiêu", "Địa bàn", "Kỳ", "Giá trị", "Đơn vị", "Ghi chú", "Văn bản", "Tệp", "Trang", "Câu"],
  en: ["Indicator", "Area", "Period", "Value", "Unit", "Notes", "Document", "File", "Page", "Sentence"],
} as const;

/** Takes away what is seen, with its sources: as a table or as a picture. */
export function Downloads(props: {
  readonly view: View;
  readonly svg: SVGSVGElement | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly catalogue: Catalogue;
  readonly theme: Theme;
}): JSX.Element {
  const { view, catalogue } = props;
  const { language, say } = useLanguage();
  const [failed, setFailed] = useState<string>();
  const name = foldSearch(`${props.title} ${props.subtitle}`).replaceAll(" ", "-").slice(0, 80);
  const attempt = (format: string, work: () => Promise<void>) => (): void => {
    setFailed(undefined);
    note(format);
    work().catch((error: unknown) => setFailed(String((error as Error).message)));
  };
  /** What is taken away is noted by the server; a note that is lost keeps nobody from their table. */
  const note = (format: string): void => {
    if (catalogue.mode !== "server") return;
    const seen = `${props.title}, ${props.subtitle}`.slice(0, 300);
    send("api/exports", { view: seen, format, figures: cellsSeen(view).length }).catch(() => undefined);
  };
  const sheet = async (): Promise<Sheet> => {
    const cells = cellsSeen(view);
    const keys = cells.map((cell) => cell.sources.split(",")[0]!).filter((key) => key !== "");
    const sources = await fetchSources(catalogue, view.indicator.id, keys.join(","));
    return tableOf(props.title, cells, sources, {
      header: header[language],
      missing: (cell) => missingWord(cell, language),
      mark: say,
    });
  };
  const poster = (): SVGSVGElement => {
    const notes = [
      ...marksOf(cellsSeen(view)).map((mark) => `${markSigns[mark]} ${say(mark)}`),
      `${say("sourceNote")} ${catalogue.snapshot}`,
      ...(view.name === "map" ? [say("attribution")] : []),
    ];
    return posterOf(props.svg!, { title: props.title, subtitle: props.subtitle, notes }, props.theme);
  };
  const csv = async (): Promise<void> => offerFile(writeCsv(await sheet()), `${name}.csv`, "text/csv");
  const xlsx = async (): Promise<void> => {
    const { writeXlsx } = await import("../../downloads/writeXlsx.ts");
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    offerFile(writeXlsx(await sheet(), props.title), `${name}.xlsx`, type);
  };
  const svg = async (): Promise<void> => offerFile(svgText(poster()), `${name}.svg`, "image/svg+xml");
  const png = async (): Promise<void> => offerFile(await pngOf(poster()), `${name}.png`, "image/png");
  return (
    <div class="downloads">
      <span id="downloads-label">{say("download")}</span>
      <button type="button" onClick={attempt("csv", csv)}>
        CSV
      </button>
      <button type="button" onClick={attempt("xlsx", xlsx)}>
        XLSX
      </button>
      <button type="button" disabled={!props.svg} onClick={attempt("png", png)}>
        PNG
      </button>
      <button type="button" disabled={!props.svg} onClick={attempt("svg", svg)}>
        SVG
      </button>
      <button type="button" onClick={() => print()}>
        {say("print")}
      </button>
      {failed && <span role="alert">{failed}</span>}
    </div>
  );
}

/** The cells that the chart of a view shows. */
function cellsSeen(view: View): View["cells"] {
  if (view.name === "lines") {
    const areas = linesShown(view);
    return view.cells.filter((cell) => areas.includes(cell.area));
  }
  if (view.name === "heat" || view.name === "multiples") return view.cells;
  return view.cells.filter((cell) => cell.period === view.period);
}

import { markSigns } from "../../notebooks/charts/figure.ts";
import {
  type Block,
  type Cell,
  type Content,
  type Figure,
  missingWord,
  printedTitle,
  type Section,
  type Text,
} from "../content/content.ts";
import { fill } from "../content/fill.ts";
import { words } from "../content/sentences.ts";
import { decree30, mottoes, printDate } from "../form/decree30.ts";

const style = `
body{font:12pt/1.5 "Times New Roman",Tinos,serif;max-width:${decree30.page.width - 40}mm;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
header,footer{display:grid;grid-template-columns:5fr 7fr;gap:1rem}
header{text-align:center}header p,footer p{margin:.1rem 0}
h1{font-size:14pt;text-align:center;margin:1.2rem 0}h1 span{display:block}h2{font-size:13pt;margin:1.4rem 0 .4rem}
section p{text-align:justify;text-indent:1.27cm;margin:.4rem 0}
table{border-collapse:collapse;width:100%;font-size:11pt;margin:.4rem 0 1rem}caption,figcaption{font-style:italic;text-align:center;margin:.6rem 0}
th,td{border:1px solid #777;padding:.25rem .4rem}th{background:#eef2f4}td.number{text-align:right}td.missing{color:#666;font-style:italic}
figure{margin:1rem 0}figure svg{width:100%;height:auto}ol{font-size:11pt;padding-left:2.2rem}small{color:#444}
sup a{text-decoration:none}footer div:last-child{text-align:center;font-weight:bold}
@media screen and (max-width:40rem){table{display:block;overflow-x:auto}th:first-child,td:first-child{min-width:9rem}header,footer{grid-template-columns:1fr}}
@media print{body{margin:0;max-width:none}}`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char]!);

/** The report as one HTML file that needs nothing else: style and charts are inside, and no script. */
export function writeHtml(content: Content): string {
  const { letterhead, recipients, signature, sources, subject } = content;
  const line = (text: string, tag = "p"): string => `<${tag}>${escaped(text)}</${tag}>`;
  const [motto = "", wish] = mottoes[content.form];
  const left = [letterhead.parent, letterhead.issuer].flatMap((text) =>
    text === undefined ? [] : [line(text.toLocaleUpperCase("vi"))],
  );
  const right = [motto, wish].flatMap((text) =>
    text === undefined ? [] : [`<p><strong>${escaped(text)}</strong></p>`],
  );
  const listed = sources.map(({ number, quote, document, page }) => {
    const where = page === undefined ? document : `${document}, trang ${page}`;
    return `<li id="source-${number}" value="${number}">“${escaped(quote)}” – ${escaped(where)}.</li>`;
  });
  const title = printedTitle(content)
    .map((text) => `<span>${escaped(text)}</span>`)
    .join("");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(content.title.join(" – "))}</title>
<style>${style}</style>
</head>
<body>
<header><div>${left.join("")}${line(`Số: ${letterhead.number ?? "……"}`)}${subject === undefined ? "" : line(subject)}</div><div>${right.join("")}<p><em>${escaped(`${letterhead.place}, ${printDate(letterhead.date)}`)}</em></p></div></header>
<main>
${title === "" ? "" : `<h1>${title}</h1>`}
${content.sections.map(writeSection).join("\n")}
<footer><div>${recipients.length === 0 ? "" : `<p><strong><em>Nơi nhận:</em></strong></p>${recipients.map((to) => line(`- ${to}`)).join("")}`}</div><div>${signature.map((text) => line(text)).join("")}</div></footer>
${content.annexes.map(writeSection).join("\n")}
${listed.length === 0 ? "" : `<section><h2>${escaped(words.annexSources)}</h2><ol>${listed.join("\n")}</ol></section>\n<p><small>${escaped(words.marks)}</small></p>`}
<p><small>${escaped(fill(words.snapshot, { snapshot: content.snapshot }))}</small></p>
</main>
</body>
</html>
`;
}

function writeSection(section: Section): string {
  const heading = section.heading === "" ? "" : `<h2>${escaped(section.heading)}</h2>`;
  return `<section>${heading}${section.blocks.map(writeBlock).join("\n")}</section>`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${writeText(block.text)}</p>`;
    case "item":
      return `<p>– ${writeText(block.text)}</p>`;
    case "table": {
      const head = block.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map(writeCell).join("")}</tr>`).join("\n");
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case "chart":
      return `<figure>${block.svg}<figcaption>${escaped(block.caption)}</figcaption></figure>`;
  }
}

function writeText(text: Text): string {
  return text.map((piece) => (typeof piece === "string" ? escaped(piece) : writeFigure(piece))).join("");
}

function writeFigure(figure: Figure): string {
  const cites = figure.cites.map((number) => `<sup><a href="#source-${number}">[${number}]</a></sup>`).join("");
  return `${escaped(figure.printed)}${figure.marks.map((mark) => markSigns[mark]).join("")}${cites}`;
}

function writeCell(cell: Cell, index: number): string {
  if (cell === "missing") return `<td class="missing">${missingWord}</td>`;
  return `<td${typeof cell === "string" && index < 2 ? "" : ' class="number"'}>${writeText([cell])}</td>`;
}

import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A DOCX with that body (inside `w:body`) and further parts by name, wrapped in their root element. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Readonly<Record<string, string>> = {
    styles: "styles",
    numbering: "numbering",
    footnotes: "footnotes",
    settings: "settings",
  };
  const files: Record<string, Uint8Array> = {
    "_rels/.rels": strToU8(relation("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${word}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = strToU8(`<w:${roots[name]} xmlns:w="${word}">${content}</w:${roots[name]}>`);
  return zipSync(files);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
}

/** A paragraph of runs; `style` goes into `w:pPr`. */
export function paragraph(runs: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

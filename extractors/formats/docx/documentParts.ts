import { encodeXmlText } from "../package/decodeXml.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const roots = `xmlns:w="${word}" xmlns:r="${office}"`;

/** The XML inside each part of a DOCX; an empty one is left out of the package. */
export type DocumentContent = {
  readonly font: string;
  readonly body: string;
  readonly notes: string;
  readonly header: string;
  readonly footer: string;
};

/** The parts of a DOCX: A4 with the margins of administrative documents (Nghị định 30/2020/NĐ-CP, Annex I), 14 pt. */
export function documentParts({
  font,
  body,
  notes,
  header,
  footer,
}: DocumentContent): Readonly<Record<string, string>> {
  const used = [
    { id: "rId1", type: "styles", content: "styles", root: "", text: styles(font) },
    { id: "rId2", type: "footnotes", content: "footnotes", root: "footnotes", text: notes && separators + notes },
    { id: "rId3", type: "header", content: "header", root: "hdr", text: header },
    { id: "rId4", type: "footer", content: "footer", root: "ftr", text: footer },
  ].filter((part) => part.text !== "");
  const references = used
    .filter(({ root }) => root === "hdr" || root === "ftr")
    .map(({ type, id }) => `<w:${type}Reference w:type="default" r:id="${id}"/>`)
    .join("");
  const page =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
  const overrides = used.map(({ type, content }) => override(`/word/${type}.xml`, content)).join("");
  const links = used.map(({ id, type }) => relation(id, type, `${type}.xml`)).join("");
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types">${defaults}${override("/word/document.xml", "document.main")}${overrides}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships">${relation("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/document.xml": `${head}<w:document ${roots}><w:body>${body}<w:sectPr>${references}${page}</w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": `${head}<Relationships xmlns="${packages}/relationships">${links}</Relationships>`,
    ...Object.fromEntries(
      used.map(({ type, root, text }) => [
        `word/${type}.xml`,
        head + (root === "" ? text : `<w:${root} ${roots}>${text}</w:${root}>`),
      ]),
    ),
  };
}

const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${types}.${type}+xml"/>`;
}

function styles(font: string): string {
  const face = encodeXmlText(font);
  const fonts = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const title = style("Title", "Title", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>');
  const headings = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>`,
    ),
  );
  return `<w:styles ${roots}>${defaults}${normal}${title}${headings.join("")}</w:styles>`;
}

function style(id: string, name: string, content: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${content}</w:style>`;
}

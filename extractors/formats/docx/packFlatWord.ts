import { decodeXmlBytes } from "../package/decodeXml.ts";
import { writeZip } from "../package/writeZip.ts";

/** Whether bytes are a Word document in one XML file: of Word 2003, or the parts of a DOCX one after the other. */
export function isFlatWord(bytes: Uint8Array): boolean {
  return bytes[0] !== 0x50 && /<(w:wordDocument|pkg:package)\b/.test(decodeXmlBytes(bytes.subarray(0, 4096)));
}

/** The DOCX that a Word document in one XML file stands for; pictures are left out. */
export function packFlatWord(bytes: Uint8Array): Uint8Array {
  const source = decodeXmlBytes(bytes);
  return writeZip(/<pkg:package\b/.test(source) ? partsOf(source) : word2003(source));
}

/** Flat OPC: each part with its name. */
function partsOf(source: string): Record<string, string> {
  const part = /<pkg:part\b[^>]*\bpkg:name="\/([^"]+)"[^>]*>\s*<pkg:xmlData[^>]*>([\s\S]*?)<\/pkg:xmlData>/g;
  return Object.fromEntries([...source.matchAll(part)].map(([, name, xml]) => [name as string, xml as string]));
}

/**
 * WordprocessingML of 2003: notes stand where their marks are, lists say what they print (`wx:t`), changes wrap what they
 * insert (deleted text has an element of its own), and the font beyond ASCII is `w:h-ansi`.
 */
function word2003(source: string): Record<string, string> {
  const root = /<w:wordDocument\b([^>]*)>/.exec(source)?.[1] ?? "";
  const notes: string[] = [];
  const body = (/<w:body\b[^>]*>([\s\S]*)<\/w:body>/.exec(source)?.[1] ?? "")
    .replaceAll("w:h-ansi=", "w:hAnsi=")
    .replace(/<aml:annotation\b[^>]*w:type="Word\.Comment"[^>]*>[\s\S]*?<\/aml:annotation>/g, "")
    .replace(/<\/?aml:(annotation|content)\b[^>]*>/g, "")
    .replace(/<w:footnote\b[^>]*>([\s\S]*?)<\/w:footnote>/g, (_, note: string) => {
      notes.push(note);
      return `<w:footnoteReference w:id="${notes.length}"/>`;
    })
    .replace(
      /(<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*?<wx:t wx:val="([^"]*)"(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>)/g,
      (_, properties: string, marker: string) => `${properties}<w:r><w:t>${marker} </w:t></w:r>`,
    );
  const styles = /<w:styles\b[^>]*>[\s\S]*?<\/w:styles>/.exec(source)?.[0].replaceAll("w:h-ansi=", "w:hAnsi=");
  const footnotes = notes.map((note, index) => `<w:footnote w:id="${index + 1}">${note}</w:footnote>`).join("");
  return {
    "word/document.xml": `<w:document${root}><w:body>${body}</w:body></w:document>`,
    "word/footnotes.xml": `<w:footnotes${root}>${footnotes}</w:footnotes>`,
    ...(styles === undefined ? {} : { "word/styles.xml": styles }),
  };
}

import { parseBody, type Source } from "../source.ts";

/** The report as a page dump: lines of at most 80 letters, a blank line after each, footnotes at the end. */
export function writeText(source: Source): string {
  const { blocks, notes } = parseBody(source.body);
  const marked = (text: string): string => text.replace(/\[\^(\d+)\]/g, "$1");
  const { parent = "", issuer = "", number = "", date = "", signer = "" } = source.fields;
  const body = blocks.flatMap((block) =>
    block.type === "table" ? block.rows.map((row) => row.join("\t")) : wrap(marked(block.text)),
  );
  const foot = [...notes].flatMap(([label, text]) => wrap(`${label} ${marked(text)}`));
  const lines = [parent, issuer, `Số: ${number}`, date, ...body, ...signer.split(" | "), " ".repeat(40), ...foot];
  return `${lines.join(" \n\n")}\n`;
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 80) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

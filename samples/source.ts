/**
 * A report as a readable text: fields in front, then a small Markdown.
 *
 * `# ` the title (its lines joined with two blanks at the end), `## ` and `### ` headings, `- ` and `+ ` items,
 * `[^1]` the mark of a footnote and `[^1]: ` its text, `|` rows of a table whose first row is its header.
 */
export type Source = {
  readonly file: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
};

/** The text of a source file. */
export function printSource(source: Source): string {
  const fields = Object.entries({ file: source.file, ...source.fields });
  return `---\n${fields.map(([key, value]) => `${key}: ${value}`).join("\n")}\n---\n\n${source.body.trim()}\n`;
}

/** The source in the text of a source file; throws when it has no fields, for the file is ours. */
export function parseSource(text: string): Source {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new Error("a source begins with its fields between --- lines");
  const entries = front.split("\n").map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const { file = "", ...fields } = Object.fromEntries(entries);
  return { file, fields, body: body.trim() };
}

export type SourceBlock =
  | { readonly type: "title" | "heading" | "paragraph" | "item"; readonly level: number; readonly text: string }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] };

/** The blocks of a source's body, and its footnotes by label. */
export function parseBody(body: string): { blocks: readonly SourceBlock[]; notes: ReadonlyMap<string, string> } {
  const notes = new Map<string, string>();
  const blocks: SourceBlock[] = [];
  for (const chunk of body.split(/\n{2,}/)) {
    const note = /^\[\^(\d+)\]: ([\s\S]*)$/.exec(chunk);
    if (note) notes.set(note[1]!, note[2]!);
    else if (chunk.startsWith("|")) blocks.push({ type: "table", rows: chunk.split("\n").map(cells) });
    else blocks.push(block(chunk));
  }
  return { blocks, notes };
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function block(chunk: string): SourceBlock {
  const heading = /^(#+) ([\s\S]*)$/.exec(chunk);
  if (heading) {
    const level = heading[1]!.length - 1;
    return { type: level === 0 ? "title" : "heading", level, text: heading[2]! };
  }
  return { type: /^[-+] /.test(chunk) ? "item" : "paragraph", level: chunk.startsWith("+") ? 2 : 1, text: chunk };
}

import { describe, expect, test } from "vitest";
import { readOdt } from "../../extractors/formats/odt/readOdt.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { makeFlatOdt, makeLockedOdt, makeOdt, type OdtParts } from "./makeOdt.ts";
import { printBlocks, printNotes } from "./print.ts";

const p = (text: string, style = ""): string => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`;
const item = (inner: string, attributes = ""): string => `<text:list-item ${attributes}>${inner}</text:list-item>`;
const list = (inner: string, attributes = ""): string => `<text:list ${attributes}>${inner}</text:list>`;
const lines = (body: string, parts: OdtParts = {}): readonly string[] =>
  printBlocks(readOdt(makeOdt(body, parts)).blocks);
const style = (name: string, family: string, look: string, more = ""): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${look}/></style:style>`;

describe("what an OpenDocument paragraph prints", () => {
  test.each([
    ["white space collapses over spans", "\n a \n <text:span> b</text:span>", "a b"],
    [
      "spaces, tabs and breaks that are asked for stay",
      'a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d',
      "a  b\tc\nd",
    ],
    ["fields print what they say", "trang <text:page-number>3</text:page-number>", "trang 3"],
    ["links print their text", '<text:a xlink:href="x">liên kết</text:a>', "liên kết"],
    ["comments are not printed", "a<office:annotation><text:p>ghi chú</text:p></office:annotation>b", "ab"],
    ["hyphens that do not break are hyphens", "44\u2011KL/TW", "44-KL/TW"],
    [
      "the base of ruby alone",
      "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>hán</text:ruby-text></text:ruby>",
      "漢",
    ],
    ["an entity of the document's own is never expanded", "&amp;&bom;", "&&bom;"],
  ])("%s", (_, inner, expected) => {
    expect(lines(p(inner))).toEqual([expected]);
  });

  test("looks come through styles, font faces and defaults", () => {
    const styles = `<style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="14pt"/></style:default-style>
      ${style("Base", "paragraph", 'fo:font-family="&apos;.VnTime&apos;"')}${style("Child", "paragraph", 'fo:font-size="50%" fo:font-weight="bold"', 'style:parent-style-name="Base"')}
      ${style("Up", "text", 'style:text-position="super 58%"')}`;
    const { blocks } = readOdt(
      makeOdt(p('x<text:span text:style-name="Up">2</text:span>', "Child") + p("y"), { styles }),
    );
    const runs = blocks.flatMap((block) => ("inlines" in block ? block.inlines : []));
    expect(runs).toEqual([
      { type: "run", text: "x", font: ".VnTime", size: 7, bold: true },
      { type: "run", text: "2", font: ".VnTime", size: 7, bold: true, raised: true },
      { type: "run", text: "y", font: "F", size: 14 },
    ]);
  });

  test("a loop of styles ends, and hidden text is counted", () => {
    const styles =
      style("A", "paragraph", 'text:display="none"', 'style:parent-style-name="B"') +
      style("B", "paragraph", "", 'style:parent-style-name="A"');
    const document = readOdt(makeOdt(p("khuất", "A") + p("thấy"), { styles }));
    expect(printBlocks(document.blocks)).toEqual(["thấy"]);
    expect(document.messages.map(({ rule }) => rule)).toEqual(["hidden-text"]);
  });
});

describe("OpenDocument lists", () => {
  const level = (at: number, format: string, more = ""): string =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
  const automatic = `<text:list-style style:name="L">${level(1, "I")}${level(2, "1", 'text:display-levels="2"')}${level(3, "a")}</text:list-style>
    <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>`;
  const named = 'text:style-name="L"';
  test.each([
    [
      "count by level",
      list(item(p("a") + list(item(p("b")) + item(p("c")))) + item(p("d")), named),
      ["I. a", "I.1. b", "I.2. c", "II. d"],
    ],
    ["begin anew where nothing is said", list(item(p("a")), named) + list(item(p("b")), named), ["I. a", "I. b"]],
    [
      "go on where they say so",
      list(item(p("a")), named) +
        p("x") +
        list(item(list(item(p("b")))) + item(p("c")), `${named} text:continue-numbering="true"`),
      ["I. a", "x", "I.1. b", "II. c"],
    ],
    [
      "go on with the list they name",
      list(item(p("a")), `${named} xml:id="l1"`) +
        list(item(p("b")), named) +
        list(item(p("c")), `${named} text:continue-list="l1"`),
      ["I. a", "I. b", "II. c"],
    ],
    ["begin where an item says", list(item(p("a"), 'text:start-value="4"') + item(p("b")), named), ["IV. a", "V. b"]],
    ["mark the first paragraph of an item", list(item(p("a") + p("b")), named), ["I. a", "b"]],
    [
      "leave headers of lists unmarked",
      list(`<text:list-header>${p("a")}</text:list-header>${item(p("b"))}`, named),
      ["a", "I. b"],
    ],
    ["print bullets", list(item(p("a")), 'text:style-name="B"'), ["- a"]],
  ])("%s", (_, body, expected) => {
    expect(lines(body, { automatic })).toEqual(expected);
  });

  test("headings are numbered by the outline, titles are of level 0", () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>${style("Title", "paragraph", "")}`;
    const head = (at: number, text: string): string => `<text:h text:outline-level="${at}">${text}</text:h>`;
    const { blocks } = readOdt(makeOdt(p("BÁO CÁO", "Title") + head(1, "a") + head(2, "b") + head(1, "c"), { styles }));
    expect(printBlocks(blocks)).toEqual(["BÁO CÁO", "I. a", "b", "II. c"]);
    expect(blocks.map((block) => (block.type === "heading" ? block.level : undefined))).toEqual([0, 1, 2, 1]);
  });
});

describe("OpenDocument blocks", () => {
  const cell = (text: string, attributes = ""): string =>
    `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
  const covered = "<table:covered-table-cell/>";

  test("tables keep their spans, and rows that head them", () => {
    const body = `<table:table><table:table-header-rows>${row(cell("a", 'table:number-rows-spanned="2"'), cell("b", 'table:number-columns-spanned="2"'), covered)}</table:table-header-rows>${row(covered, cell("c"), cell("d"))}</table:table>`;
    const { blocks } = readOdt(makeOdt(body));
    expect(printBlocks(blocks)).toEqual(["(1×2)a | (2×1)b", "c | d"]);
    expect(blocks[0]).toMatchObject({ type: "table", header: 1, layout: true });
  });

  test("sections, indexes and shapes give what they hold; hidden sections do not", () => {
    const body = `<text:section>${p("một")}</text:section><text:section text:display="none">${p("khuất")}</text:section><text:table-of-content><text:table-of-content-source/><text:index-body>${p("mục lục")}</text:index-body></text:table-of-content><draw:frame><draw:text-box>${p("khung")}</draw:text-box></draw:frame>${p(`trước<draw:g><draw:custom-shape>${p("hình")}</draw:custom-shape></draw:g> sau`)}<draw:object>${p("nhúng")}</draw:object>`;
    expect(lines(body)).toEqual(["một", "mục lục", "khung", "trước sau", "hình"]);
  });

  test("tracked changes are accepted and said", () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${p("xoá")}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>${p('giữ<text:change text:change-id="a"/> <text:change-start/>thêm<text:change-end/>')}`;
    const document = readOdt(makeOdt(body));
    expect(printBlocks(document.blocks)).toEqual(["giữ thêm"]);
    expect(document.messages.map(({ rule }) => rule)).toEqual(["tracked-changes"]);
  });

  test("notes are linked by the mark that is printed; marks that return on later pages get another", () => {
    const note = (mark: string, text: string): string =>
      `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    const document = readOdt(
      makeOdt(p(`a${note("1", "chú một")} b${note("*", "chú sao")}`) + p(`c${note("1", "chú hai")}`)),
    );
    expect(printBlocks(document.blocks)).toEqual(["a[1] b[*]", "c[3]"]);
    expect(printNotes(document)).toEqual(["1: chú một", "*: chú sao", "3: chú hai"]);
  });

  test("headers and footers of all pages are furniture, each once", () => {
    const page = `<style:master-page><style:header>${p("đầu")}</style:header><style:header-left style:display="false">${p("trái")}</style:header-left><style:footer>${p("- <text:page-number>2</text:page-number> -")}</style:footer></style:master-page>`;
    const { blocks } = readOdt(makeOdt(p("a"), { pages: page + page }));
    const kinds = blocks.map((block) => (block.type === "furniture" ? block.kind : block.type));
    expect(kinds).toEqual(["header", "page-number", "paragraph"]);
  });
});

describe("an OpenDocument text", () => {
  test("in one XML file is the same", async () => {
    const document = await readDocument(makeFlatOdt(p("Báo cáo")), { name: "a.fodt" });
    expect(document.format).toBe("odt");
    expect(printBlocks(document.blocks)).toEqual(["Báo cáo"]);
    expect(document.messages).toEqual([]);
  });

  test("that is locked opens with its password, and says so without", async () => {
    const bytes = makeLockedOdt(p("Báo cáo"), "Mật khẩu 1");
    const read = async (password?: string): Promise<readonly string[]> => {
      const { blocks, messages } = await readDocument(bytes, { name: "a.odt", ...(password ? { password } : {}) });
      return [...printBlocks(blocks), ...messages.map(({ rule }) => rule)];
    };
    expect(await read("Mật khẩu 1")).toEqual(["Báo cáo"]);
    expect(await read()).toEqual(["encrypted"]);
    expect(await read("sai")).toEqual(["wrong-password"]);
  });

  test("that is cut gives what it holds, and says so", () => {
    const whole = makeOdt(p("còn nguyên"));
    expect(printBlocks(readOdt(whole.subarray(0, whole.length - 60)).blocks)).toEqual(["còn nguyên"]);
    expect(readOdt(makeOdt("")).messages).toEqual([]);
    expect(readOdt(new Uint8Array([80, 75, 3, 4])).messages.map(({ rule }) => rule)).toContain("damaged");
  });
});

import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function shape(text: string, font: string, kind = ""): string {
  return `<p:sp><p:nvSpPr><p:nvPr>${kind && `<p:ph type="${kind}"/>`}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:rPr><a:latin typeface="${font}"/></a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

/** A PPTX of three slides, the second of them hidden. */
export function makePptx(): Uint8Array {
  const slide = (content: string, show = "1"): Uint8Array =>
    strToU8(
      `<p:sld xmlns:a="${drawing}" xmlns:p="${presentation}" show="${show}"><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`,
    );
  const list = [1, 2, 3].map((id) => `<p:sldId r:id="rId${id}"/>`).join("");
  const links = [1, 2, 3]
    .map((id) => `<Relationship Id="rId${id}" Type="${relations}/slide" Target="slides/s${id}.xml"/>`)
    .join("");
  return zipSync({
    "ppt/presentation.xml": strToU8(
      `<p:presentation xmlns:p="${presentation}" xmlns:r="${relations}"><p:sldIdLst>${list}</p:sldIdLst></p:presentation>`,
    ),
    "ppt/_rels/presentation.xml.rels": strToU8(`<Relationships>${links}</Relationships>`),
    "ppt/slides/s1.xml": slide(shape("B¸o c¸o", ".VnTime", "title") + shape("Nội dung", "Times New Roman")),
    "ppt/slides/s2.xml": slide(shape("khuất", "Arial"), "0"),
    "ppt/slides/s3.xml": slide(shape("trang hai", "Arial")),
  });
}

function record(type: number, body: Uint8Array, instance = 0, container = false): Uint8Array {
  const bytes = new Uint8Array(8 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, (instance << 4) | (container ? 15 : 0), true);
  view.setUint16(2, type, true);
  view.setUint32(4, body.length, true);
  bytes.set(body, 8);
  return bytes;
}

function words(...values: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, size]) => Array.from({ length: size }, (_, index) => (value >>> (index * 8)) & 255)),
  );
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A PPT (MS-PPT) of two slides whose first was saved twice: outline texts, a text box, fonts by run. */
export function makePpt(): Uint8Array {
  const utf16 = (text: string, size = text.length * 2): Uint8Array => {
    const bytes = new Uint8Array(size);
    [...text].forEach((letter, index) => {
      bytes[index * 2] = letter.charCodeAt(0) & 255;
      bytes[index * 2 + 1] = letter.charCodeAt(0) >> 8;
    });
    return bytes;
  };
  const header = (kind: number): Uint8Array => record(0x0f9f, words([kind, 4]));
  const narrow = (text: string): Uint8Array =>
    record(
      0x0fa8,
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
  const look = (length: number, font: number): Uint8Array => words([length, 4], [0x10000, 4], [font, 2]);
  const style = (length: number, ...runs: readonly Uint8Array[]): Uint8Array =>
    record(0x0fa1, join(words([length, 4], [0, 2], [0, 4]), ...runs));
  const box = (...inside: readonly Uint8Array[]): Uint8Array => record(0xf00d, join(...inside), 0, true);
  const slide = (...boxes: readonly Uint8Array[]): Uint8Array => record(0x03ee, join(...boxes), 0, true);
  const fonts = record(
    0x07d5,
    join(record(0x0fb7, utf16(".VnTime", 68), 0), record(0x0fb7, utf16("Arial", 68), 1)),
    0,
    true,
  );
  const persist = (id: number): Uint8Array => record(0x03f3, words([id, 4], [0, 4], [0, 4], [256, 4], [0, 4]));
  const list = record(0x0ff0, join(persist(2), header(0), narrow("B¸o c¸o"), persist(3)), 0, true);
  const document = record(0x03e8, join(fonts, list), 0, true);
  const old = slide(box(header(4), narrow("cò")));
  const first = slide(
    box(record(0x0f9e, words([0, 4]))),
    box(header(4), narrow("mét hai"), style(8, look(4, 0), look(4, 1))),
  );
  const second = slide(box(header(4), record(0x0fa0, utf16("ba"))));
  const offsets = [old.length, old.length + document.length, old.length + document.length + first.length];
  const directory = record(0x1772, words([(3 << 20) | 1, 4], [offsets[0]!, 4], [offsets[1]!, 4], [offsets[2]!, 4]));
  const body = join(old, document, first, second, directory);
  const edit = record(0x0ff5, words([0, 4], [0, 4], [0, 4], [body.length - directory.length, 4], [1, 4]));
  const user = record(0x0ff6, words([0x14, 4], [0xe391c05f, 4], [body.length, 4]));
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/PowerPoint Document", [...join(body, edit)]);
  CFB.utils.cfb_add(file, "/Current User", [...user]);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

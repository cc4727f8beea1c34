import type { Format } from "../../model/document.ts";
import type { Message } from "../../model/message.ts";
import { isLockedOdf } from "./crypto/openOdf.ts";
import { isOle, openOle } from "./package/openOle.ts";
import { openZip } from "./package/openZip.ts";
import { defaultLimits } from "./readOptions.ts";

/** What some bytes are. `archive` is a zip of files; `unknown` has no text that could be read. */
export type Detection = {
  readonly format: Format | "archive" | "unknown";
  readonly encrypted: boolean;
  readonly messages: readonly Message[];
};

/** The format each extension promises; a file of another format is read as what it is, and that is said. */
const extensions: Readonly<Record<string, readonly Detection["format"][]>> = {
  docx: ["docx"],
  xml: ["docx", "xls", "html", "text"],
  docm: ["docx"],
  dotx: ["docx"],
  doc: ["doc"],
  dot: ["doc"],
  rtf: ["rtf"],
  odt: ["odt"],
  ott: ["odt"],
  fodt: ["odt"],
  pdf: ["pdf"],
  xlsx: ["xlsx"],
  xlsm: ["xlsx"],
  xlsb: ["xlsx"],
  ods: ["xlsx"],
  xls: ["xls"],
  csv: ["csv"],
  tsv: ["csv"],
  pptx: ["pptx"],
  ppsx: ["pptx"],
  ppt: ["ppt"],
  pps: ["ppt"],
  html: ["html"],
  htm: ["html"],
  mht: ["html"],
  mhtml: ["html"],
  txt: ["text"],
  md: ["text"],
  png: ["image"],
  jpg: ["image"],
  jpeg: ["image"],
  tif: ["image"],
  tiff: ["image"],
  bmp: ["image"],
  gif: ["image"],
  webp: ["image"],
  zip: ["archive"],
};

/** First bytes of picture files, as Latin-1; `?` stands for any byte. */
const pictures: readonly string[] = [
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "II*\0",
  "MM\0*",
  "BM????\0\0\0\0",
  "RIFF????WEBP",
];

/** Files that people send and this project does not open, and what to do with them. */
const unreadable: readonly (readonly [sign: string, rule: string, reason: string])[] = [
  ["Rar!", "archive-unread", "The file is a RAR archive, which is not opened; unpack it, or pack it again as ZIP."],
  [
    "7z\xbc\xaf",
    "archive-unread",
    "The file is a 7z archive, which is not opened; unpack it, or pack it again as ZIP.",
  ],
  ["\x1f\x8b", "archive-unread", "The file is a gzip archive, which is not opened; unpack it."],
  ["MZ", "program", "The file is a program, not a document; it is never run."],
  ["????ftyphei", "picture-unread", "The file is a HEIC picture as telephones take; save it as JPEG."],
  ["????ftypmif1", "picture-unread", "The file is a HEIF picture as telephones take; save it as JPEG."],
];

/** Letters that a message has and a page saved as a web archive has not. */
const mailHeads = /^(to|cc|received|message-id|return-path|delivered-to):/im;

/** How web pages begin, whole or as the pieces that office systems hand out as .doc and .xls. */
const pageStart =
  /^[\s\ufeff]*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|title|meta|link|style|script|body|table|thead|tbody|tr|td|div|p|span|font|center|section|article|h[1-6]|ul|ol|b|i|u|strong|br|hr)\b/i;

/** Extensions of sheets: systems hand out text with separators under them. */
const sheetNames = new Set(["csv", "tsv", "xls", "xlsx"]);

/** Parts that tell the kind of an OOXML package. */
const zipParts: readonly (readonly [RegExp, Format])[] = [
  [/^word\/[^/]+\.xml$/i, "docx"],
  [/^xl\/[^/]+\.(xml|bin)$/i, "xlsx"],
  [/^ppt\/[^/]+\.xml$/i, "pptx"],
];

/** What an OpenDocument says it is, templates included; sheets are read beside those of Excel. */
const openDocuments: readonly (readonly [RegExp, Format])[] = [
  [/opendocument\.text/, "odt"],
  [/opendocument\.spreadsheet/, "xlsx"],
];

/** Streams that tell the kind of a compound file; the first found speaks. */
const oleStreams: readonly (readonly [string, Format])[] = [
  ["worddocument", "doc"],
  ["workbook", "xls"],
  ["book", "xls"],
  ["powerpoint document", "ppt"],
];

/**
 * The format of a file by its content. The name decides only between kinds of plain text, and a promise of its
 * extension that the content does not keep becomes a message.
 *
 * @example
 * detectFormat(bytesOfAnOleFile, "báo cáo.docx").format // → "doc"
 */
export function detectFormat(bytes: Uint8Array, name = ""): Detection {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const found = detect(bytes, extension);
  const promised = extensions[extension];
  const wrong = promised !== undefined && found.format !== "unknown" && !promised.includes(found.format);
  if (!wrong) return found;
  const reason = `The file is named .${extension} and holds ${found.format}; it is read as ${found.format}.`;
  return { ...found, messages: [...found.messages, { rule: "wrong-extension", severity: "info", reason }] };
}

function detect(bytes: Uint8Array, extension: string): Detection {
  const say = (format: Detection["format"], encrypted = false): Detection => ({ format, encrypted, messages: [] });
  if (bytes.length === 0) return unknown("empty", "The file is empty.");
  const head = latin1(bytes.subarray(0, 4096));
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return detectZip(bytes);
  if (isOle(bytes)) return detectOle(bytes, extension);
  if (head.slice(0, 1024).includes("%PDF-")) return say("pdf");
  if (/^[\s\ufeff]*\{\\rtf/.test(head.replace(/^ï»¿/, ""))) return say("rtf");
  if (pictures.some((sign) => beginsWith(head, sign))) return say("image");
  if (/^\t[\x00\x02\x04\x08][\x00-\x08]\x00/.test(head) && extension === "xls") return say("xls");
  const unread = unreadable.find(([sign]) => beginsWith(head, sign));
  if (unread) return unknown(unread[1], unread[2]);
  if (head.startsWith("\xdb\xa5") || head.startsWith("\x31\xbe") || head.startsWith("\xfe\x37"))
    return unknown("format-old", "The file is in a word processor's format of before 1994, which is not read.");
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet") && /<(\w+:)?Workbook\b/.test(head))
    return say("xls");
  if (/<(w:wordDocument|pkg:package)\b/.test(head)) return say("docx");
  const open = /<office:document\b/.test(head) && openDocuments.find(([pattern]) => pattern.test(head))?.[1];
  if (open) return say(open);
  const text = decodeHead(bytes);
  if (text === undefined) return unknown("format-unknown", "The file is neither a known document format nor text.");
  if (pageStart.test(text)) return say("html");
  if (/^MIME-Version:/im.test(text.slice(0, 2000))) {
    if (!mailHeads.test(text.split(/\r?\n\r?\n/, 1)[0]!)) return say("html");
    return unknown("mail", "The file is an e-mail message, which is not read; save what is attached to it.");
  }
  if (/^[\s\ufeff]*<(\?xml|svg)\b/.test(text))
    return unknown("format-unread", "The file is XML of a kind that is not read; save it as DOCX, XLSX or PDF.");
  if (sheetNames.has(extension)) return say("csv");
  return say("text");
}

/** Whether a file begins as a sign says, in which `?` stands for any byte. */
function beginsWith(head: string, sign: string): boolean {
  return [...sign].every((letter, index) => letter === "?" || head[index] === letter);
}

function unknown(rule: string, reason: string): Detection {
  return { format: "unknown", encrypted: false, messages: [{ rule, severity: "error", reason }] };
}

function detectZip(bytes: Uint8Array): Detection {
  const zip = openZip(bytes, defaultLimits);
  for (const [pattern, format] of zipParts)
    if (zip.entries.some((entry) => pattern.test(entry.name))) return { format, encrypted: false, messages: [] };
  const kind = new TextDecoder().decode(zip.read("mimetype"));
  const open = openDocuments.find(([pattern]) => pattern.test(kind))?.[1];
  if (open) return { format: open, encrypted: isLockedOdf(zip), messages: [] };
  if (/opendocument|sun\.xml|epub/.test(kind)) {
    const reason =
      "The file is an OpenDocument presentation or drawing, or an e-book, which is not read; save it as PDF.";
    return unknown("format-unread", reason);
  }
  const encrypted = zip.entries.length > 0 && zip.entries.every((entry) => entry.encrypted);
  return { format: "archive", encrypted, messages: [] };
}

/** What an encrypted package holds only its name can tell. */
function detectOle(bytes: Uint8Array, extension: string): Detection {
  const ole = openOle(bytes, defaultLimits);
  if (!ole) return unknown("damaged", "The file begins as a compound file and ends before its directory.");
  if (ole.names.includes("encryptedpackage")) {
    const [named] = extensions[extension] ?? [];
    return { format: named === "xlsx" || named === "pptx" ? named : "docx", encrypted: true, messages: [] };
  }
  for (const [stream, format] of oleStreams)
    if (ole.names.includes(stream)) return { format, encrypted: false, messages: [] };
  if (ole.names.some((name) => name.startsWith("__properties_version")))
    return unknown("mail", "The file is an Outlook message, which is not read; save what is attached to it.");
  return unknown("format-unknown", "The file is a compound file without a text, sheets or slides in it.");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** The beginning as text, or `undefined` where too many bytes are none of any text. Zero bytes alone do not damn UTF-16. */
function decodeHead(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return new TextDecoder(head[0] === 0xff ? "utf-16le" : "utf-16be").decode(head);
  const text = new TextDecoder("utf-8").decode(head);
  const zeros = head.filter((byte) => byte === 0).length;
  const odd = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (zeros > head.length / 4 && odd > zeros * 0.95) return new TextDecoder("utf-16le").decode(head);
  // VISCII and VPS have a few rare capitals among the control characters; binary files are full of them.
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length / 25 ? undefined : text;
}

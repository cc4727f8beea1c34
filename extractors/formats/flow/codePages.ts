/** The code page of each Windows character set (`\fcharset`, FFN.chs); all others are read as Windows-1252. */
const charsets: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

const decoders = new Map<string, TextDecoder>();

/** Bytes in a Windows character set as text. In 1252 every byte has a letter; the five unused ones are C1 controls. */
export function decodeCharset(bytes: Uint8Array, charset: number | undefined): string {
  return decodeLabel(bytes, (charset !== undefined && charsets[charset]) || "windows-1252");
}

/** Bytes in a numbered code page (`\ansicpg1258`, the CODEPAGE record) as text. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  if (page === 1200) return decodeLabel(bytes, "utf-16le");
  if (page === 65001) return decodeLabel(bytes, "utf-8");
  if (page === 10000 || page === 32768) return decodeLabel(bytes, "macintosh");
  return decodeLabel(
    bytes,
    page >= 1250 && page <= 1258 ? `windows-${page}` : page === 874 ? "windows-874" : "windows-1252",
  );
}

function decodeLabel(bytes: Uint8Array, label: string): string {
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder.decode(bytes);
}

import type { AreaLevel } from "../../../model/area.ts";

/** A kind of area as names carry it, with the marks that abbreviate it. */
export type Kind = {
  readonly word: string;
  readonly levels: readonly AreaLevel[];
  /** As the tables of the gazetteer write it. */
  readonly mark: string;
  /** As documents abbreviate it before a name: `TP. Kon Tum`, `H. Đăk Hà`. */
  readonly short: readonly string[];
  /** The police of such an area: `CATP Lai Châu`. */
  readonly police: string;
};

/** The kinds of areas. `Thành phố` is a province (Hà Nội) or a district (Kon Tum). */
export const kinds: readonly Kind[] = [
  { word: "Tỉnh", levels: ["province"], mark: "T", short: ["T."], police: "CAT" },
  {
    word: "Thành phố",
    levels: ["district", "province"],
    mark: "TP",
    short: ["TP", "TP.", "T.P.", "T.P", "Tp", "Tp."],
    police: "CATP",
  },
  { word: "Quận", levels: ["district"], mark: "Q", short: ["Q."], police: "CAQ" },
  { word: "Huyện", levels: ["district"], mark: "H", short: ["H."], police: "CAH" },
  { word: "Thị xã", levels: ["district"], mark: "TX", short: ["TX", "TX.", "Tx."], police: "CATX" },
  { word: "Thị trấn", levels: ["commune"], mark: "TT", short: ["TT", "TT.", "Tt."], police: "CATT" },
  { word: "Phường", levels: ["commune"], mark: "P", short: ["P."], police: "CAP" },
  { word: "Xã", levels: ["commune"], mark: "X", short: ["X."], police: "CAX" },
  { word: "Đặc khu", levels: ["commune"], mark: "DK", short: ["ĐK."], police: "CAĐK" },
];

/** The kind that a table's mark or a lower-case word names. */
export const kindByMark: Readonly<Record<string, Kind>> = Object.fromEntries(kinds.map((kind) => [kind.mark, kind]));

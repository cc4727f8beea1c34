/**
 * Charsets that write a letter as a base and a mark behind it.
 *
 * `bases` are letters of their own (Windows-1252), in lower case; a mark follows the base it belongs to. Each row of
 * `marks` names the bases, then what each mark makes of each of them. Capitals are 0x20 below, base and mark alike.
 */
export type PairTable = {
  readonly bases: Readonly<Record<string, string>>;
  readonly marks: readonly { readonly on: string; readonly marks: Readonly<Record<string, string>> }[];
};

/** VNI for Windows (`VNI-Times`). */
export const VNI: PairTable = {
  bases: { ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", ñ: "đ" },
  marks: [
    { on: "aeouyôö", marks: { ø: "àèòùỳờừ", ù: "áéóúýớứ", û: "ảẻỏủỷởử", õ: "ãẽõũỹỡữ", ï: "ạẹọụỵợự" } },
    { on: "aeo", marks: { â: "âêô", à: "ầềồ", á: "ấếố", å: "ẩểổ", ã: "ẫễỗ", ä: "ậệộ" } },
    { on: "a", marks: { ê: "ă", è: "ằ", é: "ắ", ú: "ẳ", ü: "ẵ", ë: "ặ" } },
  ],
};

/** BK HCM 2 of the Ho Chi Minh City University of Technology. */
export const BKHCM2: PairTable = {
  bases: { ê: "â", ù: "ă", à: "đ", ï: "ê", ò: "ì", ñ: "í", ó: "ỉ", ô: "ĩ", õ: "ị", ö: "ô", ú: "ơ", û: "ư" },
  marks: [
    { on: "aeouyúû", marks: { â: "àèòùỳờừ", á: "áéóúýớứ", ã: "ảẻỏủỷởử", ä: "ãẽõũỹỡữ", å: "ạẹọụỵợự" } },
    { on: "êïö", marks: { ì: "ầềồ", ë: "ấếố", í: "ẩểổ", î: "ẫễỗ", å: "ậệộ" } },
    { on: "ù", marks: { ç: "ằ", æ: "ắ", è: "ẳ", é: "ẵ", å: "ặ" } },
  ],
};

/** VietWare X. */
export const VIETWARE_X: PairTable = {
  bases: { á: "â", à: "ă", â: "đ", ã: "ê", ç: "ì", ê: "í", è: "ỉ", é: "ĩ", ë: "ị", ä: "ô", å: "ơ", æ: "ư" },
  marks: [
    { on: "aeouyåæ", marks: { ì: "àèòùỳờừ", ï: "áéóúýớứ", í: "ảẻỏủỷởử", î: "ãẽõũỹỡữ" } },
    { on: "aeuæ", marks: { û: "ạẹụự" } },
    { on: "oå", marks: { ü: "ọợ" } },
    { on: "y", marks: { ñ: "ỵ" } },
    { on: "áã", marks: { ö: "ầề", ú: "ấế", ø: "ẩể", ù: "ẫễ", û: "ậệ" } },
    { on: "ä", marks: { ö: "ồ", ú: "ố", ø: "ổ", ù: "ỗ", ü: "ộ" } },
    { on: "à", marks: { ò: "ằ", õ: "ắ", ó: "ẳ", ô: "ẵ", û: "ặ" } },
  ],
};

/** Windows-1258 read as Windows-1252: marks are characters of their own. */
export const CP1258: PairTable = {
  bases: { ã: "ă", õ: "ơ", ý: "ư", ð: "đ", â: "â", ê: "ê", ô: "ô" },
  marks: [
    { on: "aeiouy", marks: { Ì: "àèìòùỳ", ì: "áéíóúý", Ò: "ảẻỉỏủỷ", Þ: "ãẽĩõũỹ", ò: "ạẹịọụỵ" } },
    { on: "ãâêôõý", marks: { Ì: "ằầềồờừ", ì: "ắấếốớứ", Ò: "ẳẩểổởử", Þ: "ẵẫễỗỡữ", ò: "ặậệộợự" } },
  ],
};

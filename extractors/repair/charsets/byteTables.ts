/**
 * Charsets with one byte a letter: letters on the left, their bytes (hexadecimal, of Windows-1252) on the right.
 *
 * A letter that is not listed has no byte. `iconv` is the oracle of TCVN 5712 and VISCII (test/repair/charsets).
 */
export type ByteTable = readonly (readonly [letters: string, bytes: string])[];

/**
 * TCVN 5712:1993, third set, as the ABC fonts (`.VnTime`) have it: a capital with a tone is the small letter, drawn
 * large in a font of its own (`.VnTimeH`).
 */
export const TCVN3: ByteTable = [
  ["àáảãạ", "b5 b8 b6 b7 b9"],
  ["ăằắẳẵặ", "a8 bb be bc bd c6"],
  ["âầấẩẫậ", "a9 c7 ca c8 c9 cb"],
  ["èéẻẽẹ", "cc d0 ce cf d1"],
  ["êềếểễệ", "aa d2 d5 d3 d4 d6"],
  ["ìíỉĩị", "d7 dd d8 dc de"],
  ["òóỏõọ", "df e3 e1 e2 e4"],
  ["ôồốổỗộ", "ab e5 e8 e6 e7 e9"],
  ["ơờớởỡợ", "ac ea ed eb ec ee"],
  ["ùúủũụ", "ef f3 f1 f2 f4"],
  ["ưừứửữự", "ad f5 f8 f6 f7 f9"],
  ["ỳýỷỹỵ", "fa fd fb fc fe"],
  ["đ", "ae"],
  ["ĂÂÊÔƠƯĐ", "a1 a2 a3 a4 a5 a6 a7"],
];

/** TCVN 5712:1993, first set: capitals with a tone too, where Windows-1252 has punctuation and control characters. */
export const TCVN1: ByteTable = [
  ...TCVN3,
  ["ÀÁẢÃẠ", "80 83 81 82 84"],
  ["ẰẮẲẴẶ", "af c0 ba bf 85"],
  ["ẦẤẨẪẬ", "c1 c4 c2 c3 86"],
  ["ÈÉẺẼẸ", "87 8a 88 89 8b"],
  ["ỀẾỂỄỆ", "c5 da cd d9 8c"],
  ["ÌÍỈĨỊ", "8d 90 8e 8f 91"],
  ["ÒÓỎÕỌ", "92 95 93 94 96"],
  ["ỒỐỔỖỘ", "db ff e0 f0 97"],
  ["ỜỚỞỠỢ", "98 9b 99 9a 9c"],
  ["ÙÚỦŨỤ", "9d 01 9e 9f 02"],
  ["ỪỨỬỮỰ", "04 11 05 06 12"],
  ["ỲÝỶỸỴ", "13 16 14 15 17"],
];

/** VISCII 1.1 (RFC 1456). Six capitals lie among the control characters. */
export const VISCII: ByteTable = [
  ["àáảãạ", "e0 e1 e4 e3 d5"],
  ["ăằắẳẵặ", "e5 a2 a1 c6 c7 a3"],
  ["âầấẩẫậ", "e2 a5 a4 a6 e7 a7"],
  ["èéẻẽẹ", "e8 e9 eb a8 a9"],
  ["êềếểễệ", "ea ab aa ac ad ae"],
  ["ìíỉĩị", "ec ed ef ee b8"],
  ["òóỏõọ", "f2 f3 f6 f5 f7"],
  ["ôồốổỗộ", "f4 b0 af b1 b2 b5"],
  ["ơờớởỡợ", "bd b6 be b7 de fe"],
  ["ùúủũụ", "f9 fa fc fb f8"],
  ["ưừứửữự", "df d7 d1 d8 e6 f1"],
  ["ỳýỷỹỵ", "cf fd d6 db dc"],
  ["đ", "f0"],
  ["ÀÁẢÃẠ", "c0 c1 c4 c3 80"],
  ["ĂẰẮẲẴẶ", "c5 82 81 02 05 83"],
  ["ÂẦẤẨẪẬ", "c2 85 84 86 06 87"],
  ["ÈÉẺẼẸ", "c8 c9 cb 88 89"],
  ["ÊỀẾỂỄỆ", "ca 8b 8a 8c 8d 8e"],
  ["ÌÍỈĨỊ", "cc cd 9b ce 98"],
  ["ÒÓỎÕỌ", "d2 d3 99 a0 9a"],
  ["ÔỒỐỔỖỘ", "d4 90 8f 91 92 93"],
  ["ƠỜỚỞỠỢ", "b4 96 95 97 b3 94"],
  ["ÙÚỦŨỤ", "d9 da 9c 9d 9e"],
  ["ƯỪỨỬỮỰ", "bf bb ba bc ff b9"],
  ["ỲÝỶỸỴ", "9f dd 14 19 1e"],
  ["Đ", "d0"],
];

/** VPS of the Vietnamese Professionals Society. Capitals under nặng lie among the control characters. */
export const VPS: ByteTable = [
  ["àáảãạ", "e0 e1 e4 e3 e5"],
  ["ăằắẳẵặ", "e6 a2 a1 a3 a4 a5"],
  ["âầấẩẫậ", "e2 c0 c3 c4 c5 c6"],
  ["èéẻẽẹ", "e8 e9 c8 eb cb"],
  ["êềếểễệ", "ea 8a 89 8b cd 8c"],
  ["ìíỉĩị", "ec ed cc ef ce"],
  ["òóỏõọ", "f2 f3 d5 f5 86"],
  ["ôồốổỗộ", "f4 d2 d3 b0 87 b6"],
  ["ơờớởỡợ", "d6 a9 a7 aa ab ae"],
  ["ùúủũụ", "f9 fa fb db f8"],
  ["ưừứửữự", "dc d8 d9 ba bb bf"],
  ["ỳýỷỹỵ", "ff 9a 9b cf 9c"],
  ["đ", "c7"],
  ["ÀÁẢÃẠ", "80 c1 81 82 02"],
  ["ĂẰẮẲẴẶ", "88 8e 8d 8f f0 04"],
  ["ÂẦẤẨẪẬ", "c2 84 83 85 1c 03"],
  ["ÈÉẺẼẸ", "d7 c9 de fe 05"],
  ["ÊỀẾỂỄỆ", "ca 93 90 94 95 06"],
  ["ÌÍỈĨỊ", "b5 b4 b7 b8 10"],
  ["ÒÓỎÕỌ", "bc b9 bd be 11"],
  ["ÔỒỐỔỖỘ", "d4 97 96 98 99 12"],
  ["ƠỜỚỞỠỢ", "f7 9e 9d 9f a6 13"],
  ["ÙÚỦŨỤ", "a8 da d1 ac 14"],
  ["ƯỪỨỬỮỰ", "d0 af ad b1 1d 15"],
  ["ỲÝỶỸỴ", "b2 dd fd b3 19"],
  ["Đ", "f1"],
];

/** VietWare F; like TCVN3 it has no capitals with a tone. */
export const VIETWARE_F: ByteTable = [
  ["àáảãạ", "aa c0 b6 ba c1"],
  ["ăằắẳẵặ", "9f c2 c5 c3 c4 c6"],
  ["âầấẩẫậ", "a1 c7 ca c8 c9 cb"],
  ["èéẻẽẹ", "cc cf cd ce d1"],
  ["êềếểễệ", "a3 d2 d5 d3 d4 d6"],
  ["ìíỉĩị", "d8 db d9 da dc"],
  ["òóỏõọ", "df e2 e0 e1 e3"],
  ["ôồốổỗộ", "a4 e4 e7 e5 e6 e8"],
  ["ơờớởỡợ", "a5 e9 ec ea eb ed"],
  ["ùúủũụ", "ee f2 ef f1 f3"],
  ["ưừứửữự", "a7 f4 f7 f5 f6 f8"],
  ["ỳýỷỹỵ", "f9 fc fa fb ff"],
  ["đ", "a2"],
  ["ĂÂĐÊÔƠƯ", "96 97 98 99 9a 9b 9c"],
];

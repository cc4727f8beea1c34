/** An area that the samples report on: names are real, every figure about them is invented. */
export type SampleArea = {
  readonly kind: "Huyện" | "Thị xã" | "Thành phố" | "Tỉnh";
  readonly name: string;
  readonly province: string;
  readonly communes: readonly string[];
  readonly capital: string;
  /** How large it is beside the others; 1 is a middling district. */
  readonly size: number;
};

export const areas: Readonly<Record<string, SampleArea>> = {
  "bat-xat": {
    kind: "Huyện",
    name: "Bát Xát",
    province: "Lào Cai",
    communes: ["thị trấn Bát Xát", "xã Bản Qua", "xã Mường Hum", "xã Trịnh Tường", "xã Y Tý", "xã Quang Kim"],
    capital: "Bát Xát",
    size: 0.9,
  },
  "bao-thang": {
    kind: "Huyện",
    name: "Bảo Thắng",
    province: "Lào Cai",
    communes: ["thị trấn Phố Lu", "thị trấn Tằng Loỏng", "xã Gia Phú", "xã Xuân Quang", "xã Phú Nhuận"],
    capital: "Phố Lu",
    size: 1.3,
  },
  "sa-pa": {
    kind: "Thị xã",
    name: "Sa Pa",
    province: "Lào Cai",
    communes: ["phường Sa Pa", "phường Hàm Rồng", "phường Cầu Mây", "xã Tả Van", "xã Bản Hồ"],
    capital: "Sa Pa",
    size: 1.1,
  },
  "buon-don": {
    kind: "Huyện",
    name: "Buôn Đôn",
    province: "Đắk Lắk",
    communes: ["xã Krông Na", "xã Ea Huar", "xã Ea Wer", "xã Tân Hòa", "xã Ea Bar", "xã Ea Nuôl"],
    capital: "Buôn Đôn",
    size: 0.8,
  },
  "krong-buk": {
    kind: "Huyện",
    name: "Krông Búk",
    province: "Đắk Lắk",
    communes: ["xã Cư Né", "xã Chư KBô", "xã Cư Pơng", "xã Ea Sin", "thị trấn Pơng Drang", "xã Ea Ngai"],
    capital: "Pơng Drang",
    size: 1,
  },
  "lao-cai": { kind: "Tỉnh", name: "Lào Cai", province: "Lào Cai", communes: [], capital: "Lào Cai", size: 9 },
  "dak-lak": { kind: "Tỉnh", name: "Đắk Lắk", province: "Đắk Lắk", communes: [], capital: "Buôn Ma Thuột", size: 14 },
};

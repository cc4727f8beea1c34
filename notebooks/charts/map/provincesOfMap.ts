/**
 * The shapes of the map (`@svg-maps/vietnam`) with the official code of the province each belonged to until June 2025
 * and belongs to since July 2025 (Nghị quyết 202/2025/QH15). Hoàng Sa is of Đà Nẵng, Trường Sa of Khánh Hòa.
 */
export const provincesOfMap: readonly { readonly shape: string; readonly before: string; readonly since: string }[] = [
  { shape: "angiang", before: "89", since: "91" }, // Tỉnh An Giang → Tỉnh An Giang
  { shape: "baria", before: "77", since: "79" }, // Tỉnh Bà Rịa - Vũng Tàu → Thành phố Hồ Chí Minh
  { shape: "baclieu", before: "95", since: "96" }, // Tỉnh Bạc Liêu → Tỉnh Cà Mau
  { shape: "bacgiang", before: "24", since: "24" }, // Tỉnh Bắc Giang → Tỉnh Bắc Ninh
  { shape: "backan", before: "06", since: "19" }, // Tỉnh Bắc Kạn → Tỉnh Thái Nguyên
  { shape: "bacninh", before: "27", since: "24" }, // Tỉnh Bắc Ninh → Tỉnh Bắc Ninh
  { shape: "bentre", before: "83", since: "86" }, // Tỉnh Bến Tre → Tỉnh Vĩnh Long
  { shape: "binhduong", before: "74", since: "79" }, // Tỉnh Bình Dương → Thành phố Hồ Chí Minh
  { shape: "binhdinh", before: "52", since: "52" }, // Tỉnh Bình Định → Tỉnh Gia Lai
  { shape: "binhphuoc", before: "70", since: "75" }, // Tỉnh Bình Phước → Tỉnh Đồng Nai
  { shape: "binhthuan", before: "60", since: "68" }, // Tỉnh Bình Thuận → Tỉnh Lâm Đồng
  { shape: "camau", before: "96", since: "96" }, // Tỉnh Cà Mau → Tỉnh Cà Mau
  { shape: "caobang", before: "04", since: "04" }, // Tỉnh Cao Bằng → Tỉnh Cao Bằng
  { shape: "cantho", before: "92", since: "92" }, // Thành phố Cần Thơ → Thành phố Cần Thơ
  { shape: "danang", before: "48", since: "48" }, // Thành phố Đà Nẵng → Thành phố Đà Nẵng
  { shape: "daklak", before: "66", since: "66" }, // Tỉnh Đắk Lắk → Tỉnh Đắk Lắk
  { shape: "daknong", before: "67", since: "68" }, // Tỉnh Đắk Nông → Tỉnh Lâm Đồng
  { shape: "dongnai", before: "75", since: "75" }, // Tỉnh Đồng Nai → Tỉnh Đồng Nai
  { shape: "dongthap", before: "87", since: "82" }, // Tỉnh Đồng Tháp → Tỉnh Đồng Tháp
  { shape: "dienbien", before: "11", since: "11" }, // Tỉnh Điện Biên → Tỉnh Điện Biên
  { shape: "gialai", before: "64", since: "52" }, // Tỉnh Gia Lai → Tỉnh Gia Lai
  { shape: "hagiang", before: "02", since: "08" }, // Tỉnh Hà Giang → Tỉnh Tuyên Quang
  { shape: "hanam", before: "35", since: "37" }, // Tỉnh Hà Nam → Tỉnh Ninh Bình
  { shape: "hanoi", before: "01", since: "01" }, // Thành phố Hà Nội → Thành phố Hà Nội
  { shape: "hatinh", before: "42", since: "42" }, // Tỉnh Hà Tĩnh → Tỉnh Hà Tĩnh
  { shape: "haiduong", before: "30", since: "31" }, // Tỉnh Hải Dương → Thành phố Hải Phòng
  { shape: "haiphong", before: "31", since: "31" }, // Thành phố Hải Phòng → Thành phố Hải Phòng
  { shape: "haugiang", before: "93", since: "92" }, // Tỉnh Hậu Giang → Thành phố Cần Thơ
  { shape: "hoabinh", before: "17", since: "25" }, // Tỉnh Hoà Bình → Tỉnh Phú Thọ
  { shape: "hcm", before: "79", since: "79" }, // Thành phố Hồ Chí Minh → Thành phố Hồ Chí Minh
  { shape: "hoangsa", before: "48", since: "48" }, // Thành phố Đà Nẵng → Thành phố Đà Nẵng
  { shape: "hungyen", before: "33", since: "33" }, // Tỉnh Hưng Yên → Tỉnh Hưng Yên
  { shape: "khanhhoa", before: "56", since: "56" }, // Tỉnh Khánh Hòa → Tỉnh Khánh Hòa
  { shape: "kiengiang", before: "91", since: "91" }, // Tỉnh Kiên Giang → Tỉnh An Giang
  { shape: "kontum", before: "62", since: "51" }, // Tỉnh Kon Tum → Tỉnh Quảng Ngãi
  { shape: "lamdong", before: "68", since: "68" }, // Tỉnh Lâm Đồng → Tỉnh Lâm Đồng
  { shape: "langson", before: "20", since: "20" }, // Tỉnh Lạng Sơn → Tỉnh Lạng Sơn
  { shape: "laichau", before: "12", since: "12" }, // Tỉnh Lai Châu → Tỉnh Lai Châu
  { shape: "laocai", before: "10", since: "15" }, // Tỉnh Lào Cai → Tỉnh Lào Cai
  { shape: "longan", before: "80", since: "80" }, // Tỉnh Long An → Tỉnh Tây Ninh
  { shape: "namdinh", before: "36", since: "37" }, // Tỉnh Nam Định → Tỉnh Ninh Bình
  { shape: "ninhbinh", before: "37", since: "37" }, // Tỉnh Ninh Bình → Tỉnh Ninh Bình
  { shape: "ninhthuan", before: "58", since: "56" }, // Tỉnh Ninh Thuận → Tỉnh Khánh Hòa
  { shape: "nghean", before: "40", since: "40" }, // Tỉnh Nghệ An → Tỉnh Nghệ An
  { shape: "phutho", before: "25", since: "25" }, // Tỉnh Phú Thọ → Tỉnh Phú Thọ
  { shape: "phuyen", before: "54", since: "66" }, // Tỉnh Phú Yên → Tỉnh Đắk Lắk
  { shape: "quangbinh", before: "44", since: "44" }, // Tỉnh Quảng Bình → Tỉnh Quảng Trị
  { shape: "quangnam", before: "49", since: "48" }, // Tỉnh Quảng Nam → Thành phố Đà Nẵng
  { shape: "quangngai", before: "51", since: "51" }, // Tỉnh Quảng Ngãi → Tỉnh Quảng Ngãi
  { shape: "quangninh", before: "22", since: "22" }, // Tỉnh Quảng Ninh → Tỉnh Quảng Ninh
  { shape: "quangtri", before: "45", since: "44" }, // Tỉnh Quảng Trị → Tỉnh Quảng Trị
  { shape: "sonla", before: "14", since: "14" }, // Tỉnh Sơn La → Tỉnh Sơn La
  { shape: "soctrang", before: "94", since: "92" }, // Tỉnh Sóc Trăng → Thành phố Cần Thơ
  { shape: "tayninh", before: "72", since: "80" }, // Tỉnh Tây Ninh → Tỉnh Tây Ninh
  { shape: "thanhhoa", before: "38", since: "38" }, // Tỉnh Thanh Hóa → Tỉnh Thanh Hóa
  { shape: "thaibinh", before: "34", since: "33" }, // Tỉnh Thái Bình → Tỉnh Hưng Yên
  { shape: "thainguyen", before: "19", since: "19" }, // Tỉnh Thái Nguyên → Tỉnh Thái Nguyên
  { shape: "tthue", before: "46", since: "46" }, // Tỉnh Thừa Thiên Huế → Thành phố Huế
  { shape: "tiengiang", before: "82", since: "82" }, // Tỉnh Tiền Giang → Tỉnh Đồng Tháp
  { shape: "travinh", before: "84", since: "86" }, // Tỉnh Trà Vinh → Tỉnh Vĩnh Long
  { shape: "truongsa", before: "56", since: "56" }, // Tỉnh Khánh Hòa → Tỉnh Khánh Hòa
  { shape: "tuyenquang", before: "08", since: "08" }, // Tỉnh Tuyên Quang → Tỉnh Tuyên Quang
  { shape: "vinhlong", before: "86", since: "86" }, // Tỉnh Vĩnh Long → Tỉnh Vĩnh Long
  { shape: "vinhphuc", before: "26", since: "25" }, // Tỉnh Vĩnh Phúc → Tỉnh Phú Thọ
  { shape: "yenbai", before: "15", since: "15" }, // Tỉnh Yên Bái → Tỉnh Lào Cai
];

/** The names of the 63 provinces and cities until June 2025, by code. */
export const namesBefore: Readonly<Record<string, string>> = {
  "01": "Thành phố Hà Nội",
  "02": "Tỉnh Hà Giang",
  "04": "Tỉnh Cao Bằng",
  "06": "Tỉnh Bắc Kạn",
  "08": "Tỉnh Tuyên Quang",
  "10": "Tỉnh Lào Cai",
  "11": "Tỉnh Điện Biên",
  "12": "Tỉnh Lai Châu",
  "14": "Tỉnh Sơn La",
  "15": "Tỉnh Yên Bái",
  "17": "Tỉnh Hoà Bình",
  "19": "Tỉnh Thái Nguyên",
  "20": "Tỉnh Lạng Sơn",
  "22": "Tỉnh Quảng Ninh",
  "24": "Tỉnh Bắc Giang",
  "25": "Tỉnh Phú Thọ",
  "26": "Tỉnh Vĩnh Phúc",
  "27": "Tỉnh Bắc Ninh",
  "30": "Tỉnh Hải Dương",
  "31": "Thành phố Hải Phòng",
  "33": "Tỉnh Hưng Yên",
  "34": "Tỉnh Thái Bình",
  "35": "Tỉnh Hà Nam",
  "36": "Tỉnh Nam Định",
  "37": "Tỉnh Ninh Bình",
  "38": "Tỉnh Thanh Hóa",
  "40": "Tỉnh Nghệ An",
  "42": "Tỉnh Hà Tĩnh",
  "44": "Tỉnh Quảng Bình",
  "45": "Tỉnh Quảng Trị",
  "46": "Tỉnh Thừa Thiên Huế",
  "48": "Thành phố Đà Nẵng",
  "49": "Tỉnh Quảng Nam",
  "51": "Tỉnh Quảng Ngãi",
  "52": "Tỉnh Bình Định",
  "54": "Tỉnh Phú Yên",
  "56": "Tỉnh Khánh Hòa",
  "58": "Tỉnh Ninh Thuận",
  "60": "Tỉnh Bình Thuận",
  "62": "Tỉnh Kon Tum",
  "64": "Tỉnh Gia Lai",
  "66": "Tỉnh Đắk Lắk",
  "67": "Tỉnh Đắk Nông",
  "68": "Tỉnh Lâm Đồng",
  "70": "Tỉnh Bình Phước",
  "72": "Tỉnh Tây Ninh",
  "74": "Tỉnh Bình Dương",
  "75": "Tỉnh Đồng Nai",
  "77": "Tỉnh Bà Rịa - Vũng Tàu",
  "79": "Thành phố Hồ Chí Minh",
  "80": "Tỉnh Long An",
  "82": "Tỉnh Tiền Giang",
  "83": "Tỉnh Bến Tre",
  "84": "Tỉnh Trà Vinh",
  "86": "Tỉnh Vĩnh Long",
  "87": "Tỉnh Đồng Tháp",
  "89": "Tỉnh An Giang",
  "91": "Tỉnh Kiên Giang",
  "92": "Thành phố Cần Thơ",
  "93": "Tỉnh Hậu Giang",
  "94": "Tỉnh Sóc Trăng",
  "95": "Tỉnh Bạc Liêu",
  "96": "Tỉnh Cà Mau",
};

/** The names of the 34 provinces and cities since July 2025, by code. */
export const namesSince: Readonly<Record<string, string>> = {
  "01": "Thành phố Hà Nội",
  "04": "Tỉnh Cao Bằng",
  "08": "Tỉnh Tuyên Quang",
  "11": "Tỉnh Điện Biên",
  "12": "Tỉnh Lai Châu",
  "14": "Tỉnh Sơn La",
  "15": "Tỉnh Lào Cai",
  "19": "Tỉnh Thái Nguyên",
  "20": "Tỉnh Lạng Sơn",
  "22": "Tỉnh Quảng Ninh",
  "24": "Tỉnh Bắc Ninh",
  "25": "Tỉnh Phú Thọ",
  "31": "Thành phố Hải Phòng",
  "33": "Tỉnh Hưng Yên",
  "37": "Tỉnh Ninh Bình",
  "38": "Tỉnh Thanh Hóa",
  "40": "Tỉnh Nghệ An",
  "42": "Tỉnh Hà Tĩnh",
  "44": "Tỉnh Quảng Trị",
  "46": "Thành phố Huế",
  "48": "Thành phố Đà Nẵng",
  "51": "Tỉnh Quảng Ngãi",
  "52": "Tỉnh Gia Lai",
  "56": "Tỉnh Khánh Hòa",
  "66": "Tỉnh Đắk Lắk",
  "68": "Tỉnh Lâm Đồng",
  "75": "Tỉnh Đồng Nai",
  "79": "Thành phố Hồ Chí Minh",
  "80": "Tỉnh Tây Ninh",
  "82": "Tỉnh Đồng Tháp",
  "86": "Tỉnh Vĩnh Long",
  "91": "Tỉnh An Giang",
  "92": "Thành phố Cần Thơ",
  "96": "Tỉnh Cà Mau",
};

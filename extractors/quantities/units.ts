/** Whoever can be counted as a person. */
const persons =
  "người | người dân | nhân khẩu | khẩu | dân | công dân | nhân dân | học sinh | sinh viên | giáo viên | học viên | em | em học sinh | cháu | trẻ em | phụ nữ | nam | nữ | cán bộ | chiến sĩ | cán bộ chiến sĩ | công chức | viên chức | công nhân | người lao động | lao động | đoàn viên | hội viên | đoàn viên thanh niên | thanh niên | đảng viên | đảng viên dự bị | đảng viên nữ | đồng chí | đ/c | cbcs | đại biểu | thành viên | thí sinh | nạn nhân | bệnh nhân | phật tử | tín đồ | giáo dân | chức sắc | chức việc | già làng | trưởng bản | trưởng thôn | khách | du khách | hành khách | quần chúng | quần chúng nhân dân | hội viên phụ nữ | thành viên tổ | tuyên truyền viên | báo cáo viên | cộng tác viên | dân quân | bảo vệ | bảo vệ dân phố | công an viên | trưởng công an | phó trưởng công an | trưởng công an xã | phó trưởng công an xã | phó công an xã | tổ trưởng | đội viên | người có uy tín | người uy tín | người cao tuổi | cựu chiến binh | chủ hộ | chủ cơ sở | chủ phương tiện | lái xe | người nước ngoài | chuyên gia";

/** `người | cán bộ` → `lượt người | lượt cán bộ`: whoever can be counted can come more than once. */
function turnsOf(nouns: string): string {
  return nouns
    .split(" | ")
    .map((noun) => `lượt ${noun}`)
    .join(" | ");
}

/**
 * The nouns that Vietnamese reports count, by what they stand for: one line a class, nouns separated by `|`.
 *
 * To teach the reader a unit, add it to the class whose members mean the same kind of thing; units of one class can
 * take each other's place in a breakdown (`1.217 buổi`, of which `71 cuộc`). Written in lower case with spelled-out
 * words; a marked noun (`lượt người`) wins over its first word (`lượt`).
 */
export const unitClasses = {
  session:
    "buổi | cuộc | đợt | hội nghị | lượt | lần | phiên | hội thi | hội diễn | diễn đàn | chương trình | đợt tuyên truyền | buổi tuyên truyền | cuộc tuyên truyền | hội nghị tuyên truyền | buổi nói chuyện | cuộc họp | cuộc vận động | buổi sinh hoạt | phiên chợ | đợt cao điểm | ca tuần tra | lượt tuần tra | buổi tập huấn | buổi diễn tập",
  training: "lớp | lớp tập huấn | lớp huấn luyện | lớp bồi dưỡng | khóa | khóa tập huấn",
  person: persons,
  attendance: `${turnsOf(persons)} | lượt người nghe | lượt người dự`,
  reach: "lượt xem | lượt tiếp cận | lượt truy cập | lượt theo dõi | lượt tương tác | lượt chia sẻ | lượt like",
  case: "vụ | vụ án | vụ việc | việc | vụ tai nạn | vụ tai nạn giao thông | vụ cháy | vụ nổ | vụ vi phạm | vụ phạm tội | vụ phạm pháp | vụ phạm pháp hình sự | chuyên án | vụ mâu thuẫn | mâu thuẫn | vụ tranh chấp",
  offender:
    "đối tượng | bị can | bị cáo | bị án | phạm nhân | can phạm | nghi phạm | tên | tù nhân | người phạm tội | người vi phạm",
  instance: "trường hợp | lượt trường hợp | lỗi | hành vi | ca | ca nhiễm | ca mắc",
  file: "hồ sơ | bộ hồ sơ | giấy phép | giấy chứng nhận | thẻ | thẻ căn cước | thẻ căn cước công dân | căn cước | căn cước công dân | quyết định | biên bản | đơn | đơn thư | thư | lượt hồ sơ",
  account: "tài khoản | tài khoản cá nhân | tài khoản định danh | tài khoản định danh điện tử",
  page: "trang | nhóm | blog | fanpage | kênh | trang mạng xã hội | trang zalo | trang facebook | nhóm zalo | trang thông tin | tài khoản mạng xã hội | website | cổng thông tin",
  article:
    "tin | bài | tin bài | bài viết | bài báo | phóng sự | chuyên mục | tin phóng sự | tin phóng sự truyền hình | phóng sự truyền hình | chuyên đề | bản tin | video | clip | hình ảnh | ảnh | file | bình luận | ấn phẩm | chuyên trang | lượt tin | tin nhắn | lượt bài | infographic",
  tip: "nguồn tin | tin báo | tin báo tố giác | tố giác | tin tố giác | thông tin | tin báo tố giác tội phạm | tố giác tội phạm | lượt tin báo | nguồn thông tin | kiến nghị khởi tố | tin tố giác tội phạm | ý kiến | kiến nghị | phản ánh",
  material:
    "tài liệu | tờ rơi | tờ bướm | tờ gấp | băng rôn | băng zôn | băng zon | băng-rôn | khẩu hiệu | pa nô | panô | pano | áp phích | bản tài liệu | tờ | tờ tin | poster | áp-phích | đĩa cd | quyển | cuốn | sổ tay | bản in | cẩm nang | biển | biển báo | cờ | phướn | lượt khẩu hiệu",
  pledge: "bản cam kết | cam kết | giấy cam kết | lượt cam kết | bản ký cam kết",
  household:
    "hộ | hộ gia đình | hộ dân | gia đình | lượt hộ | lượt hộ gia đình | hộ nghèo | hộ kinh doanh | hộ cận nghèo | gia đình chính sách | lượt hộ dân",
  residential:
    "khu dân cư | thôn | bản | làng | buôn | sóc | ấp | khóm | khu phố | tổ dân phố | tổ nhân dân | xóm | phum | bon | plei | khu vực dân cư | khối | khối phố | thôn bản | tdp | khu | cụm dân cư",
  commune:
    "xã | phường | thị trấn | đơn vị hành chính cấp xã | đặc khu | xã biên giới | công an xã | ubnd xã | ubnd phường | ủy ban nhân dân xã | công an phường",
  district: "huyện | quận | thị xã | thành phố | đơn vị cấp huyện",
  agency:
    "cơ quan | đơn vị | ban ngành | đoàn thể | tổ chức | sở | ngành | cơ quan đơn vị | phòng | ban | ubnd | ủy ban nhân dân | đơn vị địa phương | lượt cơ quan | lượt đơn vị | chi hội | tổ hội",
  enterprise: "doanh nghiệp | công ty | hợp tác xã | nhà máy | xí nghiệp | khu công nghiệp | htx",
  school:
    "cơ sở giáo dục | trường | trường học | nhà trường | csgd | trường thpt | trường thcs | trường tiểu học | trường mầm non | lượt trường",
  facility:
    "cơ sở | cửa hàng | điểm | quán | nhà hàng | khách sạn | cơ sở kinh doanh | điểm kinh doanh | nhà nghỉ | kho | chợ | lượt cơ sở | công trình | trụ sở | cơ sở lưu trú | điểm thờ tự | điểm nhóm | điểm chữa cháy | điểm chữa cháy công cộng | cơ sở tôn giáo | trang trại | mỏ | dự án | tụ điểm | điểm cầu | tuyến | tuyến đường | tuyến phố | nhà văn hóa | căn nhà | nhà | địa điểm | địa bàn | chốt | trạm",
  model:
    "mô hình | loại mô hình | tên loại mô hình | mô hình điển hình tiên tiến | điển hình tiên tiến | điển hình | câu lạc bộ | hội quán | loại hình | tên mô hình | mô hình tự quản | lượt mô hình | mô hình tiêu biểu | cách làm | gương điển hình",
  team: "tổ | đội | tổ tự quản | nhóm nòng cốt | tổ an ninh nhân dân | tổ hòa giải | tổ bảo vệ | tổ bảo vệ an ninh trật tự | tổ nòng cốt | tổ liên gia | tổ công tác | tổ tuần tra | đội dân phòng | đội xung kích | tổ annd | tổ xung kích | tổ liên gia an toàn phòng cháy chữa cháy | tổ chuyên trách | tổ nhân dân tự quản | ban bảo vệ dân phố | lượt tổ",
  party: "chi bộ | đảng bộ | tổ chức đảng | tổ chức cơ sở đảng | chi đảng bộ | đảng ủy | chi bộ trực thuộc",
  collective: "tập thể | lượt tập thể",
  individual: "cá nhân | lượt cá nhân",
  award:
    "bằng khen | giấy khen | kỷ niệm chương | huân chương | huy chương | thư khen | cờ thi đua | bằng khen thủ tướng | thư khen ngợi",
  weapon:
    "khẩu | khẩu súng | súng | quả | viên | viên đạn | quả lựu đạn | quả bom | kíp | kíp nổ | dao | con dao | cây | cây súng | cây côn | cây gậy | thanh kiếm | kiếm | vũ khí | vũ khí vật liệu nổ công cụ hỗ trợ | vật liệu nổ | công cụ hỗ trợ | viên pháo | quả pháo | giàn pháo | hộp pháo | bình xịt | roi điện | quả đạn | quả mìn | súng kíp | súng tự chế | công cụ | hung khí",
  plant: "cây thuốc phiện | gốc | cây trồng | cây anh túc | cây cần sa",
  vehicle:
    "phương tiện | xe | mô tô | xe mô tô | ô tô | xe ô tô | xe máy | xe tải | tàu | thuyền | lượt phương tiện | xe đạp | tàu thuyền",
  device:
    "mắt camera | camera | mắt | bình chữa cháy | thiết bị | máy tính | loa | cụm loa | bộ | chiếc | cái | cụm | bóng đèn | chuông | lượt thiết bị | điện thoại",
  document:
    "văn bản | kế hoạch | phương án | báo cáo | công văn | nghị quyết | chỉ thị | tờ trình | thông báo | lượt văn bản | quy chế | chương trình phối hợp | chuyên đề nghiệp vụ | hướng dẫn | đề án",
  criterion:
    "tiêu chí | chỉ tiêu | nội dung | nhiệm vụ | giải pháp | lĩnh vực | chuyên đề công tác | dvc | dịch vụ công | thủ tục | thủ tục hành chính",
  nationality: "quốc tịch | dân tộc | tôn giáo | quốc gia | nước",
  activity:
    "hoạt động | lượt hoạt động | công tác | sự kiện | sáng kiến | suất | suất quà | phần quà | ngày công | công | giải nhất | giải nhì | giải ba | giải thưởng | đề tài | căn nhà đại đoàn kết | điểm nóng | phiên tòa | lượt giúp đỡ | lượt đối thoại | khoản | lượt kiểm tra",
  physical:
    "g | gam | gram | kg | ki lô gam | tấn | tạ | lít | l | ml | m | mét | km | km2 | ha | héc ta | m2 | m3 | cm | mm | người/km2 | bánh | bánh heroin | gói | tép | viên nén | viên ma túy tổng hợp | cành | bịch | túi | thùng | bao | con | chai | can",
  share: "% | phần trăm | điểm phần trăm",
  money: "đồng | đ | vnđ | vnd | usd | đô la | đồng việt nam",
  minute: "phút | giờ phát sóng",
} as const;

/** The class of a unit: what can stand for what in a breakdown. */
export type UnitClass = keyof typeof unitClasses;

const classOf = new Map<string, UnitClass>();
for (const [name, nouns] of Object.entries(unitClasses)) {
  for (const noun of nouns.split(" | ")) if (!classOf.has(noun)) classOf.set(noun, name as UnitClass);
}

/** Nouns by their words; `noun` is true where one ends. */
type NounNode = { readonly next: Map<string, NounNode>; noun: boolean };

const nouns: NounNode = { next: new Map(), noun: false };
for (const noun of classOf.keys()) {
  let node = nouns;
  for (const word of noun.split(" ")) {
    const next = node.next.get(word) ?? { next: new Map(), noun: false };
    node.next.set(word, next);
    node = next;
  }
  node.noun = true;
}

const none: readonly number[] = [];

/**
 * Where the nouns of the tables that begin at word `from` end, the longest last.
 *
 * @example nounEnds(readWords("lượt người dân"), 0) // → [1, 2]
 */
export function nounEnds(words: readonly { readonly text: string }[], from: number): readonly number[] {
  let node = nouns.next.get(words[from]?.text ?? "");
  if (node === undefined) return none;
  const ends: number[] = [];
  for (let at = from + 1; node !== undefined; at++) {
    if (node.noun) ends.push(at);
    node = node.next.get(words[at]?.text ?? "");
  }
  return ends;
}

/**
 * The class of a noun in lower case, or `undefined` if it is not in the tables.
 *
 * @example unitClass("lượt người") // → "attendance"
 */
export function unitClass(noun: string): UnitClass | undefined {
  return classOf.get(noun);
}

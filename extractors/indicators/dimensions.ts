/**
 * One code of a dimension: its Vietnamese label, whether the codes part a total without overlap (`partitions`), and
 * the phrases by which a figure is known to have it.
 */
export type Code = {
  readonly dimension: string;
  readonly code: string;
  readonly label: string;
  readonly partitions: boolean;
  readonly says: string;
};

function codes(
  dimension: string,
  partitions: boolean,
  rows: readonly (readonly [string, string, string])[],
): readonly Code[] {
  return rows.map(([code, label, says]) => ({ dimension, code, label, partitions, says }));
}

/** The closed code lists; `model` is free text and has no codes. */
export const dimensions: readonly Code[] = [
  ...codes("topic", false, [
    [
      "law",
      "pháp luật, chủ trương, chính sách",
      "phổ biến pháp luật | phổ biến giáo dục pháp luật | giáo dục pháp luật | chủ trương của đảng | tuyên truyền pháp luật | tuyên truyền phổ biến pháp luật | tuyên truyền luật",
    ],
    ["security_movement", "phong trào toàn dân bảo vệ ANTQ", "phong trào toàn dân bảo vệ an ninh tổ quốc"],
    [
      "crime_prevention",
      "phòng, chống tội phạm",
      "phòng chống tội phạm | phòng ngừa tội phạm | tín dụng đen | mua bán người | lừa đảo chiếm đoạt tài sản",
    ],
    ["drugs", "ma túy", "ma túy | phòng chống ma túy"],
    [
      "traffic",
      "trật tự an toàn giao thông",
      "an toàn giao thông | trật tự an toàn giao thông | luật giao thông | luật giao thông đường bộ | giao thông đường bộ",
    ],
    ["fire", "phòng cháy, chữa cháy", "phòng cháy chữa cháy | phòng cháy và chữa cháy | phòng cháy | cháy nổ"],
    [
      "weapons_handover",
      "vận động giao nộp vũ khí",
      "thu hồi vũ khí | giao nộp vũ khí | vũ khí vật liệu nổ | vũ khí vật liệu nổ công cụ hỗ trợ",
    ],
    ["cyber_security", "an ninh mạng", "an ninh mạng | luật an ninh mạng | an toàn thông tin mạng"],
    [
      "hostile_views",
      "phản bác quan điểm sai trái",
      "phản bác | quan điểm sai trái | luận điệu sai trái | quan điểm sai trái thù địch",
    ],
    ["school_violence_drugs", "bạo lực, ma túy học đường", "bạo lực học đường | ma túy học đường"],
    ["national_defence", "quốc phòng, an ninh", "quốc phòng an ninh | giáo dục quốc phòng"],
    ["food_safety", "an toàn thực phẩm", "an toàn thực phẩm | vệ sinh an toàn thực phẩm | an toàn vệ sinh thực phẩm"],
    ["epidemic", "dịch bệnh", "dịch bệnh | phòng chống dịch | covid"],
    [
      "party_resolution",
      "chỉ thị, nghị quyết của Đảng",
      "quán triệt | học tập nghị quyết | sinh hoạt chi bộ | báo cáo viên",
    ],
  ]),
  ...codes("channel", false, [
    ["oral", "tuyên truyền miệng", "tuyên truyền miệng"],
    [
      "community_meetings",
      "lồng ghép họp tổ, bản, chi bộ",
      "lồng ghép | họp tổ dân phố | sinh hoạt chi bộ | họp thôn | họp bản | sinh hoạt chi hội | họp dân | họp tổ",
    ],
    [
      "loudspeaker",
      "loa truyền thanh",
      "loa không dây | loa truyền thanh | hệ thống loa | truyền thanh cơ sở | cụm loa | loa phát thanh | hệ thống truyền thanh | đài truyền thanh xã",
    ],
    ["mobile_loudspeaker", "xe loa lưu động", "xe loa | xe loa lưu động | loa lưu động | tuyên truyền lưu động"],
    [
      "radio",
      "đài phát thanh",
      "đài phát thanh | sóng phát thanh | đài truyền thanh | phát thanh | đài truyền thanh huyện",
    ],
    [
      "television",
      "truyền hình",
      "truyền hình | đài truyền hình | antv | kênh truyền hình | đài phát thanh truyền hình",
    ],
    ["website", "trang thông tin điện tử", "trang thông tin điện tử | cổng thông tin điện tử | website | báo điện tử"],
    ["social_media", "mạng xã hội", "mạng xã hội | facebook | zalo | fanpage | tiktok | không gian mạng | nhóm zalo"],
    ["hotline", "đường dây nóng", "đường dây nóng | số điện thoại đường dây nóng"],
  ]),
  ...codes("organiser", false, [
    ["police", "Công an", ""],
    [
      "fatherland_front",
      "Mặt trận Tổ quốc",
      "mặt trận tổ quốc | ủy ban mặt trận tổ quốc | mặt trận tổ quốc và các tổ chức thành viên | ban công tác mặt trận",
    ],
    ["trade_union", "Công đoàn", "công đoàn | liên đoàn lao động"],
    ["women_union", "Hội Phụ nữ", "hội phụ nữ | hội liên hiệp phụ nữ | hội lhpn"],
    ["youth_union", "Đoàn Thanh niên", "đoàn thanh niên | huyện đoàn | tỉnh đoàn | đoàn tncs"],
    ["farmers_union", "Hội Nông dân", "hội nông dân"],
    ["military", "Quân sự", "ban chỉ huy quân sự | bộ chỉ huy quân sự | biên phòng | đồn biên phòng"],
  ]),
  ...codes("material", false, [
    ["leaflet", "tờ rơi, tờ bướm", "tờ rơi | tờ bướm | tờ gấp"],
    ["banner", "băng rôn, băng zôn, khẩu hiệu", "băng rôn | băng zôn | băng zon | khẩu hiệu"],
    ["poster", "pa nô, áp phích", "pa nô | panô | pano | áp phích | poster"],
  ]),
  ...codes("unit_type", true, [
    [
      "residential",
      "khu dân cư (thôn, bản, tổ dân phố, ấp, khóm)",
      "khu dân cư | thôn | bản | tổ dân phố | ấp | khóm | khu phố | làng | buôn | xóm | tổ nhân dân",
    ],
    ["commune", "xã, phường, thị trấn", "xã | phường | thị trấn | ủy ban nhân dân xã | ubnd xã"],
    ["agency", "cơ quan", "cơ quan"],
    ["enterprise", "doanh nghiệp", "doanh nghiệp | công ty | hợp tác xã"],
    ["school", "cơ sở giáo dục", "cơ sở giáo dục | trường học | nhà trường | trường"],
  ]),
  ...codes("authority", true, [
    ["ministry", "Bộ Công an, Bộ trưởng", "bộ công an | bộ trưởng bộ công an | bộ trưởng"],
    ["province_committee", "UBND tỉnh, Chủ tịch UBND tỉnh", "ủy ban nhân dân tỉnh | chủ tịch ủy ban nhân dân tỉnh"],
    [
      "province_police",
      "Công an tỉnh, Giám đốc Công an tỉnh",
      "công an tỉnh | giám đốc công an tỉnh | giám đốc công an thành phố",
    ],
    [
      "district_committee",
      "UBND huyện, thành phố",
      "ủy ban nhân dân huyện | chủ tịch ủy ban nhân dân huyện | ủy ban nhân dân thành phố | chủ tịch ủy ban nhân dân thành phố | ủy ban nhân dân cấp huyện | chủ tịch ủy ban nhân dân cấp huyện | ủy ban nhân dân thị xã | ủy ban nhân dân quận | cấp huyện | cấp thành phố",
    ],
    [
      "district_police",
      "Công an huyện, thành phố",
      "công an huyện | trưởng công an huyện | công an thành phố | trưởng công an thành phố | công an thị xã | công an quận",
    ],
    [
      "commune_committee",
      "UBND xã, phường, thị trấn",
      "ủy ban nhân dân xã | chủ tịch ủy ban nhân dân xã | ủy ban nhân dân phường | ủy ban nhân dân các phường | cấp xã | ủy ban nhân dân các xã | ủy ban nhân dân cấp xã | ủy ban nhân dân thị trấn | cấp xã phường",
    ],
  ]),
  ...codes("authority", false, [
    ["steering_committee", "Ban Chỉ đạo", "khen của ban chỉ đạo | ban chỉ đạo tặng | ban chỉ đạo khen"],
  ]),
  ...codes("award", true, [
    ["medal", "Kỷ niệm chương", "kỷ niệm chương"],
    ["merit", "Bằng khen", "bằng khen"],
    ["commendation", "Giấy khen", "giấy khen"],
  ]),
  ...codes("holder", true, [
    ["collective", "tập thể", "mô hình tập thể | tập thể"],
    ["individual", "cá nhân", "mô hình cá nhân | cá nhân"],
  ]),
  ...codes("substance", true, [
    ["heroin", "heroin", "heroin | hêrôin | heroine"],
    [
      "synthetic",
      "ma túy tổng hợp",
      "ma túy tổng hợp | methamphetamine | ma túy đá | ketamine | ketamin | thuốc lắc | mdma | hồng phiến",
    ],
    ["opium", "thuốc phiện", "thuốc phiện | nhựa thuốc phiện"],
  ]),
  ...codes("weapon", true, [
    ["gun", "súng các loại", "súng | khẩu súng | súng tự chế | súng kíp | súng săn | cây súng | súng hơi"],
    [
      "explosive",
      "vật liệu nổ, lựu đạn",
      "lựu đạn | quả lựu đạn | thuốc nổ | bom | kíp nổ | quả đạn | quả nổ | mìn | quả bom | vật liệu nổ",
    ],
    [
      "support_tool",
      "công cụ hỗ trợ, vũ khí thô sơ",
      "dao | con dao | kiếm | côn | cây côn | cây gậy | gậy | công cụ hỗ trợ | vũ khí thô sơ | roi điện | bình xịt",
    ],
    ["ammunition", "đạn", "viên đạn | đạn"],
  ]),
  ...codes("outcome", true, [
    ["prosecution", "truy tố, khởi tố", "truy tố | khởi tố"],
    ["suspension", "tạm đình chỉ", "tạm đình chỉ"],
    [
      "administrative",
      "xử phạt hành chính",
      "xử lý vi phạm hành chính | xử phạt vi phạm hành chính | xử phạt hành chính | xử lý hành chính | xử phạt",
    ],
  ]),
  ...codes("violation", false, [["alcohol", "nồng độ cồn", "nồng độ cồn"]]),
  ...codes("post", true, [
    ["chief", "Trưởng Công an xã", "trưởng công an xã | trưởng công an"],
    ["deputy_chief", "Phó Trưởng Công an xã", "phó trưởng công an xã | phó công an xã | phó trưởng công an"],
    ["officer", "Công an viên, cán bộ", "công an viên | cán bộ"],
  ]),
  ...codes("purpose", true, [
    ["work", "công tác, làm việc", "công tác làm việc | lượt công tác | làm việc | công tác"],
    ["tourism", "du lịch", "du lịch"],
    ["study", "du học", "du học | học tập"],
    ["family_visit", "thăm thân", "thăm thân"],
    ["labour", "lao động", "lao động"],
  ]),
  ...codes("scope", false, [
    ["festival", "trong Ngày hội", "ngày hội toàn dân bảo vệ an ninh tổ quốc | ngày hội"],
    [
      "excluding_gambling",
      "không tính đánh bạc",
      "không tính các vụ đánh bạc | không tính đánh bạc | không tính án đánh bạc | trừ đánh bạc | không kể đánh bạc",
    ],
    ["pilot", "điểm", "làm điểm | chỉ đạo điểm | tổ chức điểm"],
  ]),
  ...codes("of", false, [
    ["target", "so với chỉ tiêu", ""],
    ["total", "so với tổng số", ""],
  ]),
  ...codes("direction", false, [
    ["up", "tăng", ""],
    ["down", "giảm", ""],
  ]),
];

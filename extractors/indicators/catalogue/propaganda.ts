import type { Entry } from "./entry.ts";

/** Propaganda and outreach: sessions, people reached, materials, broadcasts and articles. */
export const propaganda: readonly Entry[] = [
  {
    id: "propaganda.sessions",
    topic: "propaganda",
    unit: "buổi",
    aggregation: "flow",
    label: { vi: "Số buổi tuyên truyền, vận động", en: "Propaganda and outreach sessions" },
    notes:
      "buổi, cuộc, lượt, đợt, hội nghị in which people are addressed in person; dims: topic, channel, organiser (police, fatherland_front, union …), scope; figures of different organisers are not one total",
    wordings: [
      {
        counts: "@session | đợt | lần",
        says: "tuyên truyền | truyên truyền | tuyên truyền phổ biến | tuyên truyền vận động | tuyên truyền miệng | vận động | phát động | phổ biến giáo dục pháp luật | phổ biến pháp luật | tuyên truyền lồng ghép | lồng ghép | nói chuyện | tập huấn tuyên truyền | giáo dục pháp luật | vận động quần chúng | vận động nhân dân | phổ biến | quán triệt | tuyên truyền tập trung | tuyên truyền trực quan | sinh hoạt chi bộ | báo cáo viên | học tập | buổi tuyên truyền | cuộc tuyên truyền | hội nghị tuyên truyền",
        not: "loa | phát thanh | tuần tra | kiểm tra | giao ban | sơ kết | tổng kết | loa không dây | xe loa | hệ thống loa | lượt tuần tra | trên loa | truyền thanh | chuyên mục | người có uy tín | người uy tín | khách | du lịch | giải quyết | hòa giải",
      },
      {
        counts: "lớp",
        says: "tuyên truyền | phổ biến pháp luật | phổ biến giáo dục pháp luật | tuyên truyền phổ biến | nói chuyện",
        not: "tập huấn | bồi dưỡng | huấn luyện",
        sure: 0.5,
      },
      {
        counts: "buổi | cuộc | lượt | đợt | hội nghị",
        says: "tổ chức | phối hợp tổ chức | mở | đã tổ chức | tuyên truyền",
        about: "propaganda",
        not: "loa | tuần tra | kiểm tra | giao ban | sơ kết | tổng kết | loa truyền thanh | diễn đàn | tiếp công dân | đối thoại | diễn tập | lắng nghe ý kiến | lao động | vệ sinh | văn nghệ | thể thao | phát thanh | cao điểm | uy tín | khách",
      },
      {
        counts: "buổi | cuộc | hội nghị | đợt",
        says: "số buổi | số cuộc | số hội nghị | số đợt | số buổi tuyên truyền | số cuộc tuyên truyền",
        about: "propaganda",
        not: "tuần tra | kiểm tra | phát thanh | họp",
        sure: 0.5,
      },
      {
        counts: "hội nghị | buổi | cuộc | buổi sinh hoạt",
        about: "propaganda",
        not: "loa | tuần tra | kiểm tra | giao ban | sơ kết | tổng kết | loa truyền thanh | diễn đàn | tiếp công dân | đối thoại | diễn tập | lắng nghe ý kiến",
        sure: -0.1,
      },
    ],
    dims: ["topic", "channel", "organiser", "scope"],
    examples: [
      {
        text: "Công an huyện đã tổ chức 215 buổi tuyên truyền pháp luật cho 18.400 lượt người tham gia.",
        value: "215",
      },
      { text: "Phối hợp mở 34 hội nghị phổ biến pháp luật về phòng, chống ma túy tại các thôn.", value: "34" },
      { text: "Đã vận động quần chúng được 1.120 lượt, có hơn 40.000 người dự nghe.", value: "1120" },
      { text: "Các xã tổ chức tuyên truyền 96 cuộc với 7.310 lượt người dự.", value: "96" },
    ],
    counterexamples: [
      "Tổ chức 52 lượt tuần tra kiểm soát ban đêm tại địa bàn.",
      "Tổ chức 03 cuộc họp giao ban với các ngành.",
    ],
  },
  {
    id: "propaganda.attendees",
    topic: "propaganda",
    unit: "lượt người",
    aggregation: "flow",
    label: { vi: "Số lượt người tham dự tuyên truyền", en: "Attendances at outreach sessions" },
    notes: "dims: topic, channel",
    wordings: [
      {
        counts: "@person | @attendance",
        says: "tham gia | tham dự | người nghe | lượt người nghe | dự nghe | nghe | người dự | dự | theo dõi | tham gia nghe | tới dự",
        also: "tuyên truyền | truyên truyền | vận động | phổ biến | phát động | tuyên truyền miệng | hội nghị | buổi | cuộc | lượt | lồng ghép | quán triệt | học tập",
        about: "propaganda",
        not: "ngày hội toàn dân | nghĩa vụ | giao ban | diễn tập | đường | bồi dưỡng kiến thức | lớp bồi dưỡng | tập huấn | thi tuyển",
      },
      {
        counts: "@person | @attendance",
        says: "với | cho | thu hút | có | được | hơn | trên | gần | khoảng | tham gia | tham dự | và",
        not: "ký cam kết",
        beside: "propaganda.sessions",
        sure: 0.9,
      },
      {
        counts: "@person | @attendance",
        says: "tuyên truyền | phổ biến giáo dục pháp luật | tuyên truyền phổ biến | giáo dục pháp luật | tuyên truyền trực tiếp",
        also: "cho",
        about: "propaganda",
        not: "ký cam kết | ngày hội toàn dân | bồi dưỡng | cai nghiện",
      },
      {
        counts: "@attendance",
        says: "vận động được | tuyên truyền được | tuyên truyền vận động | đã vận động",
        not: "uy tín | ngày hội",
      },
    ],
    dims: ["topic", "channel", "organiser", "scope"],
    examples: [
      { text: "Tổ chức 215 buổi tuyên truyền pháp luật cho 18.400 lượt người tham gia.", value: "18400" },
      { text: "Tuyên truyền miệng 60 cuộc, thu hút trên 5.200 người dân tham dự.", value: "5200" },
      { text: "Tuyên truyền Luật Giao thông đường bộ cho 1.905 học sinh và giáo viên các trường.", value: "1905" },
    ],
    counterexamples: ["Hội nghị giao ban có 45 đại biểu tham dự.", "Có 12 người chết do tai nạn giao thông."],
  },
  {
    id: "propaganda.households",
    topic: "propaganda",
    unit: "hộ",
    aggregation: "flow",
    label: { vi: "Số hộ được tuyên truyền", en: "Households reached" },
    wordings: [
      {
        counts: "@household",
        says: "tuyên truyền | tuyên truyền miệng | vận động nhân dân | phát tờ rơi | tuyên truyền trực tiếp | đến từng hộ",
        not: "ký cam kết | đồng ý | giao nộp | văn hóa | đăng ký | bàn giao | tôn giáo | đền bù | nghèo",
      },
      { counts: "@household", says: "với | cho | tại | đến", not: "cam kết", beside: "propaganda.sessions", sure: 0.5 },
    ],
    dims: ["topic", "channel", "organiser", "scope"],
    examples: [
      { text: "Tuyên truyền trực tiếp đến 2.150 hộ gia đình về phòng cháy.", value: "2150" },
      { text: "Tổ chức tuyên truyền miệng 84 lượt với 3.020 hộ, 1.800 người nghe.", value: "3020" },
    ],
    counterexamples: ["Có 1.200 hộ gia đình đăng ký gia đình văn hóa."],
  },
  {
    id: "propaganda.organisations",
    topic: "propaganda",
    unit: "cơ quan",
    aggregation: "flow",
    label: { vi: "Số cơ quan, cơ sở được tuyên truyền", en: "Organisations, schools or businesses reached" },
    wordings: [
      {
        counts: "@agency | @school | @enterprise | cơ sở | cơ sở kinh doanh",
        says: "tuyên truyền | tuyên truyền miệng | tuyên truyền phổ biến | tuyên truyền trực tiếp | tiếp xúc tuyên truyền | truyên truyền trực tiếp | truyên truyền",
        not: "cam kết | đăng ký | đạt tiêu chuẩn | mô hình | xử phạt | kiểm tra",
      },
      { counts: "@agency | @school | @enterprise", beside: "propaganda.households", sure: 0.9 },
      {
        counts: "@agency | @school | @enterprise",
        says: "với | cho | tại",
        not: "ngày hội | đăng ký | đạt | mô hình | phối hợp",
        beside: "propaganda.sessions",
        sure: 0.6,
      },
    ],
    dims: ["topic", "channel", "organiser", "scope"],
    examples: [
      { text: "Tuyên truyền phòng, chống ma túy học đường tại 21 nhà trường trên địa bàn.", value: "21" },
      { text: "Tiếp xúc tuyên truyền trực tiếp 64 cơ sở kinh doanh.", value: "64" },
    ],
    counterexamples: ["Có 21 cơ quan đăng ký đạt tiêu chuẩn an toàn về an ninh trật tự."],
  },
  {
    id: "propaganda.materials",
    topic: "propaganda",
    unit: "bản",
    aggregation: "flow",
    label: { vi: "Tài liệu, tờ rơi, băng rôn đã phát hành", en: "Printed materials issued" },
    notes: "tờ rơi, tờ bướm, băng zôn, pa nô, tài liệu; dims: material",
    wordings: [
      {
        counts: "@material",
        says: "phát | in | treo | phát hành | cấp phát | kẻ vẽ | lắp đặt | dán | tuyên truyền | in ấn | phát hành tài liệu | phát tờ rơi | phát tài liệu | niêm yết | tờ rơi | băng rôn | khẩu hiệu",
        not: "thu | tịch thu | thu giữ | phát tán | căn cước | sổ | thu hồi | cam kết | chữa cháy",
        sure: 0.1,
      },
    ],
    dims: ["material", "topic", "organiser", "scope"],
    examples: [
      { text: "In, phát 6.500 tờ rơi tuyên truyền pháp luật.", value: "6500" },
      { text: "Treo 48 băng rôn, khẩu hiệu tại các khu dân cư.", value: "48" },
      { text: "Cấp phát 1.240 tài liệu tuyên truyền cho các xã.", value: "1240" },
    ],
    counterexamples: ["Phát hiện, thu giữ 75 tài liệu phản động."],
  },
  {
    id: "propaganda.broadcasts",
    topic: "propaganda",
    unit: "lượt",
    aggregation: "flow",
    label: { vi: "Lượt phát thanh, xe loa lưu động", en: "Loudspeaker and radio broadcasts" },
    wordings: [
      {
        counts: "lượt | lần | buổi | đợt",
        says: "loa | loa không dây | hệ thống loa | loa truyền thanh | xe loa | phát thanh | truyền thanh | tuyên truyền lưu động | xe loa lưu động | loa phát thanh | xe tuyên truyền lưu động | dùng xe loa | đài truyền thanh",
        not: "tin bài | chuyên mục | người tham gia | người dự",
        sure: 0.3,
      },
    ],
    dims: ["channel", "topic", "organiser"],
    examples: [
      { text: "Phát thanh 310 lượt trên hệ thống loa truyền thanh xã.", value: "310" },
      { text: "Sử dụng xe loa tuyên truyền lưu động 27 lượt tại các chợ.", value: "27" },
    ],
    counterexamples: ["Tổ chức 30 buổi tuyên truyền tại hội trường với 900 người dự."],
  },
  {
    id: "propaganda.broadcast_minutes",
    topic: "propaganda",
    unit: "phút",
    aggregation: "flow",
    label: { vi: "Thời lượng phát thanh", en: "Broadcast minutes" },
    wordings: [{ counts: "@minute", says: "thời lượng | phát thanh | loa | truyền thanh | phát sóng" }],
    dims: ["channel", "topic"],
    examples: [
      { text: "Phát thanh 310 lượt với tổng thời lượng 4.650 phút.", value: "4650" },
      { text: "Thời lượng phát sóng trên đài huyện là 540 phút.", value: "540" },
    ],
  },
  {
    id: "propaganda.articles",
    topic: "propaganda",
    unit: "tin, bài",
    aggregation: "flow",
    label: { vi: "Tin, bài, chuyên mục, phóng sự đã đăng phát", en: "Articles, features and posts published" },
    notes: "dims: channel",
    wordings: [
      {
        counts: "@article",
        says: "đăng | phát | đăng tải | đăng phát | viết | tuyên truyền | phát sóng | chia sẻ | xây dựng | đưa | tin bài | biên tập | đăng bài | cộng tác | truyền hình | phóng sự | mạng xã hội | trang thông tin điện tử | file tuyên truyền | sóng phát thanh | phát thanh | trên sóng",
        not: "trích | camera | tố giác | cung cấp | tội phạm về | giải quyết | gỡ bỏ | gỡ | xóa bỏ | ngăn chặn",
        sure: 0.1,
      },
    ],
    dims: ["channel", "topic", "organiser"],
    examples: [
      { text: "Đăng tải 412 tin, bài trên trang Facebook Công an huyện.", value: "412" },
      { text: "Phối hợp xây dựng 09 phóng sự phát trên truyền hình tỉnh.", value: "9" },
      { text: "Đã viết và đưa 75 tin bài về phòng, chống tội phạm.", value: "75" },
    ],
    counterexamples: [
      "Người dân cung cấp 75 tin có giá trị giúp khám phá 30 vụ.",
      "Yêu cầu gỡ bỏ 64 bài viết sai sự thật trên mạng xã hội.",
    ],
  },
  {
    id: "propaganda.online_accounts",
    topic: "propaganda",
    unit: "trang",
    aggregation: "stock",
    label: { vi: "Trang, nhóm, tài khoản mạng xã hội", en: "Pages, groups and accounts run" },
    wordings: [
      {
        counts: "@page | @account",
        says: "duy trì | xây dựng | lập | thành lập | quản trị | mạng xã hội | facebook | zalo | vận hành | quản lý | blog | tạo lập",
        also: "mạng xã hội | facebook | zalo | blog | không gian mạng | fanpage | trang | nhóm",
        not: "định danh | kích hoạt | xử phạt | ngân hàng | vi phạm",
      },
    ],
    dims: ["channel"],
    examples: [
      { text: "Duy trì 14 trang, nhóm Zalo và 22 tài khoản Facebook để tuyên truyền.", value: "14" },
      { text: "Thành lập 118 nhóm Zalo kết nối với Nhân dân.", value: "118" },
    ],
    counterexamples: ["Kích hoạt 4.100 tài khoản định danh điện tử."],
  },
  {
    id: "propaganda.pledges",
    topic: "propaganda",
    unit: "bản",
    aggregation: "flow",
    label: { vi: "Số cam kết đã ký", en: "Pledges signed" },
    wordings: [
      {
        counts: "@pledge | @household | @person | @facility | @enterprise | @agency | @school | lượt",
        says: "ký cam kết | ký kết cam kết | bản cam kết | ký giao ước | tổ chức ký cam kết | đã ký cam kết | cam kết",
        not: "đạt tiêu chuẩn | đăng ký | kiểm tra",
        sure: 0.2,
      },
    ],
    dims: ["topic"],
    examples: [
      { text: "Vận động 3.480 hộ gia đình ký cam kết không đốt pháo.", value: "3480" },
      { text: "Tổ chức ký 920 bản cam kết chấp hành pháp luật.", value: "920" },
    ],
    counterexamples: ["Đăng ký 920 hồ sơ xe."],
  },
  {
    id: "propaganda.forums",
    topic: "propaganda",
    unit: "buổi",
    aggregation: "flow",
    label: { vi: "Diễn đàn lắng nghe ý kiến Nhân dân", en: "Listening forums held" },
    wordings: [
      {
        counts: "buổi | cuộc | diễn đàn | hội nghị | lần | điểm",
        says: "diễn đàn | lắng nghe ý kiến nhân dân | công an lắng nghe ý kiến | tiếp công dân | đối thoại",
        sure: 0.4,
      },
    ],
    examples: [
      { text: "Tổ chức 18 diễn đàn “Công an xã lắng nghe ý kiến Nhân dân”.", value: "18" },
      { text: "Mở 11 buổi đối thoại với Nhân dân, 940 người dự.", value: "11" },
    ],
  },
];

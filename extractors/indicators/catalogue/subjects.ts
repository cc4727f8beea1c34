/**
 * What a clause, a sentence or a heading is about. Subjects exclude each other: the nearest one wins, so that a fine
 * for an internet shop under the heading of cyber-security is not a cyber-security case.
 *
 * Phrases as in `Wording`; subjects without indicators are there to keep others off.
 */
export const subjects: Readonly<Record<string, string>> = {
  social_order:
    "trật tự xã hội | phạm tội về trật tự xã hội | tội phạm về trật tự xã hội | tội phạm hình sự | phạm pháp hình sự | vụ án hình sự | xâm phạm sở hữu | xâm phạm tính mạng sức khỏe | xâm phạm trật tự công cộng | trộm cắp | cướp giật | cướp tài sản | cố ý gây thương tích | giết người | đánh bạc | hiếp dâm | trọng án | tội phạm hình sự về trật tự xã hội | án hình sự | về hình sự",
  drugs:
    "ma túy | tội phạm ma túy | phạm tội ma túy | tội phạm về ma túy | người nghiện | heroin | cai nghiện | thuốc phiện | chất ma túy | cần sa",
  economic:
    "tội phạm kinh tế | vi phạm kinh tế | lĩnh vực kinh tế | về kinh tế | tham nhũng | kinh tế tham nhũng | tham nhũng kinh tế | buôn lậu | gian lận thương mại | hàng giả | hàng cấm | quản lý kinh tế | trật tự quản lý kinh tế | an ninh kinh tế | kinh tế tham nhũng chức vụ | kinh tế môi trường | kinh tế tham nhũng buôn lậu",
  environment:
    "môi trường | vi phạm môi trường | bảo vệ môi trường | an toàn thực phẩm | vệ sinh an toàn thực phẩm | an toàn vệ sinh thực phẩm | khoáng sản | lâm nghiệp | lâm sản | khai thác cát",
  cyber:
    "an ninh mạng | không gian mạng | công nghệ cao | thông tin giả mạo | thông tin sai sự thật | trên mạng xã hội | lừa đảo qua mạng | lừa đảo trên không gian mạng | lừa đảo chiếm đoạt tài sản trên không gian mạng",
  traffic:
    "giao thông | an toàn giao thông | trật tự an toàn giao thông | tai nạn giao thông | nồng độ cồn | giao thông đường bộ | luật giao thông | luật giao thông đường bộ | tham gia giao thông | lạng lách | quá tải | quá tốc độ | tốc độ | biển số xe | cấp biển số | đăng ký xe | mũ bảo hiểm",
  fire: "phòng cháy chữa cháy | phòng cháy | chữa cháy | cháy nổ | phòng chống cháy nổ | vụ cháy | cháy | cứu nạn cứu hộ | phòng cháy và chữa cháy",
  weapons:
    "vũ khí | vật liệu nổ | công cụ hỗ trợ | vũ khí vật liệu nổ công cụ hỗ trợ | súng | pháo nổ | lựu đạn | súng tự chế | vũ khí thô sơ | súng săn | pháo | thuốc nổ | đạn | quả lựu đạn | khẩu súng | kíp nổ | mìn | bom",
  foreigners: "người nước ngoài | xuất nhập cảnh | xuất cảnh | nhập cảnh | quốc tịch | lượt khách | khách quốc tế",
  identity:
    "căn cước công dân | căn cước | định danh điện tử | định danh | cư trú | dữ liệu dân cư | dữ liệu quốc gia về dân cư",
  business:
    "ngành nghề đầu tư kinh doanh có điều kiện | ngành nghề kinh doanh có điều kiện | dịch vụ internet | lưu trú | cơ sở kinh doanh dịch vụ | đủ điều kiện về an ninh trật tự | kinh doanh có điều kiện",
  religion: "tôn giáo | tà đạo | đạo lạ | pháp luân công | hội thánh",
  detention:
    "thi hành án hình sự | tái hòa nhập cộng đồng | tạm giữ tạm giam | nhà tạm giữ | phạm nhân | chấp hành án | án phạt tù | giam giữ | tù tha | đặc xá | tạm giam | người chấp hành xong án phạt tù",
  conscription:
    "nghĩa vụ quân sự | nhập ngũ | tuyển quân | tuyển chọn gọi công dân | khám sức khỏe | lên đường nhập ngũ | nghĩa vụ tham gia công an nhân dân",
  denunciations:
    "tố giác tin báo | tin báo tố giác | tin báo tố giác tội phạm | tố giác tội phạm | tin báo về tội phạm | tin báo tội phạm | kiến nghị khởi tố | tố giác tin báo về tội phạm | nguồn tin về tội phạm",
  investigation:
    "điều tra xử lý tội phạm | thụ lý điều tra | công tác điều tra | điều tra xử lý | đề nghị truy tố | kết thúc điều tra | kết luận điều tra | bị can",
  wanted: "truy nã",
  safety_standard:
    "an toàn về an ninh trật tự | tiêu chuẩn an toàn | tiêu chuẩn an toàn về an ninh trật tự | thông tư 124 | thông tư số 124 | đạt tiêu chuẩn an toàn | an toàn an ninh trật tự",
  movement_rating:
    "phân loại phong trào | đánh giá phân loại phong trào | xét phân loại phong trào | phân loại phong trào toàn dân | quyết định số 510 | quyết định 510 | xếp loại phong trào",
  festival: "ngày hội toàn dân bảo vệ an ninh tổ quốc | ngày hội toàn dân | ngày hội toàn dân bảo vệ an ninh trật tự",
  models: "mô hình | mô hình tự quản | xây dựng mô hình | điển hình tiên tiến",
  skilled: "dân vận khéo | công tác dân vận",
  drug_free:
    "không tệ nạn ma túy | không có tệ nạn ma túy | không có ma túy | không ma túy | sạch ma túy | sạch về ma túy",
  awards: "khen thưởng | thi đua khen thưởng | bằng khen | giấy khen | kỷ niệm chương",
  tips: "cung cấp | đã cung cấp | tin có giá trị | nguồn tin có giá trị | tin báo có giá trị | nhân dân cung cấp | quần chúng nhân dân cung cấp | nguồn tin | qua nguồn tin | người dân cung cấp | tin nhân dân cung cấp | do nhân dân cung cấp | quần chúng cung cấp | cung cấp cho lực lượng công an | qua tin báo của nhân dân",
  prestigious: "người có uy tín | người uy tín | chức sắc | già làng",
  propaganda:
    "tuyên truyền | phổ biến giáo dục pháp luật | vận động nhân dân | vận động quần chúng | phát động phong trào | tuyên truyền vận động | tuyên truyền phổ biến | tuyên truyền miệng | quán triệt",
  reporting: "phòng chống dịch | dịch bệnh | covid",
};

/** Subjects that may hold together with any other: they do not compete. */
export const openSubjects: ReadonlySet<string> = new Set([
  "propaganda",
  "tips",
  "awards",
  "models",
  "prestigious",
  "festival",
  "safety_standard",
  "movement_rating",
  "drug_free",
  "skilled",
  "denunciations",
  "investigation",
  "wanted",
  "reporting",
]);

/** Phrases that say in which role or scope a figure stands; see `roleOf.ts` and `scopeOf.ts`. */
export const cueLists: Readonly<Record<string, string>> = {
  up: "tăng | tăng thêm | nhiều hơn | cao hơn | tăng lên | vượt",
  down: "giảm | kéo giảm | ít hơn | thấp hơn | giảm xuống",
  compared: "so với | so với cùng kỳ | so với năm | so cùng kỳ | cùng kỳ | so với kế hoạch",
  target: "phấn đấu | ít nhất | tối thiểu | chỉ tiêu đề ra | mục tiêu | dự kiến | chỉ tiêu phấn đấu | đề ra chỉ tiêu",
  ensure: "bảo đảm | đảm bảo | phấn đấu đạt",
  asked:
    "đang đề nghị | hiện đề nghị | đang trình | đang đề xuất | đang xét khen thưởng | đang xem xét khen thưởng | đang hoàn thiện hồ sơ đề nghị | đang làm hồ sơ đề nghị",
  proposed:
    "đề nghị khen thưởng | đề nghị tặng | đề xuất khen thưởng | trình khen thưởng | đề nghị xét tặng | đề nghị bộ công an | đề nghị chủ tịch | đề nghị giám đốc | đề nghị ủy ban nhân dân | đề nghị cấp trên khen thưởng | đề nghị các cấp khen thưởng | đề nghị biểu dương | đề nghị công an tỉnh | đề nghị khen",
  granted: "biểu dương | động viên | được tặng | đã khen thưởng | đã tặng",
  done: "đã | kết quả",
  condition: "nếu | nếu có | trường hợp có | từ trở lên | trở xuống | trở lên",
  achieved: "đạt | chiếm | tỷ lệ",
  part: "trong đó | gồm | bao gồm | gồm có | cụ thể | trong số đó | trong số | riêng | chia ra",
  total: "tổng số | tổng cộng | toàn tỉnh | toàn huyện | toàn thành phố | toàn xã | trên toàn | cả tỉnh",
  perUnit: "mỗi | mỗi xã | mỗi huyện | từng | bình quân | bình quân mỗi",
  grave: "trọng án | án rất nghiêm trọng | rất nghiêm trọng | đặc biệt nghiêm trọng",
  context:
    "diện tích | mật độ dân số | dân số | giáp | chiều dài | cùng sinh sống | theo đạo | tín đồ | điểm nhóm | thờ tự | một trong | tại địa bàn | quy chế phối hợp cụm",
};

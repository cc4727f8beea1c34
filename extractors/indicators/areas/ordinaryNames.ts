import { foldName } from "./foldName.ts";

/** Names of areas that are words, slogans or heroes as well: alone, they need more than a capital to mean the area. */
const words =
  "Hòa Bình,Đoàn Kết,Thống Nhất,Độc Lập,Tự Do,Thành Công,Quyết Thắng,Quyết Tiến,Tiến Bộ,Thắng Lợi,Đồng Tâm,Hạnh Phúc,Dân Chủ,Cộng Hòa,Tân Tiến,Văn Minh,Trung Thành,Tân Lập,Thành Lập,Hợp Tác,Hợp Thành,Hợp Tiến,Tiên Phong,Tiền Phong,Đại Thắng,Toàn Thắng,Chiến Thắng,Vinh Quang,Đổi Mới,Cách Mạng,Giải Phóng,Hữu Nghị,Trung Tâm,Thanh Niên,Nông Trường,Hồng Kỳ,Sao Vàng,Việt Hùng,Tân Việt,Phú Cường,Phú Quý,Bình An,Thái Bình,Phú Thọ,Trung Kiên,Quang Vinh,Liên Hiệp,Đại Đồng,Tự Lập,Tự Cường,Trung Chính,Đồng Thuận";

const surnames = new Set(
  "nguyễn,trần,lê,phạm,hoàng,huỳnh,phan,vũ,võ,đặng,bùi,đỗ,hồ,ngô,dương,lý,đinh,lương,trương,lò,vàng,giàng,thào,chu,mai,cao,tô,quàng,tòng,sùng,phùng,đoàn,lưu,hà".split(
    ",",
  ),
);
const ordinary = new Set(words.split(",").map(foldName));

/** True of a name that is also a word or could be a person's. */
export function isOrdinaryName(name: string): boolean {
  const [first = ""] = name.split(" ");
  return surnames.has(first.toLowerCase()) || ordinary.has(foldName(name));
}

/** Findings tell those of one document from those across documents; breaks in what indicators mean are on record. */
export const findings002: readonly string[] = [
  "ALTER TABLE finding ADD COLUMN scope VARCHAR DEFAULT 'document'",
  "COMMENT ON COLUMN finding.scope IS 'document: found in one document alone; warehouse: by comparing documents'",
  `INSERT INTO definition VALUES
    ('safety_standard.*', '2012', '2021', 'Thông tư 23/2012/TT-BCA', 'khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn “An toàn về an ninh, trật tự”'),
    ('safety_standard.*', '2022', NULL, 'Thông tư 124/2021/TT-BCA', 'tiêu chuẩn và thẩm quyền công nhận thay đổi từ năm 2022'),
    ('movement_rating.*', '2022', NULL, 'Quyết định 510/QĐ-BCA-V05 ngày 20/01/2022', 'tiêu chí đánh giá, phân loại phong trào mới'),
    ('forces.semi_professional', '2009', '2024', 'Pháp lệnh Công an xã 2008', NULL),
    ('forces.neighbourhood_guards', '2006', '2024', 'Nghị định 38/2006/NĐ-CP', 'từ 01/7/2024 nhập vào lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở (Luật số 30/2023/QH15)')`,
];

/**
 * The level of an area: by the length of its official code (2 digits a province, 3 a district, 5 a commune), else by
 * the kind its name begins with. An SQL expression.
 */
export function areaLevel(area: string, code: string): string {
  return `CASE
    WHEN contains(${area}, '/') AND regexp_matches(${area}, '/(Bản|Thôn|Tổ|Ấp|Khóm|Buôn|Làng|Xóm)') THEN 'village'
    WHEN contains(${area}, '/') THEN 'office'
    WHEN length(${code}) = 2 THEN 'province'
    WHEN length(${code}) = 3 THEN 'district'
    WHEN length(${code}) = 5 THEN 'commune'
    WHEN starts_with(${area}, 'Tỉnh') THEN 'province'
    WHEN regexp_matches(${area}, '^(Huyện|Quận|Thị xã|Thành phố)') THEN 'district'
    WHEN regexp_matches(${area}, '^(Xã|Phường|Thị trấn|Đặc khu)') THEN 'commune'
    WHEN regexp_matches(${area}, '^(Bản|Thôn|Tổ|Ấp|Khóm|Buôn|Làng|Xóm)') THEN 'village'
  END`;
}

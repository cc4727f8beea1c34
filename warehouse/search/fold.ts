const marks = /[\u0300-\u036f]/g;
const plain = /^[\x20-\x7e]*$/;

/**
 * A text in small letters without marks, so that people find `ma túy`, `ma tuý` and `MA TUY` by typing `ma tuy`.
 *
 * @example
 * fold("Đăk Glei") // → "dak glei"
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  return plain.test(small) ? small : small.normalize("NFD").replace(marks, "").replaceAll("đ", "d");
}

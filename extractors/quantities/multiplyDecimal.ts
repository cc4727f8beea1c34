/**
 * A decimal string times a power of ten, exactly.
 *
 * @example multiplyDecimal("5.7", 4) // → "57000"
 */
export function multiplyDecimal(value: string, power: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const padded = fraction.padEnd(power, "0");
  const digits = `${whole}${padded.slice(0, power)}`.replace(/^0+(?=\d)/, "");
  const rest = padded.slice(power).replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}

/** The sum of two decimal strings, exactly. */
export function addDecimals(left: string, right: string): string {
  const places = Math.max(decimals(left), decimals(right));
  const sum = (BigInt(multiplyDecimal(left, places)) + BigInt(multiplyDecimal(right, places))).toString();
  if (places === 0) return sum;
  const digits = sum.padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "");
  const whole = digits.slice(0, -places);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

function decimals(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** An exact decimal as a whole number of millionths: sums of figures never round. */
export type Amount = bigint;

const one = 1_000_000n;

/** The amount of a decimal string; more than six decimals are cut. */
export function readAmount(value: string): Amount {
  const [whole = "0", fraction = ""] = value.split(".");
  return BigInt(whole || "0") * one + BigInt(fraction.slice(0, 6).padEnd(6, "0") || "0");
}

/** The plain decimal of an amount: `1185`, `110.5`. */
export function writeAmount(amount: Amount): string {
  const sign = amount < 0n ? "-" : "";
  const size = amount < 0n ? -amount : amount;
  const fraction = String(size % one)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${sign}${size / one}${fraction === "" ? "" : `.${fraction}`}`;
}

/** As a double, for shares and comparisons of size. */
export function sizeOf(amount: Amount): number {
  return Number(amount) / Number(one);
}

/** True of a whole number. */
export function isWhole(amount: Amount): boolean {
  return amount % one === 0n;
}

/** The sum of amounts. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

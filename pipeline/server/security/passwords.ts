import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** Cost of scrypt (RFC 7914): 2¹⁵ rounds of 8 blocks, 32 MB and about 0.1 s a guess. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** A password made unreadable: `scrypt$` salt `$` hash, both in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString("base64")}$${(await derive(password, salt)).toString("base64")}`;
}

/** Whether a password is the one that was hashed. Takes the same time for a right and a wrong one. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const [kind, salt = "", hash = ""] = hashed.split("$");
  const expected = Buffer.from(hash, "base64");
  const found = await derive(password, Buffer.from(salt, "base64"));
  return kind === "scrypt" && expected.length === found.length && timingSafeEqual(expected, found);
}

async function derive(password: string, salt: Buffer): Promise<Buffer> {
  return await new Promise((resolve, reject) =>
    scrypt(password.normalize("NFC"), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key))),
  );
}

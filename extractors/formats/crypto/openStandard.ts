import { createDecipheriv } from "node:crypto";
import { digest, isSame, littleEndian, passwordBytes, readCryptoHeader } from "./cryptoHeader.ts";

const SPINS = 50_000;

/** The package inside one locked by Office 2007 (AES in ECB mode, MS-OFFCRYPTO 2.3.4.7); `undefined`: a wrong password. */
export function openStandard(
  info: Uint8Array,
  locked: Uint8Array,
  password: string,
): Uint8Array | "unknown" | undefined {
  const header = readCryptoHeader(info);
  if (header?.cipher !== "aes" || ![128, 192, 256].includes(header.keyBits)) return "unknown";
  let hash = digest("sha1", header.salt, passwordBytes(password));
  for (let spin = 0; spin < SPINS; spin++) hash = digest("sha1", littleEndian(spin), hash);
  const last = digest("sha1", hash, littleEndian(0));
  const widened = [0x36, 0x5c].map((fill) =>
    digest(
      "sha1",
      Uint8Array.from({ length: 64 }, (_, at) => fill ^ (last[at] ?? 0)),
    ),
  );
  const key = Buffer.concat(widened).subarray(0, header.keyBits / 8);
  const decipher = (bytes: Uint8Array): Uint8Array => {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
    const cipher = createDecipheriv(`aes-${header.keyBits}-ecb`, key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(whole), cipher.final()]);
  };
  const proof = decipher(header.verifierHash).subarray(0, 20);
  return isSame(digest("sha1", decipher(header.verifier)), proof) ? decipher(locked) : undefined;
}

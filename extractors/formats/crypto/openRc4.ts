import { digest, isSame, littleEndian, passwordBytes, readCryptoHeader } from "./cryptoHeader.ts";
import { rc4 } from "./rc4.ts";

/** Turns the bytes of a whole stream back into what they were before they were locked. */
export type Decipher = (stream: Uint8Array) => Uint8Array;

/**
 * What opens the streams of a DOC or an XLS with RC4 (MS-OFFCRYPTO 2.3.5 and 2.3.6): each block of `blockSize` bytes has a
 * key of its own. `undefined` where the password is wrong.
 */
export function openRc4(head: Uint8Array, password: string, blockSize: number): Decipher | "unknown" | undefined {
  const header = readCryptoHeader(head);
  if (!header || header.cipher === "aes") return "unknown";
  const weak = header.cipher === "rc4-40";
  const algorithm = weak ? "md5" : "sha1";
  const base = weak ? weakBase(password, header.salt) : digest("sha1", header.salt, passwordBytes(password));
  const keyOf = (block: number): Uint8Array => {
    const key = digest(algorithm, base, littleEndian(block));
    if (weak) return key;
    // A key of 40 bits is filled up with zeros to 128 (2.3.5.2).
    return header.keyBits === 40
      ? Uint8Array.from({ length: 16 }, (_, index) => (index < 5 ? key[index]! : 0))
      : key.slice(0, header.keyBits / 8);
  };
  const first = keyOf(0);
  const proof = rc4(first, Uint8Array.from([...header.verifier, ...header.verifierHash]));
  if (!isSame(digest(algorithm, proof.subarray(0, 16)), proof.subarray(16))) return undefined;
  return (stream) => {
    const plain = new Uint8Array(stream.length);
    for (let at = 0; at < stream.length; at += blockSize)
      plain.set(rc4(keyOf(at / blockSize), stream.subarray(at, at + blockSize)), at);
    return plain;
  };
}

/** The five bytes that Office 97 makes of a password, salted sixteen times over (2.3.6.2). */
function weakBase(password: string, salt: Uint8Array): Uint8Array {
  const short = digest("md5", passwordBytes(password)).subarray(0, 5);
  const salted = Array.from({ length: 16 }, () => [short, salt]).flat();
  return digest("md5", ...salted).subarray(0, 5);
}

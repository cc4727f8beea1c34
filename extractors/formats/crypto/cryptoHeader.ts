import { createHash } from "node:crypto";
import { readBytes } from "../package/byteReader.ts";

/** How a file says that it was locked: the salt, the size of the key in bits, and what proves a password. */
export type CryptoHeader = {
  readonly cipher: "rc4-40" | "rc4" | "aes";
  readonly keyBits: number;
  readonly salt: Uint8Array;
  readonly verifier: Uint8Array;
  readonly verifierHash: Uint8Array;
};

/** The ciphers by their number in the Windows CryptoAPI (MS-OFFCRYPTO 2.3.2). */
const ciphers: Readonly<Record<number, CryptoHeader["cipher"]>> = {
  26625: "rc4",
  26126: "aes",
  26127: "aes",
  26128: "aes",
};

/** The head of a lock of Office 97 (RC4, 40 bits) or of the CryptoAPI (MS-OFFCRYPTO 2.3.4.5, 2.3.5.1 and 2.3.6.1). */
export function readCryptoHeader(bytes: Uint8Array): CryptoHeader | undefined {
  const reader = readBytes(bytes);
  const [major, minor] = [reader.u16(0), reader.u16(2)];
  if (major === 1 && minor === 1)
    return {
      cipher: "rc4-40",
      keyBits: 40,
      salt: reader.slice(4, 16),
      verifier: reader.slice(20, 16),
      verifierHash: reader.slice(36, 16),
    };
  if (minor !== 2 || major < 2 || major > 4) return undefined;
  const cipher = ciphers[reader.u32(12 + 8)];
  if (!cipher) return undefined;
  const proof = 12 + reader.u32(8);
  const saltSize = Math.min(reader.u32(proof), 64);
  const verifier = proof + 4 + saltSize;
  return {
    cipher,
    keyBits: reader.u32(12 + 16) || 40,
    salt: reader.slice(proof + 4, saltSize),
    verifier: reader.slice(verifier, 16),
    verifierHash: reader.slice(verifier + 20, cipher === "aes" ? 32 : 20),
  };
}

/** The digest of bytes that follow one another. */
export function digest(algorithm: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** A number as four bytes, the lowest first. */
export function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255);
}

/** A password as the bytes that are digested: UTF-16, the low byte first. */
export function passwordBytes(password: string): Uint8Array {
  return Buffer.from(password, "utf16le");
}

/** Whether bytes are the same. */
export function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

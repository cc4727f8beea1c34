import { createDecipheriv } from "node:crypto";
import { parseXml, type XmlElement } from "../package/parseXml.ts";
import { descendants } from "../package/xmlTree.ts";
import { digest, isSame, littleEndian, passwordBytes } from "./cryptoHeader.ts";

/** Bytes of the package that are locked together. */
const SEGMENT = 4096;
/** More rounds than Word ever asks for (100,000): a file that asks for more only wants to cost time. */
const MOST_SPINS = 2_000_000;

/** What the digest of the password is mixed with before each use (MS-OFFCRYPTO 2.3.4.13). */
const uses = {
  input: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  hash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  key: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
} as const;

type Settings = {
  readonly algorithm: string;
  readonly block: number;
  readonly keyBytes: number;
  readonly salt: Uint8Array;
};

/** The package inside one locked by Office 2010 and later (MS-OFFCRYPTO 2.3.4.10); `undefined`: a wrong password. */
export function openAgile(info: Uint8Array, locked: Uint8Array, password: string): Uint8Array | "unknown" | undefined {
  const { root } = parseXml(new TextDecoder().decode(info.subarray(8)));
  const [data, lock] = [descendants(root, "keyData")[0], descendants(root, "p:encryptedKey")[0]];
  const [package_, own] = [settingsOf(data), settingsOf(lock)];
  const spins = Number(lock?.attributes.spinCount ?? Number.NaN);
  if (!lock || !package_ || !own || !(spins <= MOST_SPINS)) return "unknown";
  let hash = digest(own.algorithm, own.salt, passwordBytes(password));
  for (let spin = 0; spin < spins; spin++) hash = digest(own.algorithm, littleEndian(spin), hash);
  const open = (use: keyof typeof uses, attribute: string): Uint8Array => {
    const key = sized(digest(own.algorithm, hash, uses[use]), own.keyBytes);
    return decipher(key, sized(own.salt, own.block), base64(lock.attributes[attribute]));
  };
  const input = open("input", "encryptedVerifierHashInput").subarray(0, own.salt.length);
  const expected = digest(own.algorithm, input);
  if (!isSame(open("hash", "encryptedVerifierHashValue").subarray(0, expected.length), expected)) return undefined;
  const key = open("key", "encryptedKeyValue").subarray(0, package_.keyBytes);
  const segments: Uint8Array[] = [];
  for (let at = 0; at < locked.length; at += SEGMENT) {
    const start = sized(digest(package_.algorithm, package_.salt, littleEndian(at / SEGMENT)), package_.block);
    segments.push(decipher(key, start, locked.subarray(at, at + SEGMENT)));
  }
  return Buffer.concat(segments);
}

function settingsOf(element: XmlElement | undefined): Settings | undefined {
  const { hashAlgorithm, cipherAlgorithm, cipherChaining, blockSize, keyBits, saltValue } = element?.attributes ?? {};
  const algorithm = (hashAlgorithm ?? "").toLowerCase().replace("-", "");
  const known =
    /^sha(1|256|384|512)$/.test(algorithm) && cipherAlgorithm === "AES" && cipherChaining === "ChainingModeCBC";
  if (!known || blockSize !== "16" || !["128", "192", "256"].includes(keyBits ?? "")) return undefined;
  return { algorithm, block: 16, keyBytes: Number(keyBits) / 8, salt: base64(saltValue) };
}

/** Bytes cut, or filled up with 0x36, to a length (2.3.4.11). */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => bytes[index] ?? 0x36);
}

function decipher(key: Uint8Array, start: Uint8Array, bytes: Uint8Array): Uint8Array {
  const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes.subarray(0, bytes.length - (bytes.length % 16))), cipher.final()]);
}

function base64(text = ""): Uint8Array {
  return Buffer.from(text, "base64");
}

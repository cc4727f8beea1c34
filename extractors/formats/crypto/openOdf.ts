import { createDecipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { decodeXmlBytes } from "../package/decodeXml.ts";
import { inflateBounded, openZip, type Zip } from "../package/openZip.ts";
import { parseXml, type XmlElement } from "../package/parseXml.ts";
import { writeZip } from "../package/writeZip.ts";
import { child, descendants } from "../package/xmlTree.ts";
import { defaultLimits } from "../readOptions.ts";

/** Rounds of key derivation beyond what any program asks for (LibreOffice: 100,000): a file that asks for more only wants to cost time. */
const MOST_ROUNDS = 1_000_000;
/** Parts of a locked package that hold its text and the pictures that may be stamps. */
const wanted = /^(content\.xml|styles\.xml|pictures\/.*)$/i;
const MOST_PARTS = 64;
/** What a checksum is taken of: the beginning of the packed bytes. */
const CHECKED = 1024;

/** True of an OpenDocument package whose parts are locked one by one. */
export function isLockedOdf(zip: Zip): boolean {
  return decodeXmlBytes(zip.read("META-INF/manifest.xml") ?? new Uint8Array()).includes("encryption-data");
}

/**
 * An OpenDocument package with the parts of a locked one that hold its text (OpenDocument 1.2, part 3, 3.4): AES, as
 * LibreOffice has locked since 2011. `undefined`: a wrong password; older and newer locks are `unknown`.
 */
export function openOdf(bytes: Uint8Array, password: string): Uint8Array | "unknown" | undefined {
  const zip = openZip(bytes, defaultLimits);
  const { root } = parseXml(decodeXmlBytes(zip.read("META-INF/manifest.xml") ?? new Uint8Array()));
  const keys = new Map<string, Uint8Array>();
  const parts: Record<string, Uint8Array> = { mimetype: zip.read("mimetype") ?? new Uint8Array() };
  const entries = descendants(root, "manifest:file-entry")
    .filter((entry) => wanted.test(entry.attributes["manifest:full-path"] ?? ""))
    .slice(0, MOST_PARTS);
  if (!entries.some((entry) => entry.attributes["manifest:full-path"] === "content.xml")) return "unknown";
  for (const entry of entries) {
    const name = entry.attributes["manifest:full-path"]!;
    const stored = zip.read(name);
    const lock = child(entry, "manifest:encryption-data");
    if (!stored) continue;
    const opened = lock ? openPart(stored, lock, password, keys) : stored;
    if (!(opened instanceof Uint8Array)) return opened;
    parts[name] = opened;
  }
  return writeZip(parts);
}

function openPart(
  stored: Uint8Array,
  lock: XmlElement,
  password: string,
  keys: Map<string, Uint8Array>,
): Uint8Array | "unknown" | undefined {
  const algorithm = child(lock, "manifest:algorithm")?.attributes ?? {};
  const derivation = child(lock, "manifest:key-derivation")?.attributes ?? {};
  const start = child(lock, "manifest:start-key-generation")?.attributes ?? {};
  const rounds = Number(derivation["manifest:iteration-count"]);
  const size = Number(derivation["manifest:key-size"]);
  const cipher = /#aes(128|192|256)-cbc$/.exec(algorithm["manifest:algorithm-name"] ?? "");
  const usual =
    /pbkdf2$/i.test(derivation["manifest:key-derivation-name"] ?? "") && cipher && Number(cipher[1]) === size * 8;
  if (!usual || !(rounds > 0 && rounds <= MOST_ROUNDS) || stored.length % 16 !== 0) return "unknown";
  const salt = derivation["manifest:salt"] ?? "";
  const digest = hashOf(start["manifest:start-key-generation-name"]);
  const key =
    keys.get(salt) ??
    pbkdf2Sync(createHash(digest).update(password, "utf8").digest(), Buffer.from(salt, "base64"), rounds, size, "sha1");
  keys.set(salt, key);
  const vector = Buffer.from(algorithm["manifest:initialisation-vector"] ?? "", "base64");
  if (vector.length !== 16) return "unknown";
  const decipher = createDecipheriv(`aes-${size * 8}-cbc`, key, vector).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(stored), decipher.final()]);
  const packed = padded.subarray(0, padded.length - Math.min(16, padded.at(-1) ?? 0));
  const checksum = createHash(hashOf(lock.attributes["manifest:checksum-type"])).update(packed.subarray(0, CHECKED));
  if (checksum.digest("base64") !== lock.attributes["manifest:checksum"]) return undefined;
  return inflateBounded(packed, defaultLimits.inflated).bytes;
}

function hashOf(name = ""): "sha256" | "sha1" {
  return /sha256/i.test(name) ? "sha256" : "sha1";
}

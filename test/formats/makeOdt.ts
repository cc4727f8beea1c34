import { createCipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

const spaces = [
  ["office", "office:1.0"],
  ["style", "style:1.0"],
  ["text", "text:1.0"],
  ["table", "table:1.0"],
  ["draw", "drawing:1.0"],
  ["fo", "xsl-fo-compatible:1.0"],
  ["svg", "svg-compatible:1.0"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(" ");
const kind = "application/vnd.oasis.opendocument.text";

/** What an OpenDocument text is made of: its body, its styles, and those of its pages (`style:master-page`). */
export type OdtParts = { readonly styles?: string; readonly automatic?: string; readonly pages?: string };

/** The parts of an OpenDocument text with that body (inside `office:text`). */
function partsOf(
  body: string,
  { styles = "", automatic = "", pages = "" }: OdtParts,
): Readonly<Record<string, string>> {
  return {
    "content.xml": `<office:document-content ${spaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${spaces}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
  };
}

export function makeOdt(body: string, parts: OdtParts = {}): Uint8Array {
  const files = Object.entries(partsOf(body, parts)).map(([name, text]) => [name, strToU8(text)]);
  return zipSync({ mimetype: strToU8(kind), ...Object.fromEntries(files) });
}

/** The same in one XML file. */
export function makeFlatOdt(body: string, { styles = "", automatic = "", pages = "" }: OdtParts = {}): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><office:document ${spaces} office:mimetype="${kind}"><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles>${pages}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

/** The same locked as OpenDocument 1.2, part 3, 3.4 says: packed, then encrypted part by part with AES-256. */
export function makeLockedOdt(body: string, password: string): Uint8Array {
  const files: Record<string, Uint8Array> = { mimetype: strToU8(kind) };
  const salt = Buffer.from("0123456789abcdef");
  const vector = Buffer.from("fedcba9876543210");
  const key = pbkdf2Sync(createHash("sha256").update(password, "utf8").digest(), salt, 1000, 32, "sha1");
  const entries = Object.entries(partsOf(body, {})).map(([name, text]) => {
    const packed = deflateRawSync(text);
    const cipher = createCipheriv("aes-256-cbc", key, vector);
    files[name] = Buffer.concat([cipher.update(packed), cipher.final()]);
    const checksum = createHash("sha256").update(packed.subarray(0, 1024)).digest("base64");
    return `<manifest:file-entry manifest:full-path="${name}"><manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="${checksum}"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="${vector.toString("base64")}"/><manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/><manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="1000" manifest:salt="${salt.toString("base64")}"/></manifest:encryption-data></manifest:file-entry>`;
  });
  files["META-INF/manifest.xml"] = strToU8(
    `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entries.join("")}</manifest:manifest>`,
  );
  return zipSync(files, { level: 0 });
}

import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What a request needs to reach the bucket of a test. */
export const key = { AWS_ACCESS_KEY_ID: "AKTEST", AWS_SECRET_ACCESS_KEY: "bí mật", AWS_REGION: "vn-1" } as const;

export type S3Server = {
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  /** While set, every request is answered with this status: a store that is full, away or in maintenance. */
  trouble: number | undefined;
  /** Milliseconds before each answer. */
  delay: number;
  readonly close: () => Promise<void>;
};

/**
 * A server with one bucket, `kho`, that speaks as much of S3 as a store needs: HEAD, GET, PUT, and lists in pages of 100.
 * It checks every signature by the rules of AWS Signature Version 4.
 */
export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    await new Promise((resolve) => setTimeout(resolve, state.delay));
    const answer = (status: number, content: string | Buffer = ""): void => {
      response
        .writeHead(status, { "Content-Type": "application/xml" })
        .end(request.method === "HEAD" ? undefined : content);
    };
    const refuse = (status: number, code: string): void =>
      answer(status, `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    if (state.trouble !== undefined) return refuse(state.trouble, "SlowDown");
    if (!signed(request, body)) return refuse(403, "SignatureDoesNotMatch");
    const url = new URL(request.url!, "http://localhost");
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split("/");
    if (bucket !== "kho") return refuse(404, "NoSuchBucket");
    const name = rest.join("/");
    if (name === "") return answer(200, listed(objects, url.searchParams));
    if (request.method === "PUT") {
      objects.set(name, body);
      return answer(200);
    }
    const object = objects.get(name);
    return object === undefined ? refuse(404, "NoSuchKey") : answer(200, object);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const state: S3Server = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    trouble: undefined,
    delay: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return state;
}

function listed(objects: ReadonlyMap<string, Buffer>, asked: URLSearchParams): string {
  const after = asked.get("continuation-token") ?? "";
  const keys = [...objects.keys()].filter((one) => one.startsWith(asked.get("prefix") ?? "") && one > after).sort();
  const page = keys.slice(0, Math.min(100, Number(asked.get("max-keys") ?? 1000)));
  const more = keys.length > page.length;
  const contents = page.map((one) => `<Contents><Key>${one}</Key><Size>${objects.get(one)!.length}</Size></Contents>`);
  const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`;
}

/** Whether the request was signed with the key above (AWS Signature Version 4, header form). */
function signed(request: IncomingMessage, body: Buffer): boolean {
  const said = /Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(
    request.headers.authorization ?? "",
  );
  if (said === null) return false;
  const [, id, day, region, names, signature] = said as unknown as string[];
  const url = new URL(request.url!, "http://localhost");
  const hash = String(request.headers["x-amz-content-sha256"]);
  if (hash !== "UNSIGNED-PAYLOAD" && hash !== sha256(body)) return false;
  const query = url.search.slice(1).split("&").filter(Boolean).sort().join("&");
  const headers = names!.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, url.pathname, query, headers.join(""), names, hash].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const secret = [day!, region!, "s3", "aws4_request"].reduce<Buffer | string>(
    (by, part) => createHmac("sha256", by).update(part).digest(),
    `AWS4${key.AWS_SECRET_ACCESS_KEY}`,
  );
  return id === key.AWS_ACCESS_KEY_ID && signature === createHmac("sha256", secret).update(toSign).digest("hex");
}

function sha256(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openSink } from "../../pipeline/ingest/openSink.ts";
import { runIngest } from "../../pipeline/ingest/runIngest.ts";
import { serve } from "../../pipeline/server/serve.ts";
import { openBrowser, openPage, type PageOptions } from "./openBrowser.ts";

// Takes the pictures of docs/pictures from the shipped samples: node test/web/takePictures.ts
const root = resolve(import.meta.dirname, "../..");

const pictures: readonly (readonly [
  name: string,
  path: string,
  /** `ready` shows that the page stands; a chart where it is not said. */
  options?: PageOptions & { readonly click?: string; readonly ready?: string },
])[] = [
  ["dashboard", "#/so-sanh?i=propaganda.sessions&v=lines"],
  ["ranking", "#/so-sanh?i=traffic.accidents", { click: ".chart a" }],
  ["heat", "#/so-sanh?i=tips.received&v=heat"],
  ["map", "#/so-sanh?i=crime.social_order.cases&v=map&y=2022"],
  ["overview", "#/tong-quan", { ready: ".tile" }],
  ["review", "#/ra-soat", { ready: ".judge" }],
  ["conflicts", "#/mau-thuan", { ready: ".rival" }],
  ["documents", "#/tai-lieu", { ready: ".list a" }],
  ["repair", "#/sua-chu", { ready: "textarea" }],
  ["dark", "#/so-sanh?i=propaganda.sessions&v=multiples", { dark: true }],
  ["phone", "#/so-sanh?i=traffic.accidents&v=heat", { width: 390, height: 844 }],
  [
    "projector",
    "#/so-sanh?i=crime.social_order.cases&v=map&y=2023",
    { remembered: { size: "projector" }, width: 1920, height: 1080, click: ".chart.map a" },
  ],
];

const garbled =
  "Trong n¨m 2023, C«ng an huyÖn ®· tæ chøc 78 buæi tuyªn truyÒn víi 2.962 l­ît ng­êi tham gia; vËn ®éng nh©n d©n giao nép 12 khÈu sóng tù chÕ.";

const folder = await mkdtemp(join(tmpdir(), "baocao-pictures-"));
const warehouse = join(folder, "w.duckdb");
const sink = await openSink(warehouse);
await runIngest({
  paths: [join(root, "samples/files")],
  openSink: async () => sink,
  hints: () => ({}),
  stale: false,
  memory: 1536,
  seconds: 180,
  child: join(root, "pipeline/reader/child.ts"),
});
await sink.close();
const served = await serve({ warehouse, port: 0, host: "127.0.0.1" });
const browser = await openBrowser();
for (const [name, path, options = {}] of pictures) {
  const { page, wrongs } = await openPage(browser, served.address + path, { width: 1360, height: 850, ...options });
  page.setDefaultTimeout(90_000);
  await page
    .locator(options.ready ?? ".chart-frame > .chart")
    .first()
    .waitFor();
  if (name === "repair") {
    await page.locator("textarea").fill(garbled);
    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    await page.locator(".after .change").first().hover();
  }
  if (options.click) {
    await page.locator(options.click).first().click();
    await page.locator(".sources mark").waitFor();
    await page.locator('.page-image[aria-busy="false"]').first().waitFor();
  }
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(root, "docs/pictures", `${name}.png`) });
  for (const wrong of wrongs) console.error(`${name}: ${wrong}`);
  await page.context().close();
}
await browser.close();
await served.close();
await rm(folder, { recursive: true, force: true });

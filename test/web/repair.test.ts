import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import { serveInBrowser } from "./fixture/serveInBrowser.ts";
import { accessibilityWrongs, hasChromium, openPage } from "./openBrowser.ts";

describe.skipIf(!hasChromium)("a cleaner mends text", () => {
  const web = serveInBrowser();

  test("sees each change explained, leaves one as it was, and downloads the rest", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/sua-chu`);
    await page.getByLabel("Dán văn bản vào đây").fill("C«ng an tØnh b¸o c¸o kÕt qu¶ n¨m 2023 cña C«ng an tØnh.");
    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    const after = page.locator(".after").first();
    await after.waitFor();
    expect(await after.textContent()).toContain("Công an tỉnh báo cáo kết quả năm 2023 của Công an tỉnh.");
    await after.locator(".change").first().hover();
    expect(await page.locator(".explained").textContent()).toMatch(/mã TCVN3.*thành từ tiếng Việt/);
    await after.locator(".change").first().click();
    expect(await after.textContent()).toContain("C«ng an tỉnh báo cáo");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải bản đã sửa" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString("utf8")).toBe("C«ng an tỉnh báo cáo kết quả năm 2023 của Công an tỉnh.");
    expect(await accessibilityWrongs(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("copies the mended text, and sees on a phone which side is which", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/sua-chu`, { width: 390, height: 844 });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel("Dán văn bản vào đây").fill("C«ng an tØnh b¸o c¸o kÕt qu¶ n¨m 2023.");
    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    await page.getByRole("button", { name: "Chép chữ đã sửa" }).click();
    await page.getByRole("button", { name: "Đã chép" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Công an tỉnh báo cáo kết quả năm 2023.");
    const heads = await page
      .locator(".side")
      .evaluateAll((sides) => sides.map((side) => getComputedStyle(side, "::before").content));
    expect(heads).toEqual(['"Trước khi sửa"', '"Sau khi sửa"']);
    expect(await page.locator(".pair.heads").isVisible()).toBe(false);
    expect(await accessibilityWrongs(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("settles all words damaged alike at once", async () => {
    const { page } = await openPage(web.browser, `${web.served.address}#/sua-chu`);
    await page.getByLabel("Dán văn bản vào đây").fill("tØnh nµy, tØnh kia, tØnh kh¸c");
    await page.getByRole("button", { name: "Sửa", exact: true }).click();
    const cluster = page.locator(".clusters li", { hasText: "tØnh" });
    await cluster.getByRole("button").click();
    expect(await page.locator(".after").first().textContent()).toContain("tØnh này, tØnh kia, tØnh khác");
    await page.context().close();
  });

  test("mends a DOCX in a legacy font but for one word, and takes it away as DOCX", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/sua-chu`);
    const sample = join(import.meta.dirname, "../../samples/files/2021-bao-cao-bat-xat.tcvn3.docx");
    await page.locator('input[type="file"]').setInputFiles(sample);
    await page.locator(".after").first().waitFor();
    expect(await page.locator(".sides").textContent()).toContain("phong trào toàn dân bảo vệ an ninh Tổ quốc");
    const cluster = page.locator(".clusters li").nth(3);
    const garbled = (await cluster.locator("del").textContent())!;
    await cluster.getByRole("button").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải bản đã sửa" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("2021-bao-cao-bat-xat.tcvn3.fixed.docx");
    const chunks: Uint8Array[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
    const document = await readDocument(new Uint8Array(Buffer.concat(chunks)), { name: "a.docx" });
    expect(repairDocument(document).repairs.filter((one) => one.applied)).toEqual([]);
    expect(JSON.stringify(document)).toContain(garbled);
    expect(JSON.stringify(document)).toContain("Tổ quốc");
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});

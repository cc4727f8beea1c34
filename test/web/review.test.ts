import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serveInBrowser } from "./fixture/serveInBrowser.ts";
import { hasChromium, openPage } from "./openBrowser.ts";

describe.skipIf(!hasChromium)("an analyst reviews figures", () => {
  const web = serveInBrowser();

  test("follows a comparison to what is left to settle, moves a figure by keyboard, and takes it back from the log", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/so-sanh?i=propaganda.pledges&y=2023`);
    await page.locator(".settle a").click();
    await page.locator(".judge mark").waitFor();
    expect(await page.locator(".left-count").textContent()).toMatch(/^1 quyết định nữa là chốt xong/);
    await page.goto(`${web.served.address}#/nhat-ky`);
    await page.locator(".card").waitFor();
    const before = await page.locator(".list tbody tr").count();
    await page.goto(`${web.served.address}?again#/ra-soat?i=propaganda.pledges&r=`);
    await page.locator(".judge mark").waitFor();
    await page.keyboard.press("d");
    expect(await page.locator(":focus").getAttribute("name")).toBe("area");
    await page.keyboard.press("Escape");
    await page.keyboard.press("i");
    await page.locator('.correct select[name="indicator"]').selectOption("tips.received");
    await page.locator(".correct button.strong").click();
    await page.getByText("Không còn con số nào chờ rà soát ở đây.").waitFor();
    await page.getByRole("link", { name: "Nhật ký quyết định" }).click();
    await page.waitForFunction((n) => document.querySelectorAll(".list tbody tr").length === n, before + 1);
    const row = page.locator(".list tbody tr").first();
    expect(await row.textContent()).toMatch(/local.*đã chuyển.*Số cam kết đã ký → Nguồn tin do Nhân dân cung cấp/);
    await row.getByRole("button", { name: "Hoàn tác" }).click();
    await page.waitForFunction((n) => document.querySelectorAll(".list tbody tr").length === n, before + 2);
    expect(await page.locator(".list tbody tr").first().textContent()).toContain("hoàn tác");
    await page.goto(`${web.served.address}?more#/ra-soat?i=propaganda.pledges`);
    await page.locator(".judge mark").waitFor();
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("settles ten figures by keyboard, takes one back, and the comparison follows", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/ra-soat`);
    const left = page.locator(".left-count strong");
    await page.locator(".judge mark").waitFor();
    expect(await left.textContent()).toBe("9");
    const settle = async (key: string, rest: number): Promise<void> => {
      await page.keyboard.press(key);
      await page.waitForFunction((n) => document.querySelector(".left-count strong")?.textContent === String(n), rest);
    };
    await settle("a", 8);
    await settle("r", 7);
    await settle("u", 8);
    await settle("x", 7);
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("e");
    const value = page.getByLabel("Giá trị", { exact: true });
    await value.fill("1.234,5");
    await value.press("Enter");
    await page.waitForFunction(() => document.querySelector(".left-count strong")?.textContent === "6");
    for (const rest of [5, 4, 3, 2, 1, 0]) await settle("a", rest);
    await page.getByText("Không còn con số nào chờ rà soát ở đây.").waitFor();
    await page.goto(`${web.served.address}#/so-sanh?i=models.total`);
    await page.locator(".figures").waitFor();
    expect(await page.locator(".figures").textContent()).toContain("1.234,5");
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("chooses among reports that differ, and the comparison no longer says they do", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/mau-thuan?i=propaganda.pledges`);
    await page.locator(".rival").nth(1).waitFor();
    const said = await page.locator(".rival-value strong").allTextContents();
    expect(said.sort()).toEqual(["550", "560"]);
    const place = (await page.locator(".rival-value strong").allTextContents()).indexOf("560") + 1;
    await page.keyboard.press(String(place));
    await page.waitForFunction(() => !document.querySelector(".rivals")?.textContent?.includes("560"));
    await page.goto(`${web.served.address}?then#/so-sanh?i=propaganda.pledges&y=2023`);
    const row = page.locator(".figures tr", { hasText: "Huyện Kon Plông" });
    await row.waitFor();
    expect(await row.textContent()).toContain("560");
    expect(await row.textContent()).not.toContain("≠");
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("reads an uploaded report while telling how it goes, and says why another failed", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/tai-lieu`);
    const report = [
      "ỦY BAN NHÂN DÂN HUYỆN TU MƠ RÔNG",
      "BÁO CÁO",
      "Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2024 trên địa bàn huyện Tu Mơ Rông, tỉnh Kon Tum",
      "Năm 2024, Công an huyện đã tổ chức 61 buổi tuyên truyền với 2.345 lượt người tham gia.",
    ].join("\n");
    await page
      .locator('.upload input[type="file"]')
      .first()
      .setInputFiles([
        { name: "../../bao-cao.txt", mimeType: "text/plain", buffer: Buffer.from(report) },
        { name: "hỏng.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing more") },
      ]);
    await page.locator(".outcomes li").nth(1).waitFor({ timeout: 30_000 });
    const said = (await page.locator(".outcomes").textContent())!;
    expect(said).toMatch(/bao-cao\.txt đã nạp/);
    expect(said).toMatch(/hỏng\.pdf không đọc được: \S/);
    await page.locator(".upload [role=status]", { hasText: "1 đã nạp · 1 không đọc được" }).waitFor();
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("is led back to all documents from one that is not there", async () => {
    const { page } = await openPage(web.browser, `${web.served.address}#/tai-lieu?d=khong-co`);
    await page.getByRole("alert").waitFor();
    await page.getByRole("link", { name: "Mọi văn bản" }).click();
    await page.getByRole("heading", { name: "Nạp thêm báo cáo" }).waitFor();
    await page.context().close();
  });

  test("reads a folder with those in it, but for what systems leave there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "baocao-folder-"));
    await mkdir(join(folder, "2024", "quý I"), { recursive: true });
    const report = (area: string): string => `BÁO CÁO\nKết quả công tác năm 2024 của huyện ${area}\nXảy ra 12 vụ trộm.`;
    await writeFile(join(folder, "2024", "a.txt"), report("Tu Mơ Rông"));
    await writeFile(join(folder, "2024", "quý I", "b.txt"), report("Kon Plông"));
    await writeFile(join(folder, "2024", "Thumbs.db"), "x");
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/tai-lieu`);
    await page.getByLabel("chọn thư mục").last().setInputFiles(folder);
    await page.locator(".upload [role=status]", { hasText: "đã nạp" }).waitFor({ timeout: 30_000 });
    expect(await page.locator(".outcomes li b").allTextContents()).toEqual(["a.txt", "b.txt"]);
    expect(wrongs).toEqual([]);
    await page.context().close();
    await rm(folder, { recursive: true });
  });
});

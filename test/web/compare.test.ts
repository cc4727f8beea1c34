import { describe, expect, test } from "vitest";
import { serveInBrowser } from "./fixture/serveInBrowser.ts";
import { accessibilityWrongs, hasChromium, openPage } from "./openBrowser.ts";

describe.skipIf(!hasChromium)("a leader compares districts", () => {
  const web = serveInBrowser();

  test("finds an indicator without diacritics, ranks districts, and follows a number to its sentence", async () => {
    const { page, wrongs } = await openPage(web.browser, web.served.address);
    await page.getByRole("searchbox").first().fill("nguon tin");
    await page.getByRole("link", { name: "Nguồn tin do Nhân dân cung cấp" }).click();
    await page.getByRole("heading", { level: 1, name: "Nguồn tin do Nhân dân cung cấp" }).waitFor();
    const bars = page.locator('.chart[aria-label^="Nguồn tin do Nhân dân"] a');
    await bars.first().waitFor();
    expect(await bars.count()).toBeGreaterThan(6);
    await bars.first().focus();
    await page.keyboard.press("Enter");
    const source = page.locator(".sources");
    await source.locator("mark").waitFor();
    const number = await source.locator("mark").textContent();
    expect(await source.locator(".source-value strong").textContent()).toBe(number);
    expect(await source.locator("blockquote").textContent()).toContain(`Nhân dân cung cấp ${number} tin`);
    expect(await source.locator(".source-document").textContent()).toMatch(/\d+\/BC-CAH/);
    expect(page.url()).toContain("of=");
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("shows what is missing as missing, never as zero", async () => {
    const { page } = await openPage(web.browser, `${web.served.address}#/so-sanh?i=propaganda.sessions&y=2024`);
    await page.locator(".chart-frame > .chart").waitFor();
    const chart = await page.locator(".chart-frame > .chart").textContent();
    expect(chart).toContain("chưa có báo cáo");
    expect(await page.locator("td.missing").count()).toBeGreaterThan(0);
    expect(await page.locator(".figures td", { hasText: /^0$/ }).count()).toBe(0);
    await page.context().close();
  });

  test("keeps the state of the view in the address", async () => {
    const address = `${web.served.address}#/so-sanh?a=Huyện+Đăk+Glei&i=propaganda.sessions&v=lines`;
    const { page } = await openPage(web.browser, address);
    await page.locator(".chart-frame > .chart").waitFor();
    expect(await page.locator(".tabs [aria-current]").textContent()).toBe("Theo năm");
    expect(await page.locator(".chart-frame > .chart").textContent()).toContain("Huyện Đăk Glei");
    await page.getByLabel("Cách tính").selectOption("index");
    await page.waitForFunction(() => location.hash.includes("m=index"));
    await page.reload();
    await page.locator(".chart-frame > .chart").waitFor();
    expect(await page.getByLabel("Cách tính").inputValue()).toBe("index");
    await page.context().close();
  });

  test("takes away what is seen, with its sources", async () => {
    const { page } = await openPage(web.browser, `${web.served.address}#/so-sanh?i=propaganda.sessions`);
    await page.locator(".chart-frame > .chart").waitFor();
    const contents: Record<string, Buffer> = {};
    for (const kind of ["CSV", "XLSX", "SVG", "PNG"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: kind, exact: true }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      contents[kind] = Buffer.concat(chunks);
    }
    const csv = contents.CSV!.toString("utf8");
    expect(csv.startsWith("\uFEFFChỉ tiêu,Địa bàn")).toBe(true);
    expect(csv).toContain("bao-cao-611-2024.txt");
    expect(csv).toContain("chưa có báo cáo");
    expect(contents.XLSX!.subarray(0, 2).toString()).toBe("PK");
    expect(contents.SVG!.toString("utf8")).toContain("Số buổi tuyên truyền");
    expect(contents.PNG!.subarray(1, 4).toString()).toBe("PNG");
    await page.context().close();
  });

  test.for(["rank", "lines", "multiples", "heat"])(
    "bears the marks of the warehouse in %s, legend and table",
    async (view) => {
      const signs = { "Đăk Glei": "°", "Ngọc Hồi": "…", "Kon Plông": "≠", "Sa Thầy": "?" };
      const { page } = await openPage(
        web.browser,
        `${web.served.address}#/so-sanh?i=propaganda.pledges&y=2023&v=${view}`,
      );
      const chart = page.locator(".chart-frame > .chart");
      await chart.waitFor();
      const drawn = (await chart.textContent())!;
      for (const [area, sign] of Object.entries(signs)) {
        expect(drawn).toContain(sign);
        expect(await page.locator(".figures tr", { hasText: area }).textContent()).toContain(sign);
      }
      const legend = (await page.locator(".legend").textContent())!;
      for (const said of ["số ước tính", "mới có một phần", "báo cáo nói khác nhau", "chưa chắc chắn"])
        expect(legend).toContain(said);
      expect(await page.locator(".figures tr", { hasText: "Đăk Tô" }).textContent()).toContain("440\u2009↻");
      await page.context().close();
    },
  );

  test("marks the break of July 2025, and carries marks into the file", async () => {
    const { page } = await openPage(
      web.browser,
      `${web.served.address}#/so-sanh?i=propaganda.pledges&l=province&y=2025`,
    );
    await page.locator(".chart-frame > .chart").waitFor();
    expect(await page.locator(".figures tr", { hasText: "Quảng Ngãi" }).textContent()).toContain("7.800\u2009¦");
    expect(await page.locator(".figures tr", { hasText: "Lai Châu" }).textContent()).not.toContain("¦");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV", exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString("utf8")).toContain("¦ địa giới đã thay đổi so với năm trước");
    await page.context().close();
  });

  test("shows figures in the boundaries chosen, and says which parts are missing", async () => {
    const address = `${web.served.address}#/so-sanh?i=propaganda.sessions&l=province&y=2023&g=2025-07`;
    const { page } = await openPage(web.browser, address);
    await page.locator(".chart-frame > .chart").waitFor();
    expect(await page.locator(".chart-frame > .chart").textContent()).toContain("thiếu số của Tỉnh Quảng Ngãi (cũ)");
    expect(await page.locator(".figures tr", { hasText: "Quảng Ngãi" }).locator("td.missing").count()).toBeGreaterThan(
      0,
    );
    await page.context().close();
  });

  const views = ["rank", "lines", "multiples", "heat", "map", "pairs&x=tips.received", "target"];
  const looks = [
    { label: "light", options: {}, views },
    { label: "dark", options: { dark: true }, views: ["lines", "map"] },
    { label: "phone", options: { width: 360, height: 740 }, views: ["rank", "heat", "multiples"] },
    { label: "projector, in English", options: { remembered: { size: "projector", language: "en" } }, views: ["rank"] },
  ];
  test.for(looks)("is accessible and fits the screen: $label", async ({ options, views: asked }) => {
    const { page, wrongs } = await openPage(web.browser, web.served.address, options);
    for (const view of asked) {
      await page.locator("main").evaluate((main) => main.querySelector(".chart-frame")?.replaceChildren());
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/so-sanh?i=models.total&y=2023&v=${view}`);
      await page.locator(".chart-frame > .chart").waitFor();
      expect({ view, wrongs: await accessibilityWrongs(page) }).toEqual({ view, wrongs: [] });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ view, sideways }).toEqual({ view, sideways: 0 });
    }
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("shows the text of a document as text, whatever it holds", async () => {
    const { page, wrongs } = await openPage(web.browser, `${web.served.address}#/so-sanh?i=propaganda.sessions&y=2023`);
    await page.locator(".chart a", { hasText: "" }).first().waitFor();
    await page.locator(".figures tr", { hasText: "Huyện Đăk Glei" }).locator("a").last().click();
    await page.locator(".sources mark").waitFor();
    expect(await page.locator(".sources").textContent()).toContain("<script>window.harmed=true</script>");
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});

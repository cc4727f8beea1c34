import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../pipeline/server/serve.ts";
import { writeLarge } from "./fixture/writeLarge.ts";
import { openBrowser, openPage } from "./openBrowser.ts";

// Prints how long the first view and a change of view take: node test/web/measureSpeed.ts
const sizes = [
  [91, 10],
  [650, 14],
] as const;

const middle = (times: readonly number[]): number => Math.round([...times].sort((a, b) => a - b)[times.length >> 1]!);

const browser = await openBrowser();
for (const [districts, years] of sizes) {
  const folder = await mkdtemp(join(tmpdir(), "baocao-speed-"));
  const warehouse = join(folder, "w.duckdb");
  const cells = await writeLarge(warehouse, districts, years);
  const served = await serve({ warehouse, port: 0, host: "127.0.0.1" });
  const first: number[] = [];
  const changes: number[] = [];
  for (let run = 0; run < 7; run++) {
    const began = performance.now();
    const { page } = await openPage(browser, served.address, { width: 1440, height: 900 });
    await page.locator(".chart-frame > .chart a").first().waitFor();
    first.push(performance.now() - began);
    changes.push(
      await page.evaluate(async () => {
        const tab = document.querySelectorAll<HTMLElement>(".tabs a")[1]!;
        const name = tab.textContent;
        const start = performance.now();
        tab.click();
        const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
        while (document.querySelector(".tabs [aria-current]")?.textContent !== name) await frame();
        await frame();
        return performance.now() - start;
      }),
    );
    await page.context().close();
  }
  console.log(`${cells} figures: first view ${middle(first)} ms, change of view ${middle(changes)} ms (medians of 7)`);
  await served.close();
  await rm(folder, { recursive: true, force: true });
}
await browser.close();

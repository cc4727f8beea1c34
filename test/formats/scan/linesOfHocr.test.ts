import { expect, test } from "vitest";
import { linesOfHocr } from "../../../extractors/formats/scan/linesOfHocr.ts";

test("lines of hOCR have their words, boxes, doubt and the baseline in their middle", () => {
  const hocr = `<div class='ocr_page' title='image "unknown"; bbox 0 0 900 900'><p class='ocr_par'>
    <span class='ocr_line' id='line_1_1' title="bbox 100 50 300 90; baseline -0.01 -8; x_size 36; x_descenders 8">
     <span class='ocrx_word' title='bbox 100 55 150 85; x_wconf 96'>Bắt</span>
     <span class='ocrx_word' title='bbox 160 55 210 85; x_wconf 41'><strong>A&amp;B</strong></span>
    </span>
    <span class='ocr_header' title="bbox 10 10 20 20; baseline 0 0; x_size 9.5"> </span></p></div>`;
  expect(linesOfHocr(hocr)).toEqual([
    {
      words: [
        { text: "Bắt", confidence: 0.96, box: { x: 100, y: 55, width: 50, height: 30 } },
        { text: "A&B", confidence: 0.41, box: { x: 160, y: 55, width: 50, height: 30 } },
      ],
      baseline: 81,
      height: 36,
    },
    { words: [], baseline: 20, height: 9.5 },
  ]);
});

test("nothing read gives no lines", () => {
  expect(linesOfHocr("")).toEqual([]);
});

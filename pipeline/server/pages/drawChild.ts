import { readFile } from "node:fs/promises";
import { argv, stdout } from "node:process";
import { drawPage } from "../../../extractors/formats/pdf/drawPage.ts";
import type { Box } from "../../../model/place.ts";

// A process of its own: what is drawn is not trusted. Arguments: file, page, box as JSON. Prints a PNG, or nothing.
const [, , path = "", page = "1", box = ""] = argv;
const png = await drawPage(await readFile(path), {
  page: Number(page),
  dpi: 110,
  ...(box === "" ? {} : { box: JSON.parse(box) as Box }),
});
if (png) stdout.write(png);

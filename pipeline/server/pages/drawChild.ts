import { argv, stdin, stdout } from "node:process";
import { buffer } from "node:stream/consumers";
import { drawPage } from "../../../extractors/formats/pdf/drawPage.ts";
import type { Box } from "../../../model/place.ts";

// A process of its own: what is drawn is not trusted. The file on standard input; arguments: page, box as JSON. Prints
// a PNG, or nothing.
const [, , page = "1", box = ""] = argv;
const png = await drawPage(await buffer(stdin), {
  page: Number(page),
  dpi: 110,
  ...(box === "" ? {} : { box: JSON.parse(box) as Box }),
});
if (png) stdout.write(png);

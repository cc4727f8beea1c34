import { extract } from "../../extractors/extract.ts";
import { detectFormat } from "../../extractors/formats/detectFormat.ts";
import { openZip } from "../../extractors/formats/package/openZip.ts";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import { checkExtraction } from "../../warehouse/checks/checkExtraction.ts";
import { serveReader } from "./serveReader.ts";

serveReader({
  read: (bytes, options) => extract(bytes, options),
  check: checkExtraction,
  list: async (bytes, name) => {
    if (detectFormat(bytes, name).format !== "archive") return undefined;
    return openZip(bytes, defaultLimits).entries.filter((entry) => !entry.name.endsWith("/"));
  },
});

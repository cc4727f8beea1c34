import { extract } from "../../extractors/extract.ts";
import { isLitter } from "../../extractors/formats/archive/listArchive.ts";
import { detectFormat } from "../../extractors/formats/detectFormat.ts";
import { openZip } from "../../extractors/formats/package/openZip.ts";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import { checkExtraction } from "../../warehouse/checks/checkExtraction.ts";
import { weighExtraction } from "../../warehouse/checks/weighByFindings.ts";
import { mendBytes } from "./mendBytes.ts";
import { rewriteBytes } from "./rewriteBytes.ts";
import { serveReader } from "./serveReader.ts";

serveReader({
  read: async (bytes, options, alive, mark) => {
    const result = await extract(bytes, { ...options, onPage: alive, onStage: mark });
    return "document" in result ? weighExtraction(result) : result;
  },
  check: checkExtraction,
  rewrite: rewriteBytes,
  mend: mendBytes,
  list: async (bytes, name) => {
    if (detectFormat(bytes, name).format !== "archive") return undefined;
    return openZip(bytes, defaultLimits).entries.filter(({ name: path }) => !path.endsWith("/") && !isLitter(path));
  },
});

import { extract } from "../../extractors/extract.ts";
import { openZip } from "../../extractors/formats/package/openZip.ts";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import { serveReader } from "./serveReader.ts";

serveReader(
  (bytes, options) => extract(bytes, options),
  async (bytes) => openZip(bytes, defaultLimits).entries.filter(({ name }) => !name.endsWith("/")),
);

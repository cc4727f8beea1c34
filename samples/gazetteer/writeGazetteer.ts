/**
 * Writes the two tables of `extractors/indicators/areas` from the lists of `../shared/gazetteer`.
 *
 * Run `node samples/gazetteer/writeGazetteer.ts [FOLDER]` after the lists have changed. Names are made one in
 * spelling: tone marks on the first vowel (`Hòa`, `Thủy`), typographic apostrophes without a space after (`Ia H’Drai`), single
 * spaces, and `Đăk` for `Đắk` in Kon Tum, as that province writes its own names.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const folder = resolve(process.argv[2] ?? join(root, "../shared/gazetteer"));
const target = join(root, "extractors/indicators/areas");

/** Kinds of areas as the tables write them, longest words first. */
const kinds: readonly (readonly [string, string])[] = [
  ["Thành phố", "TP"],
  ["Thị trấn", "TT"],
  ["Thị xã", "TX"],
  ["Đặc khu", "DK"],
  ["Huyện", "H"],
  ["Phường", "P"],
  ["Quận", "Q"],
  ["Tỉnh", "T"],
  ["Xã", "X"],
];

type Line = Readonly<Record<string, string>>;

function read(name: string): readonly Line[] {
  const [head = "", ...lines] = readFileSync(join(folder, name), "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

const placed: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

function spell(name: string, province: string): string {
  const tidy = name
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/['’] ?/g, "’")
    .replace(/(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => placed[pair] ?? pair)
    .replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase())
    .trim();
  return province === "62" ? tidy.replaceAll("Đắk", "Đăk") : tidy;
}

/** `X Đăk Rơ Wa` of `Xã Đắk Rơ Wa`. */
function short(name: string, province: string): string {
  const spelled = spell(name, province);
  for (const [word, mark] of kinds) {
    if (spelled.toLowerCase().startsWith(`${word.toLowerCase()} `)) return `${mark} ${spelled.slice(word.length + 1)}`;
  }
  throw new Error(`unexpected kind of area in “${name}”`);
}

/** `@n` where not seen in all three of December 2019 (4), April 2023 (2) and March 2025 (1). */
function seen(line: Line): string {
  const mask = Number(line["seen_2019-12"]) * 4 + Number(line["seen_2023-04"]) * 2 + Number(line["seen_2025-03"]);
  return mask === 7 ? "" : `@${mask}`;
}

const units = read("units_before_2025-07.tsv");
const provinceOf = new Map(
  units.filter((unit) => unit.level === "district").map((unit) => [unit.code, unit.parent_code]),
);
const before: string[] = [];
for (const province of units.filter((unit) => unit.level === "province")) {
  before.push(`${province.code} ${short(province.name!, province.code!)}${seen(province)}`);
}
for (const district of units.filter((unit) => unit.level === "district")) {
  before.push(
    `${district.parent_code}/${district.code} ${short(district.name!, district.parent_code!)}${seen(district)}`,
  );
}
for (const [code, province] of provinceOf) {
  const communes = units.filter((unit) => unit.level === "commune" && unit.parent_code === code);
  if (communes.length > 0)
    before.push(
      [`${code}:`, ...communes.map((unit) => `${unit.code} ${short(unit.name!, province!)}${seen(unit)}`)].join(";"),
    );
}

const after = read("units_after_2025-07.tsv");
const bare = (name: string): string =>
  spell(name, "")
    .toLowerCase()
    .replace(/^(thủ đô|thành phố|tỉnh|xã|phường|đặc khu) /, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
const measured = new Map<string, Line>();
for (const line of read("provinces_2025-07.tsv")) measured.set(bare(line.name!), line);
for (const line of read("communes_2025-07_population.tsv")) {
  measured.set(`${bare(line.province!)} ${line.kind!.toLowerCase()} ${bare(line.name!)}`, line);
}

/** Square kilometres of a commune; the list wrote some in hectares' style without the decimal point (`111265`). */
function area(text = ""): string {
  const value = Number(text) > 2000 ? Number(text) / 1000 : Number(text);
  return value > 0.2 ? String(value) : "";
}

/** Inhabitants; numbers below 500 outside the islands are slips of the list (`25`) and left out. */
function people(text = "", kind = ""): string {
  const value = text.includes(".") ? Number(text) * 1000 : Number(text);
  return value >= 500 || (kind === "đặc khu" && value > 0) ? String(Math.round(value)) : "";
}

const old = new Map<string, string[]>();
for (const line of read("reform_2025-07.tsv")) {
  if (!line.old_commune_code) continue;
  const list = old.get(line.new_commune_code!) ?? [];
  list.push(line.old_commune_code + (line.old_commune_was_split === "True" ? "*" : ""));
  old.set(line.new_commune_code!, list);
}
const since: string[] = [];
const unmeasured: string[] = [];
for (const province of after.filter((unit) => unit.level === "province")) {
  const size = measured.get(bare(province.name!));
  if (!size) unmeasured.push(province.name!);
  since.push(`${province.code} ${short(province.name!, "")}|${size?.area_km2 ?? ""}|${size?.population ?? ""}`);
  for (const unit of after.filter((each) => each.parent_code === province.code)) {
    const kind = spell(unit.name!, "").toLowerCase().startsWith("đặc khu")
      ? "đặc khu"
      : unit.name!.split(" ")[0]!.toLowerCase();
    const known = measured.get(`${bare(province.name!)} ${kind} ${bare(unit.name!)}`);
    if (!known) unmeasured.push(`${province.name}: ${unit.name}`);
    since.push(
      `${province.code}/${unit.code} ${short(unit.name!, "")}|${area(known?.area_km2)}|${people(known?.population, kind)}|${(old.get(unit.code!) ?? []).join(",")}`,
    );
  }
}

const print = (lines: readonly string[]): string =>
  `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(",\n")}\n]\n`;
writeFileSync(join(target, "before-2025-07.json"), print(before));
writeFileSync(join(target, "since-2025-07.json"), print(since));
process.stdout.write(
  `${before.length} and ${since.length} lines; without area or population: ${unmeasured.length}\n${unmeasured.join("\n")}\n`,
);

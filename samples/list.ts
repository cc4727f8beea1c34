import { areas } from "./areas.ts";
import { type Facts, facts } from "./facts.ts";
import { random } from "./random.ts";
import type { Source } from "./source.ts";
import { districtPolice } from "./voices/districtPolice.ts";
import { halfYear } from "./voices/halfYear.ts";
import { plan } from "./voices/plan.ts";
import { province } from "./voices/province.ts";
import { steeringCommittee } from "./voices/steeringCommittee.ts";
import type { Voice } from "./voices/voice.ts";

/** How a sample is kept: its format, and the font or the fault that its letters suffer from. */
export type Form =
  | "docx"
  | "pdf"
  | "txt"
  | "tcvn3.doc"
  | "tcvn3.docx"
  | "vni.doc"
  | "vni.rtf"
  | "or.pdf"
  | "or.txt"
  | "linear.pdf";

type Entry = {
  readonly area: string;
  readonly voice: Voice;
  readonly name: string;
  readonly forms: Readonly<Record<number, Form>>;
  readonly districts?: readonly string[];
  /** A contradiction planted for the checks to find: by year, the words and what they become. */
  readonly planted?: Readonly<Record<number, readonly [RegExp, string]>>;
};

/** The reports that the project ships: who reports, in which voice, and in which form each year's file is. */
const entries: readonly Entry[] = [
  {
    area: "bat-xat",
    voice: steeringCommittee,
    name: "bao-cao",
    forms: { 2020: "tcvn3.doc", 2021: "tcvn3.docx", 2022: "docx", 2023: "pdf", 2024: "docx" },
    planted: { 2022: [/(?<=phòng, chống ma túy )\d+(?= buổi)/, "09"] },
  },
  {
    area: "bao-thang",
    voice: steeringCommittee,
    name: "bao-cao",
    forms: { 2020: "vni.rtf", 2021: "docx", 2022: "or.pdf", 2023: "docx", 2024: "pdf" },
  },
  { area: "sa-pa", voice: steeringCommittee, name: "bao-cao", forms: { 2022: "pdf", 2023: "docx", 2024: "or.txt" } },
  {
    area: "buon-don",
    voice: districtPolice,
    name: "bao-cao",
    forms: { 2020: "vni.doc", 2021: "docx", 2022: "linear.pdf", 2023: "pdf", 2024: "docx" },
    planted: { 2023: [/(?<=tỷ lệ khám phá )[\d,]+(?=%)/, "71,5"] },
  },
  {
    area: "krong-buk",
    voice: districtPolice,
    name: "bao-cao",
    forms: { 2021: "docx", 2022: "pdf", 2023: "docx", 2024: "txt" },
  },
  {
    area: "lao-cai",
    voice: province,
    name: "bao-cao-tinh",
    forms: { 2023: "pdf" },
    districts: ["bat-xat", "bao-thang", "sa-pa"],
  },
  {
    area: "dak-lak",
    voice: province,
    name: "bao-cao-tinh",
    forms: { 2022: "docx" },
    districts: ["buon-don", "krong-buk"],
  },
  { area: "bat-xat", voice: halfYear, name: "so-ket-6-thang", forms: { 2024: "docx" } },
  { area: "buon-don", voice: plan, name: "ke-hoach", forms: { 2024: "docx" } },
];

/** A report of the list, and the form that it is kept in. */
export type Sample = { readonly source: Source; readonly form: Form };

/** All samples, in the order of the list. */
export function listSamples(): readonly Sample[] {
  return entries.flatMap((entry) =>
    Object.entries(entry.forms).map(([year, form]) => ({ form, source: compose(entry, Number(year), form) })),
  );
}

function compose({ area: key, voice, name, districts = [], planted = {} }: Entry, year: number, form: Form): Source {
  const now: Facts = facts(key, year);
  const { fields, body } = voice({
    area: areas[key]!,
    year,
    now,
    before: facts(key, year - 1),
    next: random(`${key} ${year} ${name}`),
    districts: districts.map((district) => ({ area: areas[district]!, now: facts(district, year) })),
  });
  const [words, wrong] = planted[year] ?? [/$^/, ""];
  return { file: `${year}-${name}-${key}.${form}`, fields, body: body.replace(words, wrong) };
}

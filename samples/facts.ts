import { areas } from "./areas.ts";
import { between, random } from "./random.ts";

/** The invented figures of an area in a year. They agree with each other; what disagrees is planted by a voice. */
export type Facts = {
  readonly sessions: number;
  readonly attendees: number;
  readonly leaflets: number;
  readonly broadcasts: number;
  readonly articles: number;
  readonly tips: number;
  readonly valuableTips: number;
  readonly casesByTips: number;
  readonly arrestsByTips: number;
  readonly cases: number;
  readonly solved: number;
  readonly arrests: number;
  readonly propertyCases: number;
  readonly personCases: number;
  readonly publicOrderCases: number;
  readonly drugCases: number;
  readonly drugArrests: number;
  readonly addicts: number;
  readonly denunciations: number;
  readonly denunciationsResolved: number;
  readonly accidents: number;
  readonly deaths: number;
  readonly injuries: number;
  readonly violations: number;
  readonly alcohol: number;
  readonly fines: number;
  readonly facilities: number;
  readonly weapons: number;
  readonly models: number;
  readonly modelTypes: number;
  readonly newModels: number;
  readonly members: number;
  readonly villages: number;
  readonly villagesSafe: number;
  readonly communes: number;
  readonly communesSafe: number;
  readonly agencies: number;
  readonly agenciesSafe: number;
  readonly schools: number;
  readonly schoolsSafe: number;
  readonly excellent: number;
  readonly good: number;
  readonly average: number;
  readonly festivalSites: number;
  readonly festivalAttendees: number;
  readonly collectives: number;
  readonly individuals: number;
  readonly guards: number;
  readonly prestigious: number;
  readonly population: number;
  readonly households: number;
};

/** The figures of the area named by `key` in `year`: always the same, growing slowly from year to year. */
export function facts(key: string, year: number): Facts {
  const { size } = areas[key]!;
  const fixed = random(key);
  const next = random(`${key} ${year}`);
  const years = year - 2020;
  const about = (middle: number, growth = 0.04): number =>
    Math.max(2, Math.round(middle * size * (0.8 + 0.4 * fixed()) * (1 + growth * years) * (0.9 + 0.2 * next())));
  const part = (whole: number, low: number, high: number): number => Math.round(whole * (low + (high - low) * next()));
  const still = (middle: number): number => Math.max(3, Math.round(middle * size * (0.8 + 0.4 * fixed())));

  const sessions = about(240, 0.09);
  const tips = about(180, 0.05);
  const valuableTips = part(tips, 0.5, 0.8);
  const casesByTips = part(valuableTips, 0.3, 0.5);
  const cases = about(34, -0.03);
  const solved = part(cases, 0.8, 0.97);
  const propertyCases = part(cases, 0.4, 0.55);
  const personCases = part(cases, 0.2, 0.35);
  const drugCases = about(28, 0.02);
  const denunciations = about(90, 0.03);
  const accidents = about(14, -0.05);
  const violations = about(1500, 0.12);
  const models = about(60, 0.06);
  const villages = still(120);
  const communes = still(16);
  const agencies = still(48);
  const schools = still(34);
  const villagesSafe = villages - between(next, 1, Math.max(2, Math.round(villages * 0.06)));
  const excellent = part(villages, 0.55, 0.75);
  const good = part(villages - excellent, 0.6, 0.9);
  const households = still(16500);
  return {
    sessions,
    attendees: sessions * between(next, 52, 96) + between(next, 0, 50),
    leaflets: about(4200, 0.08),
    broadcasts: about(640, 0.1),
    articles: about(310, 0.3),
    tips,
    valuableTips,
    casesByTips,
    arrestsByTips: part(casesByTips, 1.1, 1.7),
    cases,
    solved,
    arrests: part(solved, 1.4, 2.2),
    propertyCases,
    personCases,
    publicOrderCases: cases - propertyCases - personCases,
    drugCases,
    drugArrests: part(drugCases, 1.1, 1.5),
    addicts: about(210, 0.02),
    denunciations,
    denunciationsResolved: part(denunciations, 0.88, 0.97),
    accidents,
    deaths: part(accidents, 0.3, 0.6),
    injuries: part(accidents, 0.6, 1.2),
    violations,
    alcohol: part(violations, 0.15, 0.35),
    fines: about(1900, 0.15) * 1_000_000 + between(next, 1, 18) * 50_000,
    facilities: about(420, 0.05),
    weapons: about(36, 0.02),
    models,
    modelTypes: part(models, 0.2, 0.35),
    newModels: between(next, 2, 7),
    members: models * between(next, 9, 15),
    villages,
    villagesSafe,
    communes,
    communesSafe: communes - between(next, 0, 2),
    agencies,
    agenciesSafe: agencies - between(next, 0, 3),
    schools,
    schoolsSafe: schools - between(next, 0, 2),
    excellent,
    good,
    average: villages - excellent - good,
    festivalSites: part(villages, 0.7, 1),
    festivalAttendees: about(9800, 0.05),
    collectives: about(18, 0.03),
    individuals: about(42, 0.03),
    guards: still(150),
    prestigious: still(70),
    population: Math.round(households * 4.3),
    households,
  };
}

import { admin } from "./admin.ts";
import { awards } from "./awards.ts";
import { crime } from "./crime.ts";
import { drugs } from "./drugs.ts";
import { economic } from "./economic.ts";
import type { Entry } from "./entry.ts";
import { festival } from "./festival.ts";
import { fire } from "./fire.ts";
import { forces } from "./forces.ts";
import { identity } from "./identity.ts";
import { investigation } from "./investigation.ts";
import { models } from "./models.ts";
import { movementRating } from "./movementRating.ts";
import { propaganda } from "./propaganda.ts";
import { safetyStandard } from "./safetyStandard.ts";
import { tips } from "./tips.ts";
import { traffic } from "./traffic.ts";
import { weapons } from "./weapons.ts";

/** All indicators, topic by topic: the one list of what can be measured. */
export const catalogue: readonly Entry[] = [
  ...propaganda,
  ...tips,
  ...crime,
  ...drugs,
  ...economic,
  ...investigation,
  ...traffic,
  ...fire,
  ...weapons,
  ...models,
  ...safetyStandard,
  ...movementRating,
  ...festival,
  ...awards,
  ...forces,
  ...identity,
  ...admin,
];

const byId: ReadonlyMap<string, Entry> = new Map(catalogue.map((entry) => [entry.id, entry]));

/** The entry of an id, or `undefined` where the catalogue has none. */
export function findEntry(id: string): Entry | undefined {
  return byId.get(id);
}

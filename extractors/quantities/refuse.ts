import type { Candidate } from "./refusals/candidate.ts";
import { isAnniversary } from "./refusals/isAnniversary.ts";
import { isBare } from "./refusals/isBare.ts";
import { isDate } from "./refusals/isDate.ts";
import { isDocument } from "./refusals/isDocument.ts";
import { isDuration } from "./refusals/isDuration.ts";
import { isEnumerator } from "./refusals/isEnumerator.ts";
import { isGlued } from "./refusals/isGlued.ts";
import { isMark } from "./refusals/isMark.ts";
import { isName } from "./refusals/isName.ts";
import { isNoNumeral } from "./refusals/isNoNumeral.ts";
import { isOrdinal } from "./refusals/isOrdinal.ts";
import { isTelephone } from "./refusals/isTelephone.ts";
import { isYear } from "./refusals/isYear.ts";

/** Why a number counts nothing. */
export type Refusal =
  | "numeral"
  | "glued"
  | "mark"
  | "quoted"
  | "document"
  | "date"
  | "year"
  | "duration"
  | "slogan"
  | "enumerator"
  | "ordinal"
  | "name"
  | "bare"
  | "anniversary"
  | "telephone";

/** Why the numbers of a chain count nothing, or `undefined` if they do. The rules are tried in the order below. */
export function refuse(candidate: Candidate): Refusal | undefined {
  for (const [reason, holds] of rules) if (holds(candidate)) return reason;
  return undefined;
}

const rules: readonly (readonly [Refusal, (candidate: Candidate) => boolean])[] = [
  ["mark", isMark],
  ["document", isDocument],
  ["glued", isGlued],
  ["quoted", (candidate) => candidate.quoted],
  ["date", isDate],
  ["numeral", isNoNumeral],
  ["year", isYear],
  ["enumerator", isEnumerator],
  ["telephone", isTelephone],
  ["duration", isDuration],
  ["slogan", (candidate) => candidate.unit === "slogan"],
  ["ordinal", isOrdinal],
  ["anniversary", isAnniversary],
  ["name", isName],
  ["bare", isBare],
];

import { balance } from "./balance.ts";
import { bounds } from "./bounds.ts";
import type { Check } from "./Check.ts";
import { change } from "./change.ts";
import { complement } from "./complement.ts";
import { fractionRate } from "./fractionRate.ts";
import { fromTo } from "./fromTo.ts";
import { households } from "./households.ts";
import { identity } from "./identity.ts";
import { identityItems } from "./identityItems.ts";
import { list } from "./list.ts";
import { meanOf } from "./meanOf.ts";
import { netOf } from "./netOf.ts";
import { opposedFractions } from "./opposedFractions.ts";
import { opposites } from "./opposites.ts";
import { partOfYear } from "./partOfYear.ts";
import { points } from "./points.ts";
import { raisedTo } from "./raisedTo.ts";
import { range } from "./range.ts";
import { rank } from "./rank.ts";
import { rate } from "./rate.ts";
import { ratio } from "./ratio.ts";
import { repeat } from "./repeat.ts";
import { restOfShare } from "./restOfShare.ts";
import { sameBase } from "./sameBase.ts";
import { sameFigure } from "./sameFigure.ts";
import { sameFraction } from "./sameFraction.ts";
import { samePair } from "./samePair.ts";
import { samePhrase } from "./samePhrase.ts";
import { sameWords } from "./sameWords.ts";
import { shareSiblings } from "./shareSiblings.ts";
import { shareSums } from "./shareSums.ts";
import { shareWords } from "./shareWords.ts";
import { sinceBracket } from "./sinceBracket.ts";
import { sumAfter } from "./sumAfter.ts";
import { sumAwards } from "./sumAwards.ts";
import { sumBrackets } from "./sumBrackets.ts";
import { sumGroups } from "./sumGroups.ts";
import { sumHeaded } from "./sumHeaded.ts";
import { sumInline } from "./sumInline.ts";
import { sumItems } from "./sumItems.ts";
import { sumNote } from "./sumNote.ts";
import { sumOverall } from "./sumOverall.ts";
import { sumRest } from "./sumRest.ts";
import { sumShares } from "./sumShares.ts";
import { sumStages } from "./sumStages.ts";
import { sumTable } from "./sumTable.ts";
import { sumUnsaid } from "./sumUnsaid.ts";
import { tableBalance } from "./tableBalance.ts";
import { tableLaws } from "./tableLaws.ts";
import { tableShares } from "./tableShares.ts";
import { times } from "./times.ts";
import { timeToTime } from "./timeToTime.ts";
import { twoHalves } from "./twoHalves.ts";

/** Checks that add parts up to a total. */
const adding: readonly Check[] = [
  sumInline,
  sumAfter,
  sumNote,
  sumAwards,
  sumItems,
  sumShares,
  sumUnsaid,
  sumRest,
  sumOverall,
  sumGroups,
  sumHeaded,
  sumStages,
  sumBrackets,
  sumTable,
  identity,
  identityItems,
  complement,
  opposites,
  twoHalves,
  restOfShare,
  balance,
  netOf,
];

/** All checks of one document. A new one is a file of its own, listed here or among those that add up. */
export const checks: readonly Check[] = [
  ...adding,
  tableLaws,
  tableShares,
  tableBalance,
  ratio,
  rate,
  meanOf,
  shareSums,
  shareSiblings,
  shareWords,
  change,
  points,
  times,
  timeToTime,
  fromTo,
  fractionRate,
  sinceBracket,
  raisedTo,
  list,
  sameBase,
  samePhrase,
  sameWords,
  samePair,
  sameFraction,
  sameFigure,
  repeat,
  partOfYear,
  opposedFractions,
  range,
  rank,
  households,
  bounds,
];

/** Those that add parts up to a total. */
export const sums: ReadonlySet<Check> = new Set(adding);

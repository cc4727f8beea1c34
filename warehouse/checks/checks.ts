import { change } from "./change/change.ts";
import { fractionRate } from "./change/fractionRate.ts";
import { fromTo } from "./change/fromTo.ts";
import { points } from "./change/points.ts";
import { raisedTo } from "./change/raisedTo.ts";
import { sinceBracket } from "./change/sinceBracket.ts";
import { times } from "./change/times.ts";
import { timeToTime } from "./change/timeToTime.ts";
import { repeat } from "./contradiction/repeat.ts";
import { sameBase } from "./contradiction/sameBase.ts";
import { sameFigure } from "./contradiction/sameFigure.ts";
import { sameFraction } from "./contradiction/sameFraction.ts";
import { samePair } from "./contradiction/samePair.ts";
import { samePhrase } from "./contradiction/samePhrase.ts";
import { sameWords } from "./contradiction/sameWords.ts";
import { aboveWhole } from "./identity/aboveWhole.ts";
import { balance } from "./identity/balance.ts";
import { complement } from "./identity/complement.ts";
import { households } from "./identity/households.ts";
import { identity } from "./identity/identity.ts";
import { identityItems } from "./identity/identityItems.ts";
import { netOf } from "./identity/netOf.ts";
import { notAll } from "./identity/notAll.ts";
import { opposedFractions } from "./identity/opposedFractions.ts";
import { partOfYear } from "./identity/partOfYear.ts";
import { restOfShare } from "./identity/restOfShare.ts";
import { list } from "./list/list.ts";
import { bounds } from "./range/bounds.ts";
import { range } from "./range/range.ts";
import { rank } from "./range/rank.ts";
import { meanOf } from "./ratio/meanOf.ts";
import { rate } from "./ratio/rate.ts";
import { ratio } from "./ratio/ratio.ts";
import { shareSiblings } from "./ratio/shareSiblings.ts";
import { shareSums } from "./ratio/shareSums.ts";
import { shareWords } from "./ratio/shareWords.ts";
import { menAndWomen } from "./sum/menAndWomen.ts";
import { sumAfter } from "./sum/sumAfter.ts";
import { sumAwards } from "./sum/sumAwards.ts";
import { sumBrackets } from "./sum/sumBrackets.ts";
import { sumGroups } from "./sum/sumGroups.ts";
import { sumHeaded } from "./sum/sumHeaded.ts";
import { sumInline } from "./sum/sumInline.ts";
import { sumItems } from "./sum/sumItems.ts";
import { sumNote } from "./sum/sumNote.ts";
import { sumOverall } from "./sum/sumOverall.ts";
import { sumRest } from "./sum/sumRest.ts";
import { sumShares } from "./sum/sumShares.ts";
import { sumStages } from "./sum/sumStages.ts";
import { sumUnsaid } from "./sum/sumUnsaid.ts";
import { twoHalves } from "./sum/twoHalves.ts";
import { sumTable } from "./table/sumTable.ts";
import { tableBalance } from "./table/tableBalance.ts";
import { tableLaws } from "./table/tableLaws.ts";
import { tableShares } from "./table/tableShares.ts";
import type { Check } from "./verdict/Check.ts";

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
  aboveWhole,
  notAll,
  identityItems,
  complement,
  menAndWomen,
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

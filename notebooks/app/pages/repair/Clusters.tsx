import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Repair } from "../../../../model/repair.ts";
import { formatNumber } from "../../../charts/words.ts";
import { useLanguage } from "../../language/useLanguage.ts";

/** Clusters shown; the rest are of single words. */
const shown = 200;

/** Words damaged in the same way, so that one decision settles all of them. */
export function Clusters(props: {
  readonly repairs: readonly Repair[];
  readonly taken: ReadonlySet<number>;
  readonly rule: string;
  readonly onTake: (indexes: readonly number[], wanted: boolean) => void;
}): JSX.Element {
  const { language, say } = useLanguage();
  const clusters = useMemo(() => clustersOf(props.repairs, props.rule), [props.repairs, props.rule]);
  return (
    <>
      <h2>{say("clusters")}</h2>
      <ul class="clusters">
        {clusters.slice(0, shown).map(({ original, fixed, indexes, least }) => {
          const all = indexes.every((index) => props.taken.has(index));
          return (
            <li key={`${original}\n${fixed}`}>
              <span>
                <del>{original}</del> → <ins>{fixed}</ins>
              </span>
              <span class="quiet">
                × {formatNumber(indexes.length, language)} · {formatNumber(least * 100, language, 0)}%
              </span>
              <button type="button" class="plain" aria-pressed={all} onClick={() => props.onTake(indexes, !all)}>
                {say(all ? "keepCluster" : "acceptCluster")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Cluster = { readonly original: string; readonly fixed: string; readonly indexes: number[]; least: number };

/** The changes grouped by what they change, the doubtful and frequent first. */
function clustersOf(repairs: readonly Repair[], rule: string): Cluster[] {
  const clusters = new Map<string, Cluster>();
  repairs.forEach((repair, index) => {
    if (rule !== "" && repair.rule !== rule) return;
    const key = `${repair.original}\n${repair.fixed}`;
    const cluster = clusters.get(key) ?? { original: repair.original, fixed: repair.fixed, indexes: [], least: 1 };
    cluster.indexes.push(index);
    cluster.least = Math.min(cluster.least, repair.confidence);
    clusters.set(key, cluster);
  });
  return [...clusters.values()].sort((a, b) => a.least - b.least || b.indexes.length - a.indexes.length);
}

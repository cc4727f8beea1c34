import type { JSX } from "preact";
import { formatNumber } from "../../../charts/words.ts";
import { useLanguage } from "../../language/useLanguage.ts";
import type { Catalogue } from "../../rows/catalogue.ts";
import { countWaiting, type ReviewFilter } from "../../rows/review.ts";
import { hasRole } from "../../state/hasRole.ts";
import { usePromise } from "../../state/usePromise.ts";
import { queueAddress } from "../review/QueueFilters.tsx";
import { isOverYears, type View } from "./viewOf.ts";

/** How many figures must be reviewed until the comparison that one sees is settled, with the way there. */
export function SettleNote({
  view,
  catalogue,
}: {
  readonly view: View;
  readonly catalogue: Catalogue;
}): JSX.Element | null {
  const { language, say } = useLanguage();
  const filter: ReviewFilter = {
    indicator: view.indicator.id,
    level: view.level,
    ...(view.province === "" ? {} : { province: view.province }),
    ...(view.selected.length === 0 ? {} : { areas: view.selected.join("|") }),
    ...(isOverYears(view.name) ? {} : { period: view.period }),
    ...(view.scope === "" ? { headline: "1" } : {}),
  };
  const { value = 0 } = usePromise(
    hasRole(catalogue, "analyst") ? `${catalogue.snapshot} ${JSON.stringify(filter)}` : undefined,
    () => countWaiting(filter),
  );
  if (value === 0) return null;
  return (
    <p class="settle">
      <a href={queueAddress(filter)}>
        <b>{formatNumber(value, language)}</b> {say("waitInView")}
      </a>
    </p>
  );
}

/** Seconds spent in each stage of a document's way, by the stage's name. */
export type Stages = Readonly<Record<string, number>>;

/** A watch: `mark` gives the time since the last mark to a stage, `skip` to none. `now` is the clock, in milliseconds. */
export function openStages(now: () => number = () => performance.now()): {
  readonly mark: (stage: string) => void;
  readonly skip: () => void;
  readonly seconds: () => Stages;
} {
  const spent: Record<string, number> = {};
  let last = now();
  return {
    mark: (stage) => {
      const time = now();
      spent[stage] = (spent[stage] ?? 0) + time - last;
      last = time;
    },
    skip: () => {
      last = now();
    },
    seconds: () => Object.fromEntries(Object.entries(spent).map(([stage, time]) => [stage, Math.round(time) / 1000])),
  };
}

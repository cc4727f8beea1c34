/** One thing that is measured: its samples differ by their labels. Counters only grow while the server runs. */
export type Metric = {
  readonly name: string;
  readonly help: string;
  readonly type: "gauge" | "counter";
  readonly samples: readonly Sample[];
};

export type Sample = { readonly labels?: Readonly<Record<string, string>>; readonly value: number };

/**
 * Prometheus' text format, version 0.0.4.
 *
 * @example
 * printMetrics([{ name: "up", help: "Is it up", type: "gauge", samples: [{ value: 1 }] }])
 * // → "# HELP up Is it up\n# TYPE up gauge\nup 1\n"
 */
export function printMetrics(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, type, samples }) =>
      [
        `# HELP ${name} ${help.replace(/\\/g, "\\\\").replace(/\n/g, "\\n")}`,
        `# TYPE ${name} ${type}`,
        ...samples.map(({ labels = {}, value }) => `${name}${printLabels(labels)} ${value}`),
        "",
      ].join("\n"),
    )
    .join("");
}

function printLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${quoted(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

function quoted(value: string): string {
  return value.replace(/[\\"\n]/g, (letter) => (letter === "\n" ? "\\n" : `\\${letter}`));
}

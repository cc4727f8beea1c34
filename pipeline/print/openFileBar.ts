/** A bar on a terminal that tells how many files are done, and the last of them. */
export type FileBar = {
  readonly start: (total: number) => void;
  readonly step: (name: string) => void;
  /** A line above the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
};

/** A bar on standard error, gone when it stops. */
export async function openFileBar(): Promise<FileBar> {
  const { SingleBar, Presets } = await import("cli-progress");
  const bar = new SingleBar(
    { format: `{bar} {value}/{total} {name}`, hideCursor: true, clearOnComplete: true, fps: 10 },
    Presets.shades_classic,
  );
  return {
    start: (total) => bar.start(total, 0, { name: "" }),
    step: (name) => bar.increment({ name: name.slice(-50) }),
    say: (line) => void process.stderr.write(`\r\x1b[K${line}\n`),
    stop: () => bar.stop(),
  };
}

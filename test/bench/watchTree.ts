import { readdirSync, readFileSync } from "node:fs";

/**
 * What a process and those it started have used: bytes of memory at most (what processes share, such as Node itself,
 * counted once), and seconds of the processor.
 */
export type Used = { memory: number; processor: number };

/** Looks at a process and its children ten times a second until `stop` (Linux; noughts elsewhere). */
export function watchTree(pid: number): { readonly stop: () => Used } {
  const used: Used = { memory: 0, processor: 0 };
  const look = (): void => {
    const now = usedBy(pid);
    used.memory = Math.max(used.memory, now.memory);
    used.processor = Math.max(used.processor, now.processor);
  };
  const watch = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(watch);
      return used;
    },
  };
}

/** The times of children that have ended are their parent's. */
function usedBy(pid: number): Used {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ").map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = stat.slice(11, 15);
    const own: Used = {
      memory: Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024,
      processor: (user + system + childUser + childSystem) / 100,
    };
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean);
      for (const child of children) {
        const { memory, processor } = usedBy(Number(child));
        own.memory += memory;
        own.processor += processor;
      }
    }
    return own;
  } catch {
    return { memory: 0, processor: 0 }; // the process has ended
  }
}

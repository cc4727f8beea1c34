import { readdirSync } from "node:fs";
import type { Metric } from "./printMetrics.ts";

/** Memory, time and open handles of this process, under the names that dashboards for Prometheus know. */
export function processMetrics(): readonly Metric[] {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const handles = Map.groupBy(process.getActiveResourcesInfo(), (type) => type);
  const gauge = (name: string, help: string, value: number): Metric => ({
    name,
    help,
    type: "gauge",
    samples: [{ value }],
  });
  return [
    gauge("process_resident_memory_bytes", "Resident memory in bytes", rss),
    gauge("nodejs_heap_size_used_bytes", "Used heap in bytes", heapUsed),
    gauge("nodejs_external_memory_bytes", "Memory outside the heap in bytes", external),
    { ...gauge("process_cpu_seconds_total", "Processor seconds", (user + system) / 1e6), type: "counter" },
    gauge("process_start_time_seconds", "Start, in seconds since 1970", Date.now() / 1000 - process.uptime()),
    ...openFiles().map((count) => gauge("process_open_fds", "Open file descriptors", count)),
    {
      name: "nodejs_active_resources",
      help: "Open handles by type",
      type: "gauge",
      samples: [...handles].sort().map(([type, all]) => ({ labels: { type }, value: all.length })),
    },
  ];
}

/** None where the system does not tell (other than Linux). */
function openFiles(): readonly number[] {
  try {
    return [readdirSync("/proc/self/fd").length];
  } catch {
    return [];
  }
}

import { Presets, SingleBar } from 'cli-progress';

/** Shows on a terminal that an answer is awaited and how long; elsewhere nothing. @returns what ends it. */
export function showWaiting(): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  // Nobody tells how far the departments have come: what moves is the time.
  const shown = new SingleBar({ format: '各部门正在统计 the departments are counting … {duration_formatted}', stream: process.stderr, clearOnComplete: true, hideCursor: true, forceRedraw: true }, Presets.shades_classic);
  shown.start(1, 0);
  return () => shown.stop();
}

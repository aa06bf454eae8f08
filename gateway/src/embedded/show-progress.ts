import { Presets, SingleBar } from 'cli-progress';

/** Shows how far long work has come; a bar on a terminal, a line every two seconds elsewhere. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 2_000;

export function showProgress(title: string, total: number): Progress {
  return process.stdout.isTTY ? bar(title, total) : lines(title, total);
}

function bar(title: string, total: number): Progress {
  const shown = new SingleBar({ format: `${title} [{bar}] {percentage}% {value}/{total} {eta_formatted}`, hideCursor: true }, Presets.shades_classic);
  shown.start(total, 0);
  return { update: (done) => shown.update(done), stop: () => shown.stop() };
}

function lines(title: string, total: number): Progress {
  let last = 0;
  const update = (done: number): void => {
    if (Date.now() - last < LINE_EVERY_MS) return;
    last = Date.now();
    process.stdout.write(`${title} ${Math.floor((100 * done) / total)}% ${done}/${total}\n`);
  };
  update(0);
  return { update, stop: () => undefined };
}

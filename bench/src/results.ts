import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** One figure of a bench. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Writes figures as a flat list, with the machine and the date. */
export function writeFigures(file: string, figures: readonly Figure[]): void {
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version };
  writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString(), machine, figures }, null, 2)}\n`);
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

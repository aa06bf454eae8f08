import { deriveNumber } from './derive-number.js';

const MINUTES_A_DAY = 1_440;

/** The minute of a day in China (UTC+8) that a paper names, as an instant; it follows from the paper's number. */
export function deriveInstant(day: string, paperNo: string): string {
  const midnight = Date.parse(`${day}T00:00:00+08:00`);
  return new Date(midnight + deriveNumber(`time ${paperNo}`, MINUTES_A_DAY) * 60_000).toISOString().replace('.000Z', 'Z');
}

import { addDays } from './partial-date.js';

/** The day that lies a number of working days after a day. Monday to Friday; public holidays are not known here. */
export function addWorkingDays(day: string, count: number): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  // A weekend counts from its Friday: the first working day after it is Monday.
  const start = Math.min(weekday, 4);
  return addDays(day, start - weekday + count + 2 * Math.floor((start + count) / 5));
}

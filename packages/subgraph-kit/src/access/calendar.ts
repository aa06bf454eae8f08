const CHINA_MS = 8 * 3_600_000;

/** The day that an instant falls on in China (UTC+8 throughout), YYYY-MM-DD. */
export function dayInChina(instant: Date): string {
  return new Date(instant.getTime() + CHINA_MS).toISOString().slice(0, 10);
}

/** The day so many years before a day, YYYY-MM-DD; 1 March where that year has no 29 February. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const there = `${year}${day.slice(4)}`;
  // Date.parse takes 29 February of any year for 1 March.
  return new Date(`${there}T00:00:00Z`).toISOString().slice(0, 10);
}

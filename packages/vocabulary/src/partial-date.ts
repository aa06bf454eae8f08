/** A day of which only the year, or the year and month, may be known: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface ParsedPartialDate {
  readonly text: string;
  readonly precision: 'year' | 'month' | 'day';
}

const SOURCE = /^(\d{4})(?:-?(\d{2}))?(?:-?(\d{2}))?$/;

/**
 * Reads a day as old registers write it: `1949-05-01`, `19490501`, `1949-00-00`, `194905`, `1949`.
 * @returns null for text that is no day, such as 30 February.
 */
export function parsePartialDate(text: string): ParsedPartialDate | null {
  const [, year, month = '00', day = '00'] = SOURCE.exec(text) ?? [];
  if (year === undefined || year === '0000') return null;
  if (month === '00') return day === '00' ? { text: year, precision: 'year' } : null;
  if (Number(month) > 12) return null;
  if (day === '00') return { text: `${year}-${month}`, precision: 'month' };
  const whole = `${year}-${month}-${day}`;
  return isIsoDate(whole) ? { text: whole, precision: 'day' } : null;
}

/** Whether the text is a day of the calendar, YYYY-MM-DD (GB/T 7408). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return day >= 1 && day <= daysIn(year, month);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; none for one that is no month. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

const DAY_MS = 86_400_000;

// A district asks for the same fifty thousand days tens of millions of times, and reading and writing them was most of its making.
const MOST_DAYS_KEPT = 60_000;
const numberOfDay = new Map<string, number>();
const dayOfNumber = new Map<number, string>();

/** The day that lies a number of days after (or, negative, before) a day. */
export function addDays(day: string, days: number): string {
  const number = dayNumber(day) + days;
  const known = dayOfNumber.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (dayOfNumber.size < MOST_DAYS_KEPT) dayOfNumber.set(number, text);
  return text;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day a number of years later; 29 February becomes 1 March where there is none. */
export function addYears(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return !moved.endsWith('-02-29') || isIsoDate(moved) ? moved : `${moved.slice(0, 4)}-03-01`;
}

/** Age in whole years on a day (周岁). */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

function dayNumber(day: string): number {
  const known = numberOfDay.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  if (numberOfDay.size < MOST_DAYS_KEPT) numberOfDay.set(day, number);
  return number;
}

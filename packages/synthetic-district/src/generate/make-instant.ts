import type { Random } from './random.js';

/** An instant of a day between two hours: YYYY-MM-DDTHH:MM:00Z. */
export function makeInstant(random: Random, { day, fromHour, toHour }: { readonly day: string; readonly fromHour: number; readonly toHour: number }): string {
  return instantAt(day, random.int(fromHour * 60, toHour * 60));
}

/** The instant that lies a number of minutes after midnight. */
export function instantAt(day: string, minutes: number): string {
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00Z`;
}

import type { Settlement } from './settlement.js';

/** The day on which each resident who is no longer here died or moved away, by his number. */
export function listDepartures({ households }: Settlement): Map<number, string> {
  const departures = new Map<number, string>();
  for (const { members } of households) {
    for (const { residentNo, toDate } of members) if (toDate !== null) departures.set(residentNo, toDate);
  }
  return departures;
}

import { addDays } from '@linli/vocabulary';

/** The last days of so many quarters up to a day, the earliest first; a quarter that ends on the day is one of them. */
export function quarterEnds(asOf: string, quarters: number): readonly string[] {
  const next = addDays(asOf, 1);
  const year = Number(next.slice(0, 4));
  const quarter = Math.floor((Number(next.slice(5, 7)) - 1) / 3);
  return Array.from({ length: quarters }, (_each, place) => {
    const ahead = year * 4 + quarter - (quarters - 1 - place);
    return addDays(`${Math.floor(ahead / 4)}-${String((ahead % 4) * 3 + 1).padStart(2, '0')}-01`, -1);
  });
}

import type { Neighbourhood } from '@linli/synthetic-district';

const HAZARDS: ReadonlySet<string> = new Set(['RAMP', 'DOOR_ACCESS', 'FIRE_HAZARD']);

/** A community for the examples, and its grid with the most hazards past their deadline. */
export function examplePlaces({ community, grids, gridEvents, options: { today } }: Neighbourhood): Readonly<Record<string, string>> {
  const overdue = gridEvents.filter(({ kind, deadlineDate, resolvedDate }) => HAZARDS.has(kind) && resolvedDate === null && deadlineDate < today);
  const countOf = (gridCode: string): number => overdue.filter((event) => event.gridCode === gridCode).length;
  const [grid] = grids.toSorted((one, other) => countOf(other.gridCode) - countOf(one.gridCode));
  return { gridCode: grid?.gridCode ?? '', gridCodePrefix: community.communityCode };
}

import type { Conflict, Neighbourhood } from '@linli/synthetic-district';

/** The known mistakes of this register in one community, by whom they are about. */
export interface Mistakes {
  readonly ofResident: ReadonlyMap<number, readonly Conflict[]>;
  readonly ofHousehold: ReadonlyMap<number, readonly Conflict[]>;
}

/** Sorts out this register's mistakes. */
export function indexMistakes({ conflicts }: Neighbourhood): Mistakes {
  const ofResident = new Map<number, Conflict[]>();
  const ofHousehold = new Map<number, Conflict[]>();
  for (const conflict of conflicts) {
    if (conflict.register !== 'public-security') continue;
    if ('residentNo' in conflict) push(ofResident, { key: conflict.residentNo, conflict });
    if ('householdNo' in conflict) push(ofHousehold, { key: conflict.householdNo, conflict });
  }
  return { ofResident, ofHousehold };
}

/** Whether the register does not know yet that somebody has died. */
export function isDeathLate(mistakes: Mistakes, residentNo: number): boolean {
  return mistakes.ofResident.get(residentNo)?.some(({ kind }) => kind === 'DEATH_LATE') ?? false;
}

function push(map: Map<number, Conflict[]>, { key, conflict }: { readonly key: number; readonly conflict: Conflict }): void {
  const list = map.get(key);
  if (list) list.push(conflict);
  else map.set(key, [conflict]);
}

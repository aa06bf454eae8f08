import type { LifeEvent, Resident } from '@linli/synthetic-district';
import type { MaritalStatusValue } from '@linli/vocabulary';

type Wedding = Extract<LifeEvent, { readonly kind: 'MARRIAGE' }>;

/** What somebody's marital status was on the day the history was made for. */
export type MaritalHistory = (resident: Pick<Resident, 'residentNo' | 'maritalStatus'>) => MaritalStatusValue;

/** Takes back what happened after a day: a wedding, or the end of a marriage, that a lagging register has not heard of. */
export function createMaritalHistory(lifeEvents: readonly LifeEvent[], day: string): MaritalHistory {
  const weddings = indexWeddings(lifeEvents);
  return ({ residentNo, maritalStatus }) => {
    const own = weddings.get(residentNo) ?? [];
    const late = own.find(({ date, endedDate }) => date > day || (endedDate !== null && endedDate > day));
    if (!late) return maritalStatus;
    if (late.date <= day) return 'MARRIED';
    return beforeWedding(maritalStatus, own.filter(({ date }) => date <= day));
  };
}

function beforeWedding(maritalStatus: MaritalStatusValue, earlier: readonly Wedding[]): MaritalStatusValue {
  if (maritalStatus === 'FIRST_MARRIAGE') return 'NEVER_MARRIED';
  if (maritalStatus === 'MARRIAGE_RESTORED') return 'DIVORCED';
  if (maritalStatus === 'REMARRIED') return earlier.some(({ endReason }) => endReason === 'DEATH') ? 'WIDOWED' : 'DIVORCED';
  return maritalStatus;
}

function indexWeddings(lifeEvents: readonly LifeEvent[]): ReadonlyMap<number, Wedding[]> {
  const byResident = new Map<number, Wedding[]>();
  for (const event of lifeEvents) {
    if (event.kind !== 'MARRIAGE') continue;
    for (const spouseNo of [event.husbandNo, event.wifeNo]) byResident.set(spouseNo, [...(byResident.get(spouseNo) ?? []), event]);
  }
  return byResident;
}

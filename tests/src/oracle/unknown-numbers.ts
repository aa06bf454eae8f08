import type { TruthIndex } from './truth-index.js';

/** Numbers that a register cannot know: of those who were born, registered or arrived after its last day, and those minted by mistake. */
export function unknownNos({ truth }: TruthIndex, hasHeard: (day: string) => boolean): ReadonlySet<number> {
  return new Set([
    ...truth.residents.flatMap(({ residentNo, birthDate, floating }) => (hasHeard(birthDate) && hasHeard(floating?.arrivedDate ?? birthDate) ? [] : residentNo)),
    ...truth.lifeEvents.flatMap((event) => (event.kind === 'BIRTH' && event.childNo !== null && event.registeredDate !== null && !hasHeard(event.registeredDate) ? event.childNo : [])),
    ...truth.conflicts.flatMap((conflict) => (conflict.kind === 'TWO_IDS_ONE_PERSON' ? conflict.otherResidentNo : [])),
  ]);
}

import type { Feed, Neighbourhood } from '@linli/synthetic-district';

/** Numbers that public security had minted by the feed's last day, for a person and not by mistake: nothing can have been linked to one that was not there. */
export function knownNumbers({ residents, lifeEvents, conflicts }: Neighbourhood, { hasCome }: Feed): ReadonlySet<number> {
  const known = new Set(residents.filter(({ birthDate, floating }) => hasCome(birthDate) && hasCome(floating?.arrivedDate ?? birthDate)).map(({ residentNo }) => residentNo));
  for (const event of lifeEvents) if (event.kind === 'BIRTH' && event.childNo !== null && event.registeredDate !== null && !hasCome(event.registeredDate)) known.delete(event.childNo);
  for (const conflict of conflicts) if (conflict.kind === 'TWO_IDS_ONE_PERSON') known.delete(conflict.otherResidentNo);
  return known;
}

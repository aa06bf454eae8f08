import { mistakeOf, type Knowledge } from './register.js';
import type { Facts } from './select.js';
import type { TruthIndex } from './truth-index.js';

/** How civil affairs knows those who stand in one of its books: by their id, by an old id of 15 digits, or by a clerk who saw that the names differ. */
export function welfareLinkOf(index: TruthIndex, known: Knowledge): (residentNo: number) => Facts | null {
  const booked = bookedNos(index, known);
  return (residentNo) => {
    if (!booked.has(residentNo)) return null;
    const isIdFifteenDigits = mistakeOf(index, { department: 'civil-affairs', residentNo, kind: 'ID_15_DIGITS' }) !== undefined;
    const link = { asOf: known.asOf, isIdFifteenDigits };
    if (mistakeOf(index, { department: 'civil-affairs', residentNo, kind: 'NAME_VARIANT' })) return { ...link, method: 'REVIEWED', confidencePercent: 90 };
    return isIdFifteenDigits ? { ...link, method: 'CITIZEN_ID_15', confidencePercent: 95 } : { ...link, method: 'CITIZEN_ID', confidencePercent: 100 };
  };
}

function bookedNos({ truth }: TruthIndex, { hasHeard }: Knowledge): ReadonlySet<number> {
  const booked = [
    ...truth.lifeEvents.flatMap((event) => {
      if (event.kind === 'MARRIAGE' && hasHeard(event.date)) return [event.husbandNo, event.wifeNo];
      return event.kind === 'ADOPTION' && hasHeard(event.date) ? [event.childNo, ...event.adopterNos] : [];
    }),
    ...truth.elderCares.flatMap(({ residentNo, fromDate }) => (hasHeard(fromDate) ? residentNo : [])),
    ...truth.disabilities.flatMap(({ residentNo, issuedDate }) => (hasHeard(issuedDate) ? residentNo : [])),
    ...truth.volunteers.flatMap(({ residentNo, registeredDate }) => (hasHeard(registeredDate) ? residentNo : [])),
    ...truth.funeralRecords.flatMap(({ residentNo, date }) => (hasHeard(date) ? residentNo : [])),
    ...truth.assistanceCases.flatMap(({ personResidentNos, fromDate }) => (hasHeard(fromDate) ? personResidentNos : [])),
    ...truth.childWelfares.flatMap(({ residentNo, guardianResidentNo, actualCarerResidentNo, openedDate }) => (hasHeard(openedDate) ? [residentNo, guardianResidentNo, actualCarerResidentNo] : [])),
    ...truth.organisations.flatMap(({ founderResidentNo, foundedDate }) => (hasHeard(foundedDate) ? founderResidentNo : [])),
  ];
  return new Set(booked.filter((residentNo) => residentNo !== null));
}

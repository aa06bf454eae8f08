import type { Neighbourhood } from '@linli/synthetic-district';
import { addDays, addYears } from '@linli/vocabulary';

/** Cases for the examples about disputes and lists, and the days and bounds that those lists are narrowed by. */
export function exampleCases(neighbourhood: Neighbourhood): Readonly<Record<string, unknown>> {
  const { community, options: { today } } = neighbourhood;
  return {
    disputeCaseNo: leakCaseNo(neighbourhood),
    streetCode: community.streetCode,
    newbornUpTo: addDays(today, -31),
    elderlyBornUpTo: addYears(today, -65),
    lastQuarterEnd: endOfQuarterBefore(today),
    smallest: 250,
    largest: 300,
  };
}

/** A leak about which there is most to tell: earlier mediations between the parties, a landlord, an agreement that a court may still confirm. */
function leakCaseNo({ disputes, rentals, options: { today } }: Neighbourhood): string | null {
  const leased = new Set(rentals.map(({ addressCode }) => addressCode));
  const weightOf = ({ summary, addressCode, judicialConfirmationDueDate, parties, date }: Neighbourhood['disputes'][number]): number => {
    const partyNos = new Set(parties.map(({ residentNo }) => residentNo));
    const isRepeated = disputes.some((earlier) => earlier.date < date && earlier.parties.some(({ residentNo }) => residentNo !== null && partyNos.has(residentNo)));
    const facts = [isRepeated, addressCode !== null && leased.has(addressCode), (judicialConfirmationDueDate ?? '') >= today];
    return (summary.includes('漏水') ? 10 : 0) + facts.filter(Boolean).length;
  };
  return disputes.toSorted((one, other) => weightOf(other) - weightOf(one))[0]?.caseNo ?? null;
}

function endOfQuarterBefore(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const firstMonth = month - ((month - 1) % 3);
  return addDays(`${year}-${String(firstMonth).padStart(2, '0')}-01`, -1);
}

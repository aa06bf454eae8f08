import type { Neighbourhood } from '@linli/synthetic-district';

type Dispute = Neighbourhood['disputes'][number];

/** A leak about which there is most to tell: earlier mediations between the parties, a landlord, an agreement that a court may still confirm. */
export function exampleLeak({ disputes, rentals, options: { today } }: Neighbourhood): Dispute | undefined {
  const leased = new Set(rentals.map(({ addressCode }) => addressCode));
  const weightOf = ({ summary, addressCode, judicialConfirmationDueDate, parties, date }: Dispute): number => {
    const partyNos = new Set(parties.map(({ residentNo }) => residentNo));
    const isRepeated = disputes.some((earlier) => earlier.date < date && earlier.parties.some(({ residentNo }) => residentNo !== null && partyNos.has(residentNo)));
    const facts = [isRepeated, addressCode !== null && leased.has(addressCode), (judicialConfirmationDueDate ?? '') >= today];
    return (summary.includes('漏水') ? 10 : 0) + facts.filter(Boolean).length;
  };
  return disputes.toSorted((one, other) => weightOf(other) - weightOf(one))[0];
}

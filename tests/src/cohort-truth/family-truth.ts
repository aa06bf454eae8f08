import { lastKnownDay } from '../oracle/feed.js';
import type { TruthIndex } from '../oracle/truth-index.js';

/** What family planning holds today; its feed is 45 days behind. */
export interface FamilyTruth {
  /** Whether it is known where a child under three is cared for. */
  hasInfantCare(residentNo: number): boolean;
  isBereaved(residentNo: number): boolean;
}

export function openFamily({ truth, residents, today }: TruthIndex): FamilyTruth {
  const known = lastKnownDay('family-planning', today);
  const infants = new Set(truth.infantServices.filter(({ fromDate }) => fromDate <= known).map(({ childNo }) => childNo));
  const isDeathHeard = (childNo: number | null): boolean => (residents.get(childNo ?? 0)?.deathDate ?? known) <= known;
  const bereaved = new Set(truth.oneChildCertificates.filter(({ issuedDate, isChildDeceased, childNo }) => issuedDate <= known && isChildDeceased && isDeathHeard(childNo)).flatMap(({ holderNos }) => holderNos));
  return { hasInfantCare: (residentNo) => infants.has(residentNo), isBereaved: (residentNo) => bereaved.has(residentNo) };
}

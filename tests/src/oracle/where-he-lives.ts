import { mistakeAbout, type TruthIndex } from './truth-index.js';

/** The address at which the community believes somebody to live: the one he has left, where it has not heard of it. Null for those who are not there, and for numbers minted by mistake. */
export function heldLivingAddress(index: TruthIndex, residentNo: number): string | null {
  const livingAddressCode = index.residents.get(residentNo)?.livingAddressCode ?? null;
  const isDuplicate = index.truth.conflicts.some((conflict) => conflict.kind === 'TWO_IDS_ONE_PERSON' && conflict.otherResidentNo === residentNo);
  if (livingAddressCode === null || isDuplicate) return null;
  return mistakeAbout(index, residentNo, 'ADDRESS_STALE')?.heldAddressCode ?? livingAddressCode;
}

import { addYears } from '@linli/vocabulary';
import { lastKnownDay } from './feed.js';
import { mistakeAbout, type TruthIndex } from './truth-index.js';

/** A contract with a family doctor as health holds it: a day behind, and renewed year after year where it does not know of an end. */
export interface HeldContract {
  readonly doctor: string;
  readonly signedDate: string;
  readonly endsDate: string;
}

/** The contract that runs on a day, first and last day included. */
export function doctorContractOn(index: TruthIndex, residentNo: number, day: string): HeldContract | null {
  const held = heldContract(index, residentNo);
  return held && held.signedDate <= day && held.endsDate >= day ? held : null;
}

function heldContract(index: TruthIndex, residentNo: number): HeldContract | null {
  const { truth, today } = index;
  const known = lastKnownDay('health', today);
  const contract = truth.healthRecords.find((each) => each.residentNo === residentNo && each.openedDate <= known)?.doctorContract;
  if (!contract || contract.signedDate > known) return null;
  const isEndUnknown = (contract.endsDate > known && contract.endsDate <= today) || mistakeAbout(index, residentNo, 'DOCTOR_CONTRACT_AFTER_END') !== undefined;
  if (!isEndUnknown) return contract;
  const years = [...Array(100).keys()].find((year) => year > 0 && addYears(contract.signedDate, year) > known) ?? 0;
  return { ...contract, endsDate: addYears(contract.signedDate, years) };
}

import type { DoctorContract } from './doctor-contract.type.js';

/** The contract if it runs on the day, first and last day included; as it is when no day is asked about. */
export function contractOn(contract: DoctorContract | null, day: string | null | undefined): DoctorContract | null {
  if (contract === null || !day) return contract;
  const { signedDate, endsDate } = contract;
  return signedDate !== null && signedDate <= day && (endsDate === null || endsDate >= day) ? contract : null;
}

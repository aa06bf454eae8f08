import { isCovering } from '../period/is-covering.js';
import type { InsuranceParticipation } from './insurance-participation.type.js';

/** Whether a participation is in force on a day: its period covers the day and it is not suspended. Every one is when no day is given. */
export function isInForce(participation: InsuranceParticipation, day: string | null | undefined): boolean {
  if (day === null || day === undefined) return true;
  return participation.status?.value !== 'SUSPENDED' && isCovering(participation, day);
}

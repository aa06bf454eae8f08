import type { EmergencyAccess } from '../emergency-access/emergency-access.type.js';
import type { StatedEmergency } from './stated-emergency.type.js';

/**
 * What of an emergency access the residents see whose data were read.
 * @param today YYYY-MM-DD.
 */
export function toStatedEmergency({ reason, openedAt, reviewDueDate, reviewedAt, isJustified, finding }: EmergencyAccess, today: string): StatedEmergency {
  const isReviewed = reviewedAt !== null;
  return { reason, openedAt, reviewDueDate, reviewState: isReviewed ? (isJustified ? 'JUSTIFIED' : 'UNJUSTIFIED') : reviewDueDate < today ? 'OVERDUE' : 'OPEN', reviewedAt, finding };
}

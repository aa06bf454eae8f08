import type { GridEvent } from '../model/grid-work.js';
import { deriveNumber } from './derive-number.js';

const WITH_PHOTO_PERCENT = 70;

/** Where the picture of what is broken lies; null for events about no facility, whose picture could show somebody, and where none was taken. It follows from the event's number. */
export function derivePhotoKey({ eventNo, facilityNo, reportedAt }: Pick<GridEvent, 'eventNo' | 'facilityNo' | 'reportedAt'>): string | null {
  if (facilityNo === null || deriveNumber(`photo ${eventNo}`, 100) >= WITH_PHOTO_PERCENT) return null;
  return `grid-events/${reportedAt.slice(0, 7).replace('-', '/')}/${eventNo}.jpg`;
}

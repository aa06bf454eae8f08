import type { LifeEvent } from '../model/people.js';
import { deriveCauseOfDeath } from './derive-cause-of-death.js';
import { deriveInstant } from './derive-instant.js';
import { disguiseNo } from './disguise-no.js';
import { ORIGIN_DIVISIONS } from './place-names.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

/** Lets a resident die: his number stays, his address, his work and his marriage end. */
export function die(draft: PeopleDraft, resident: ResidentDraft, date: string): void {
  Object.assign(resident, { status: 'DECEASED', deathDate: date, livingAddressCode: null, occupation: 'OTHER', floating: null, phone: null });
  draft.endDates.set(resident.residentNo, date);
  const certificateNo = deathCertificateNo(resident.residentNo, date);
  draft.lifeEvents.push({
    kind: 'DEATH', date, residentNo: resident.residentNo, certificateNo, cremated: draft.random.chance(0.92), diedAt: deriveInstant(date, certificateNo), cause: deriveCauseOfDeath(certificateNo),
  });
  const place = draft.marriageOf.get(resident.residentNo);
  const marriage: LifeEvent | undefined = place === undefined ? undefined : draft.lifeEvents[place];
  if (place !== undefined && marriage?.kind === 'MARRIAGE' && marriage.endedDate === null) draft.lifeEvents[place] = { ...marriage, endedDate: date, endReason: 'DEATH' };
}

/** Lets a resident move his hukou to another city: his number stays. */
export function moveOut(draft: PeopleDraft, resident: ResidentDraft, date: string): void {
  Object.assign(resident, { status: 'MOVED_OUT', livingAddressCode: null, hukouAddressCode: null, hukouDivisionCode: draft.random.pick(ORIGIN_DIVISIONS), occupation: 'OTHER', phone: null });
  draft.endDates.set(resident.residentNo, date);
}

function deathCertificateNo(residentNo: number, date: string): string {
  return `SW${date.slice(0, 4)}${String(disguiseNo(residentNo, { kind: 'death-certificate', below: 100_000_000 })).padStart(8, '0')}`;
}

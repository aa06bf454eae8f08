import { addDays, addWorkingDays, addYears, ageOn } from '@linli/vocabulary';
import type { FloatingStay, Resident } from '../model/people.js';
import type { FloatingNotice } from '../model/welfare.js';
import { earlierOf, laterOf } from './day-order.js';
import type { FamilyDraft } from './family-draft.js';

// Working days to answer in. @source 流动人口计划生育工作条例 §4-5, §16
const ANSWER_DAYS = { ARRIVAL: 7, DEPARTURE: 15, SERVICE: 15 } as const;
const UNANSWERED_SHARE = 0.12;

/** Two-ended notices (两头通报) between this district and where people come from, of the last three years; some are not acknowledged in time or at all. */
export function makeFloatingNotices(draft: FamilyDraft): FloatingNotice[] {
  return draft.persons.flatMap((person) => {
    const isGrown = person.status === 'NORMAL' && ageOn(person.birthDate, draft.settlement.options.today) >= 18;
    return isGrown && person.floating !== null ? noticesAbout(draft, person, person.floating) : [];
  });
}

function noticesAbout(draft: FamilyDraft, { residentNo }: Resident, stay: FloatingStay): FloatingNotice[] {
  const { random, settlement } = draft;
  const { today } = settlement.options;
  const notices: FloatingNotice[] = [];
  const send = (notice: Pick<FloatingNotice, 'kind' | 'direction' | 'sentDate'>): void => void notices.push(toNotice(draft, { residentNo, originDivisionCode: stay.originDivisionCode, ...notice }));
  if (stay.arrivedDate >= addYears(today, -3)) send({ kind: 'ARRIVAL', direction: 'OUTBOUND', sentDate: earlierOf(addDays(stay.arrivedDate, random.int(1, 20)), today) });
  if (stay.arrivedDate >= addYears(today, -2) && random.chance(0.25)) send({ kind: 'DEPARTURE', direction: 'INBOUND', sentDate: earlierOf(addDays(stay.arrivedDate, random.int(0, 40)), today) });
  if (random.chance(0.12)) send({ kind: 'SERVICE', direction: random.pick(['INBOUND', 'OUTBOUND'] as const), sentDate: random.day(laterOf(stay.arrivedDate, addDays(today, -540)), today) });
  return notices;
}

function toNotice({ random, counters, settlement }: FamilyDraft, notice: Omit<FloatingNotice, 'noticeNo' | 'dueDate' | 'acknowledgedDate'>): FloatingNotice {
  const allowed = ANSWER_DAYS[notice.kind];
  // One answer in ten comes too late.
  const taken = random.chance(0.1) ? random.int(allowed + 1, allowed + 12) : random.int(1, allowed);
  const answered = addWorkingDays(notice.sentDate, taken);
  const isAnswered = answered <= settlement.options.today && !random.chance(UNANSWERED_SHARE);
  return { noticeNo: counters.next('floating-notice'), ...notice, dueDate: addWorkingDays(notice.sentDate, allowed), acknowledgedDate: isAnswered ? answered : null };
}

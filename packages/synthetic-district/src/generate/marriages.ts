import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

const REGISTER_BEGINS = '1980-01-01';

/** Marries two residents: spouses of each other, with a certificate at civil affairs unless it was long ago. */
export function marry(draft: PeopleDraft, one: ResidentDraft, other: ResidentDraft): void {
  const { random, options, counters } = draft;
  const husband = one.sex === 'MALE' ? one : other;
  const wife = husband === one ? other : one;
  husband.spouseNo = wife.residentNo;
  wife.spouseNo = husband.residentNo;
  const earliest = laterOf(addYears(husband.birthDate, 22), addYears(wife.birthDate, 20));
  const date = random.day(earliest, earlierOf(addYears(earliest, 6), addDays(options.today, -10)));
  const isSecond = random.chance(0.06);
  const status = date < '1994-02-01' ? 'MARRIED' : isSecond ? 'REMARRIED' : 'FIRST_MARRIAGE';
  husband.maritalStatus = status;
  wife.maritalStatus = status;
  if (date < REGISTER_BEGINS && random.chance(0.5)) return;
  draft.lifeEvents.push({ kind: 'MARRIAGE', date, husbandNo: husband.residentNo, wifeNo: wife.residentNo, certificateNo: certificateNo(date, counters.next('marriage')), marriageKind: isSecond ? 'REMARRIAGE' : 'FIRST', endedDate: null, endReason: null });
}

/** Finds each divorced resident a former spouse among the others; whoever finds none was married elsewhere. */
export function pairDivorced(draft: PeopleDraft): void {
  const { random, options, counters } = draft;
  const men = draft.divorced.filter(({ sex }) => sex === 'MALE');
  for (const wife of draft.divorced.filter(({ sex }) => sex === 'FEMALE')) {
    const place = men.findIndex((man) => Math.abs(ageOn(man.birthDate, options.today) - ageOn(wife.birthDate, options.today)) <= 9);
    const [husband] = place < 0 ? [] : men.splice(place, 1);
    if (!husband) continue;
    const children = draft.residents.filter(({ motherNo }) => motherNo === wife.residentNo);
    const earliest = laterOf(addYears(husband.birthDate, 22), addYears(wife.birthDate, 20));
    const oldestChild = children.reduce((least, { birthDate }) => earlierOf(least, birthDate), addDays(options.today, -400));
    const date = random.day(earlierOf(earliest, oldestChild), oldestChild);
    const endedDate = random.day(laterOf(addDays(date, 300), addYears(options.today, -9)), addDays(options.today, -60));
    for (const child of children) if (ageOn(husband.birthDate, child.birthDate) >= 18) child.fatherNo ??= husband.residentNo;
    draft.lifeEvents.push({
      kind: 'MARRIAGE', date, husbandNo: husband.residentNo, wifeNo: wife.residentNo, certificateNo: certificateNo(date, counters.next('marriage')), marriageKind: 'FIRST',
      endedDate, endReason: random.chance(0.75) ? 'DIVORCE_REGISTRATION' : 'JUDGMENT',
    });
  }
}

function certificateNo(date: string, number: number): string {
  return `J990101-${date.slice(0, 4)}-${String(number).padStart(6, '0')}`;
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

import { addDays, addYears } from '@linli/vocabulary';
import type { LifeEvent } from '../model/people.js';
import { earlierOf, laterOf } from './day-order.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

const REGISTER_BEGINS = '1980-01-01';
// The register tells a first marriage from a later one since the rules of 1994.
const KIND_RECORDED_SINCE = '1994-02-01';

type Marriage = Extract<LifeEvent, { kind: 'MARRIAGE' }>;

/**
 * Marries two residents: spouses of each other, with a certificate at civil affairs unless it was long ago.
 * @param before birth of their first child, when they have one.
 */
export function marry(draft: PeopleDraft, [one, other]: readonly [ResidentDraft, ResidentDraft], { before }: { readonly before?: string } = {}): void {
  const { random, options } = draft;
  const [husband, wife] = one.sex === 'MALE' ? [one, other] : [other, one];
  husband.spouseNo = wife.residentNo;
  wife.spouseNo = husband.residentNo;
  const earliest = lawfulSince(husband, wife);
  const date = before === undefined ? random.day(earliest, earlierOf(addYears(earliest, 6), addDays(options.today, -10))) : random.day(laterOf(earliest, addYears(before, -5)), laterOf(earliest, addDays(before, -120)));
  // A second wedding takes a first one and its end, so that none is soon after the lawful age.
  const isFirst = date < addYears(earliest, 2);
  const kind = random.weighted<Marriage['marriageKind']>([['FIRST', 900], ['REMARRIAGE', isFirst ? 0 : 92], ['RESTORED', isFirst ? 0 : 8]]);
  const status = date < KIND_RECORDED_SINCE ? 'MARRIED' : kind === 'FIRST' ? 'FIRST_MARRIAGE' : kind === 'REMARRIAGE' ? 'REMARRIED' : 'MARRIAGE_RESTORED';
  husband.maritalStatus = status;
  wife.maritalStatus = status;
  if (date < REGISTER_BEGINS && random.chance(0.5)) return;
  pushMarriage(draft, { husband, wife, date, marriageKind: kind, endedDate: null, endReason: null });
}

/** Finds each divorced resident a former spouse among the others; whoever finds none was married elsewhere. */
export function pairDivorced(draft: PeopleDraft): void {
  const men = draft.divorced.filter(({ sex }) => sex === 'MALE');
  const childOf = new Map(draft.residents.filter(({ motherNo }) => motherNo !== null).map((child) => [child.motherNo, child]));
  for (const wife of draft.divorced.filter(({ sex }) => sex === 'FEMALE')) {
    const child = childOf.get(wife.residentNo);
    // They were of age when they married, and that was before their child and two years ago at least.
    const latest = earlierOf(child?.birthDate ?? draft.options.today, addDays(draft.options.today, -800));
    const place = men.findIndex((man) => lawfulSince(man, wife) < latest && yearsApart(man, wife) <= 9);
    const [husband] = place < 0 ? [] : men.splice(place, 1);
    if (husband) divorce(draft, { husband, wife, child, latest });
  }
}

interface Divorce {
  readonly husband: ResidentDraft;
  readonly wife: ResidentDraft;
  readonly child: ResidentDraft | undefined;
  readonly latest: string;
}

function divorce(draft: PeopleDraft, { husband, wife, child, latest }: Divorce): void {
  const { random, options } = draft;
  const date = random.day(laterOf(lawfulSince(husband, wife), addYears(latest, -12)), latest);
  const endedDate = random.day(laterOf(laterOf(addDays(date, 300), child?.birthDate ?? date), addYears(options.today, -9)), addDays(options.today, -15));
  if (child) child.fatherNo ??= husband.residentNo;
  pushMarriage(draft, { husband, wife, date, marriageKind: 'FIRST', endedDate, endReason: random.chance(0.75) ? 'DIVORCE_REGISTRATION' : 'JUDGMENT' });
}

type Wedding = Pick<Marriage, 'date' | 'marriageKind' | 'endedDate' | 'endReason'> & { readonly husband: ResidentDraft; readonly wife: ResidentDraft };

function pushMarriage(draft: PeopleDraft, { husband, wife, ...facts }: Wedding): void {
  const certificateNo = `J990101-${facts.date.slice(0, 4)}-${String(draft.counters.next('marriage')).padStart(6, '0')}`;
  for (const { residentNo } of [husband, wife]) draft.marriageOf.set(residentNo, draft.lifeEvents.length);
  draft.lifeEvents.push({ kind: 'MARRIAGE', husbandNo: husband.residentNo, wifeNo: wife.residentNo, certificateNo, ...facts });
}

// 22 for him and 20 for her (民法典 §1047).
function lawfulSince(husband: ResidentDraft, wife: ResidentDraft): string {
  return laterOf(addYears(husband.birthDate, 22), addYears(wife.birthDate, 20));
}

function yearsApart(one: ResidentDraft, other: ResidentDraft): number {
  return Math.abs(Number(one.birthDate.slice(0, 4)) - Number(other.birthDate.slice(0, 4)));
}

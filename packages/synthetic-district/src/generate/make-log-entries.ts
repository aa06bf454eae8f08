import { addDays, addYears, ageOn, type LogEntryKindValue } from '@linli/vocabulary';
import type { LogEntry } from '../model/grid-work.js';
import type { Household } from '../model/people.js';
import { type GridDraft, workerOn } from './grid-draft.js';

const DAYS = 425;
const ENTRIES_PER_GRID_AND_DAY = 0.5;
// What was asked or told, never what somebody is like.
const NOTES: Readonly<Record<LogEntryKindValue, readonly string[]>> = {
  VISIT: ['入户走访，介绍便民服务', '走访了解服务需求', '上门送达办事指南', '走访核对楼栋信息'],
  SUGGESTION: ['建议增设电动车充电桩', '建议延长活动室开放时间', '建议修剪路边树木', '建议增加晾晒场地', '建议改善夜间照明'],
  HELP_NEEDED: ['需要代办社保业务', '希望联系维修师傅', '咨询办事材料'],
  ENVIRONMENT: ['楼道杂物已提醒清理', '垃圾分类点需要加桶', '绿化带积水', '路面破损已上报'],
  NOTICE: ['通知停水检修时间', '宣传防火知识', '发放疫苗接种通知', '告知体检安排', '宣传防范电信诈骗'],
};
const KINDS: readonly (readonly [LogEntryKindValue, number])[] = [['VISIT', 38], ['NOTICE', 22], ['SUGGESTION', 14], ['HELP_NEEDED', 14], ['ENVIRONMENT', 12]];

const ELDER_AGE = 60;
const INFANT_AGE = 3;

/** The logbook (民情日志) of fourteen months, oldest first; an entry expires after twelve. */
export function makeLogEntries(draft: GridDraft): LogEntry[] {
  const { settlement, random } = draft;
  const { today } = settlement.options;
  return settlement.grids.flatMap(({ gridCode }) => {
    const days = Array.from({ length: random.count(ENTRIES_PER_GRID_AND_DAY * DAYS) }, () => random.day(addDays(today, -DAYS), today)).sort();
    return days.flatMap((day) => makeEntry(draft, { gridCode, day }));
  });
}

function makeEntry(draft: GridDraft, { gridCode, day }: { readonly gridCode: string; readonly day: string }): LogEntry[] {
  const { random, counters, householdsOf } = draft;
  const worker = workerOn(draft, { gridCode, day });
  if (!worker) return [];
  const kind = random.weighted(KINDS);
  const households = householdsOf.get(gridCode) ?? [];
  const household = (kind === 'VISIT' || kind === 'HELP_NEEDED') && households.length > 0 ? random.pick(households) : null;
  return [{
    entryNo: counters.next('log-entry'), workerNo: worker.workerNo, gridCode, householdNo: household && household.establishedDate <= day ? household.householdNo : null, kind, date: day, expiresDate: addYears(day, 1),
    note: random.pick(notesFor(draft, kind, household)),
  }];
}

// A household asks for what one of its members is of the age for, or has come from elsewhere for.
function notesFor({ settlement }: GridDraft, kind: LogEntryKindValue, household: Household | null): readonly string[] {
  if (kind !== 'HELP_NEEDED' || !household) return NOTES[kind];
  const members = household.members.flatMap(({ residentNo }) => settlement.byNo(residentNo) ?? []).filter(({ status }) => status === 'NORMAL');
  const ages = members.map(({ birthDate }) => ageOn(birthDate, settlement.options.today));
  return [
    ...NOTES.HELP_NEEDED, ...(ages.some((age) => age > ELDER_AGE + 1) ? ['询问老年优待证办理'] : []), ...(members.some(({ floating }) => floating?.permit) ? ['咨询居住证续签'] : []), ...(ages.some((age) => age < INFANT_AGE) ? ['询问托育服务点'] : []),
  ];
}

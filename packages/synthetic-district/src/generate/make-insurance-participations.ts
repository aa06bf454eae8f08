import { addDays, addYears, ageOn, daysBetween, type InsuranceSchemeValue, type InsuranceStatusValue, type OccupationStatusValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { Employment, InsuranceParticipation } from '../model/work.js';
import { earlierOf, laterOf } from './day-order.js';
import { openJobOf, type WorkDraft } from './work-draft.js';

const JOB_SCHEMES = ['EMPLOYEE_PENSION', 'UNEMPLOYMENT', 'WORK_INJURY', 'MEDICAL', 'MATERNITY'] as const;
// Monthly contribution bases in yuan, from and to. Residents' schemes have yearly flat rates; these are a twelfth (unverified).
const BASES: Partial<Record<OccupationStatusValue, readonly [number, number]>> = { CIVIL_SERVANT: [7_000, 13_000], PROFESSIONAL: [6_500, 18_000], ENTERPRISE_MANAGER: [9_000, 24_000], CLERK: [4_800, 9_500], WORKER: [4_500, 8_000] };
const USUAL_BASE: readonly [number, number] = [4_300, 6_500];
const RESIDENT_MEDICAL_FEN = 3_333;
const RESIDENT_SCHEME_BEGINS = '2009-09-01';

/** Who is insured (参保): the employed in the employees' schemes, everybody else in the residents'; the dead and those who moved out no longer. */
export function makeInsuranceParticipations(draft: WorkDraft): InsuranceParticipation[] {
  return draft.persons.flatMap((person) => [...fromJobs(draft, person), ...(person.status === 'NORMAL' ? asResident(draft, person) : [medicalUntilTheEnd(draft, person)])]);
}

/** The participations that come with a job; civil servants take no part in unemployment insurance. */
export function participationsOfJob(draft: WorkDraft, job: Employment): InsuranceParticipation[] {
  const [low, high] = BASES[job.occupation] ?? USUAL_BASE;
  const fenPerMonth = draft.random.int(low / 10, high / 10) * 1_000;
  const fromDate = earlierOf(addDays(job.contractFromDate, draft.random.int(0, 28)), job.contractToDate ?? draft.settlement.options.today);
  const schemes = JOB_SCHEMES.filter((scheme) => (job.contractToDate === null ? job.occupation !== 'CIVIL_SERVANT' || scheme !== 'UNEMPLOYMENT' : scheme === 'EMPLOYEE_PENSION'));
  return schemes.map((scheme) => participate(draft, { residentNo: job.residentNo, scheme, organisationCode: job.organisationCode, fenPerMonth, fromDate, toDate: job.contractToDate }));
}

function fromJobs(draft: WorkDraft, { residentNo }: Resident): InsuranceParticipation[] {
  return (draft.jobsOf.get(residentNo) ?? []).filter(({ organisationCode }) => organisationCode !== null).flatMap((job) => participationsOfJob(draft, job));
}

function asResident(draft: WorkDraft, person: Resident): InsuranceParticipation[] {
  const { random, settlement } = draft;
  const { residentNo } = person;
  const job = openJobOf(draft, residentNo);
  if (job && job.organisationCode !== null) return [];
  const fromDate = insuredFrom(draft, person);
  const found: InsuranceParticipation[] = [];
  if (random.chance(0.965)) found.push(participate(draft, { residentNo, scheme: 'MEDICAL', organisationCode: null, fenPerMonth: RESIDENT_MEDICAL_FEN, fromDate, toDate: null }));
  const age = ageOn(person.birthDate, settlement.options.today);
  if (age < 18 || age >= 60 || person.occupation === 'STUDENT' || person.occupation === 'RETIRED') return found;
  // The self-employed may pay into the employees' pension by themselves.
  const scheme = job && random.chance(0.45) ? 'EMPLOYEE_PENSION' : random.chance(0.7) ? 'RESIDENT_PENSION' : null;
  if (scheme === null) return found;
  const fenPerMonth = scheme === 'EMPLOYEE_PENSION' ? random.int(USUAL_BASE[0] / 10, USUAL_BASE[1] / 10) * 1_000 : random.pick([1_667, 4_167, 8_333, 16_667, 25_000]);
  return [...found, participate(draft, { residentNo, scheme, organisationCode: null, fenPerMonth, fromDate: laterOf(fromDate, addYears(person.birthDate, 18)), toDate: null, isSuspended: random.chance(0.08) })];
}

function medicalUntilTheEnd(draft: WorkDraft, person: Resident): InsuranceParticipation {
  const toDate = draft.departures.get(person.residentNo) ?? draft.settlement.options.today;
  const fromDate = earlierOf(insuredFrom(draft, person), addDays(toDate, -200));
  return participate(draft, { residentNo: person.residentNo, scheme: 'MEDICAL', organisationCode: null, fenPerMonth: RESIDENT_MEDICAL_FEN, fromDate, toDate });
}

function insuredFrom({ random, settlement }: WorkDraft, { birthDate, floating }: Resident): string {
  const earliest = laterOf(laterOf(birthDate, RESIDENT_SCHEME_BEGINS), floating?.arrivedDate ?? RESIDENT_SCHEME_BEGINS);
  return random.day(earliest, earlierOf(addDays(earliest, 500), settlement.options.today));
}

interface Participating {
  readonly residentNo: number;
  readonly scheme: InsuranceSchemeValue;
  readonly organisationCode: string | null;
  readonly fenPerMonth: number;
  readonly fromDate: string;
  readonly toDate: string | null;
  readonly isSuspended?: boolean;
}

function participate({ random, counters, settlement }: WorkDraft, { fenPerMonth, isSuspended = false, ...facts }: Participating): InsuranceParticipation {
  const status: InsuranceStatusValue = facts.toDate !== null ? 'ENDED' : isSuspended ? 'SUSPENDED' : 'ACTIVE';
  const months = Math.floor(daysBetween(facts.fromDate, facts.toDate ?? settlement.options.today) / 30.44);
  // Some months are missing for one in eight; whoever has suspended has stopped paying some time ago.
  const missed = isSuspended || random.chance(0.12) ? random.int(1, 14) : 0;
  return { participationNo: counters.next('insurance-participation'), ...facts, status, baseFenPerMonth: fenPerMonth, paidMonths: Math.max(0, months - missed) };
}

import { addDays, addYears, type OccupationStatusValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { Employment } from '../model/work.js';
import { earlierOf, laterOf } from './day-order.js';
import type { WorkPeople, Workplaces } from './work-draft.js';
import { isOfWorkingAge, retirementDay } from './working-age.js';

type Job = Pick<Employment, 'contractFromDate' | 'contractToDate'>;

// What the register knows is less than who works: informal work is not declared.
const KNOWN_SHARE: Partial<Record<OccupationStatusValue, number>> = { CIVIL_SERVANT: 1, PROFESSIONAL: 0.97, CLERK: 0.95, ENTERPRISE_MANAGER: 0.97, WORKER: 0.9, SELF_EMPLOYED: 0.65, FREELANCE: 0.5, FARMER: 0.5 };
const WITHOUT_EMPLOYER: ReadonlySet<OccupationStatusValue> = new Set(['SELF_EMPLOYED', 'FREELANCE', 'FARMER']);
const NOT_YET_WORKING: ReadonlySet<OccupationStatusValue> = new Set(['STUDENT', 'IN_MILITARY']);
const REGISTER_BEGINS = '1985-01-01';

/** The jobs (就业登记) of everybody in a community, oldest first for each resident; the dead and those who moved out have past ones only. */
export function makeEmployments(people: WorkPeople, workplaces: Workplaces): Employment[] {
  return people.persons.flatMap((person) => careerOf(people, workplaces, person));
}

function careerOf(people: WorkPeople, workplaces: Workplaces, person: Resident): Employment[] {
  const { random } = people;
  const { today } = people.settlement.options;
  const start = careerStart(person);
  const end = careerEnd(people, person);
  if (NOT_YET_WORKING.has(person.occupation) || addDays(start, 60) > end) return [];
  const isWorking = person.status === 'NORMAL' && isOfWorkingAge(person, today) && random.chance(KNOWN_SHARE[person.occupation] ?? 0);
  const jobs: Job[] = isWorking ? [{ contractFromDate: random.day(laterOf(start, addYears(end, -12)), addDays(end, -20)), contractToDate: null }] : [];
  for (let past = pastJobs(people, person); past > 0; past--) {
    const job = jobBefore(people, { start, end: jobs[0] ? jobs[0].contractFromDate : end });
    if (job) jobs.unshift(job);
  }
  return jobs.map((job) => toEmployment(people, workplaces, { person, job }));
}

// Years at school go by education; jobs elsewhere, before somebody came to this district, are not known here.
function careerStart({ birthDate, education, floating }: Resident): string {
  const isHigher = education !== null && /^(DOCTORATE|MASTER|BACHELOR)/.test(education);
  return laterOf(laterOf(addYears(birthDate, isHigher ? 22 : 18), REGISTER_BEGINS), floating?.arrivedDate ?? REGISTER_BEGINS);
}

function careerEnd({ departures, settlement }: WorkPeople, person: Resident): string {
  const departure = departures.get(person.residentNo);
  return earlierOf(retirementDay(person), departure === undefined ? settlement.options.today : addDays(departure, -30));
}

function pastJobs({ random }: WorkPeople, { status, occupation }: Resident): number {
  if (status !== 'NORMAL' || occupation === 'RETIRED') return random.chance(0.45) ? 1 : 0;
  return occupation === 'UNEMPLOYED' ? random.weighted([[0, 40], [1, 45], [2, 15]]) : random.weighted([[0, 62], [1, 27], [2, 11]]);
}

function jobBefore({ random }: WorkPeople, { start, end }: { readonly start: string; readonly end: string }): Job | null {
  const contractToDate = addDays(end, -random.int(10, 220));
  const latest = addDays(contractToDate, -90);
  return latest < start ? null : { contractFromDate: random.day(laterOf(start, addYears(contractToDate, -9)), latest), contractToDate };
}

function toEmployment({ random, counters }: WorkPeople, workplaces: Workplaces, { person, job }: { readonly person: Resident; readonly job: Job }): Employment {
  const isKept = person.occupation in KNOWN_SHARE && (job.contractToDate === null || random.chance(0.75));
  const occupation = isKept ? person.occupation : random.weighted([['WORKER', 60], ['CLERK', 25], ['PROFESSIONAL', 15]] as const);
  const isIndependent = WITHOUT_EMPLOYER.has(occupation);
  return {
    employmentNo: counters.next('employment'), residentNo: person.residentNo, organisationCode: isIndependent ? null : random.pick(workplacesFor(workplaces, { occupation, isPublic: random.chance(0.45) })).organisationCode,
    occupation, ...job, source: isIndependent ? 'DECLARATION' : random.weighted([['CONTRACT', 70], ['INSURANCE', 25], ['DECLARATION', 5]] as const),
  };
}

function workplacesFor({ offices, institutions, enterprises }: Workplaces, { occupation, isPublic }: { readonly occupation: OccupationStatusValue; readonly isPublic: boolean }): Workplaces['all'] {
  if (occupation === 'CIVIL_SERVANT') return offices;
  return occupation === 'PROFESSIONAL' && isPublic ? institutions : enterprises;
}

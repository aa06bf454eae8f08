import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { Employment } from '../model/work.js';
import { listDepartures } from './list-departures.js';
import { listPersons } from './list-persons.js';
import { makeEmployers } from './make-employers.js';
import { makeEmploymentAids } from './make-employment-aids.js';
import { makeEmployments } from './make-employments.js';
import type { Facts } from './facts.js';
import { makeInsuranceParticipations } from './make-insurance-participations.js';
import { makeLabourDisputes } from './make-labour-disputes.js';
import { makePensions } from './make-pensions.js';
import { makeTrainings } from './make-trainings.js';
import { makeUnemploymentRegistrations } from './make-unemployment-registrations.js';
import { makeWorkConflicts } from './make-work-conflicts.js';
import type { WorkDraft, WorkPeople } from './work-draft.js';

export type WorkFacts = Pick<Neighbourhood, 'employers' | 'employments' | 'insuranceParticipations' | 'pensions' | 'unemploymentRegistrations' | 'trainings' | 'employmentAids' | 'labourDisputes'> & { readonly conflicts: readonly Conflict[] };

/** What human resources and social security (人社) knows of a community. A contract without an end is a job of today. */
export function makeWork(facts: Facts): WorkFacts {
  const people: WorkPeople = { ...facts, persons: listPersons(facts.settlement), departures: listDepartures(facts.settlement) };
  const workplaces = makeEmployers(facts);
  const employments = makeEmployments(people, workplaces);
  const draft: WorkDraft = { ...people, jobsOf: groupByResident(employments) };
  const insuranceParticipations = makeInsuranceParticipations(draft);
  const pensions = makePensions(draft);
  const registrations = makeUnemploymentRegistrations(draft);
  const mistakes = makeWorkConflicts(draft, { workplaces, pensions });
  return {
    employers: workplaces.all, pensions, conflicts: mistakes.conflicts,
    employments: [...employments, ...mistakes.employments],
    insuranceParticipations: [...insuranceParticipations, ...mistakes.insuranceParticipations],
    unemploymentRegistrations: [...registrations, ...mistakes.unemploymentRegistrations],
    trainings: makeTrainings(draft, registrations),
    employmentAids: makeEmploymentAids(draft, registrations),
    labourDisputes: makeLabourDisputes(draft, employments),
  };
}

function groupByResident(employments: readonly Employment[]): Map<number, Employment[]> {
  const jobsOf = new Map<number, Employment[]>();
  for (const job of employments) {
    const jobs = jobsOf.get(job.residentNo);
    if (jobs) jobs.push(job);
    else jobsOf.set(job.residentNo, [job]);
  }
  return jobsOf;
}

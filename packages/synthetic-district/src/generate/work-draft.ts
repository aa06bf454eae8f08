import type { Resident } from '../model/people.js';
import type { Employer, Employment } from '../model/work.js';
import type { Facts } from './facts.js';

/** The employers of a community, by what kind of work they have. None of the lists is empty. */
export interface Workplaces {
  readonly all: readonly Employer[];
  readonly offices: readonly Employer[];
  readonly institutions: readonly Employer[];
  readonly enterprises: readonly Employer[];
}

/** Whose working life is to be made. */
export interface WorkPeople extends Facts {
  readonly persons: readonly Resident[];
  /** The last day here of those who died or moved away. */
  readonly departures: ReadonlyMap<number, string>;
}

/** The working life of a community, as far as it is known. */
export interface WorkDraft extends WorkPeople {
  /** The jobs of each resident that has any, oldest first. */
  readonly jobsOf: ReadonlyMap<number, readonly Employment[]>;
}

/** The job that somebody has today. */
export function openJobOf({ jobsOf }: WorkDraft, residentNo: number): Employment | undefined {
  const last = jobsOf.get(residentNo)?.at(-1);
  return last?.contractToDate === null ? last : undefined;
}

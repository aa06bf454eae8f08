import type { CohortSubject } from '@linli/subgraph-kit';
import type { District } from '@linli/synthetic-district';
import { indexTruth, type TruthIndex } from '../oracle/truth-index.js';
import { openCommunity, type CommunityTruth } from './community-truth.js';
import { openDisputes, type DisputeTruth } from './dispute-truth.js';
import { openFamily, type FamilyTruth } from './family-truth.js';
import { openHealth, type HealthTruth } from './health-truth.js';
import { openHouseholds, type HouseholdTruth } from './household-truth.js';
import { openPopulation, type PopulationTruth } from './population-truth.js';
import { openStays, type StayTruth } from './stay-truth.js';
import { openWelfare, type WelfareTruth } from './welfare-truth.js';
import { openWork, type WorkTruth } from './work-truth.js';

/** What each register holds of a district, worked out from the district itself: no statement and no query has a part in it. */
export interface CohortTruth {
  readonly index: TruthIndex;
  readonly population: PopulationTruth;
  readonly households: HouseholdTruth;
  readonly stays: StayTruth;
  readonly welfare: WelfareTruth;
  readonly family: FamilyTruth;
  readonly work: WorkTruth;
  readonly health: HealthTruth;
  readonly community: CommunityTruth;
  readonly disputes: DisputeTruth;
  /** Every number that there is of a subject. */
  numbersOf(subject: CohortSubject): readonly number[];
}

export function openCohortTruth(district: District): CohortTruth {
  const index = indexTruth(district);
  const disputes = openDisputes(index);
  const numbers: Readonly<Record<CohortSubject, readonly number[]>> = {
    RESIDENT: district.residents.map(({ residentNo }) => residentNo), HOUSEHOLD: district.households.map(({ householdNo }) => householdNo), DISPUTE: disputes.numbers,
  };
  return {
    index, population: openPopulation(index), households: openHouseholds(index), stays: openStays(index), welfare: openWelfare(index), family: openFamily(index), work: openWork(index), health: openHealth(index),
    community: openCommunity(index), disputes, numbersOf: (subject) => numbers[subject],
  };
}

import { ageOn } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import type { ServiceDue } from '../model/health.js';
import type { Resident } from '../model/people.js';
import { listPersons } from './list-persons.js';
import { makeCheckups } from './make-checkups.js';
import { makeChildServices } from './make-child-services.js';
import { makeChronicFollowUps } from './make-chronic-follow-ups.js';
import type { Facts } from './facts.js';
import { makeHealthConflicts } from './make-health-conflicts.js';
import { makeHealthRecords } from './make-health-records.js';
import { makeMaternalServices } from './make-maternal-services.js';
import { makeSevereMentalFollowUps } from './make-severe-mental-follow-ups.js';
import type { WelfareFacts } from './make-welfare.js';

export type HealthFacts = Pick<Neighbourhood, 'healthRecords' | 'servicesDue' | 'chronicFollowUps' | 'severeMentalFollowUps'> & { readonly conflicts: readonly Conflict[] };

/** What health (卫生) knows of a community, but for births and deaths, which are events of life. */
export function makeHealth(facts: Facts & { readonly welfare: Pick<WelfareFacts, 'disabilities'> }): HealthFacts {
  const living = listPersons(facts.settlement).filter(({ status }) => status === 'NORMAL');
  const { followUps, services } = makeChronicFollowUps(facts, living);
  const healthRecords = makeHealthRecords(facts, { chronicNos: new Set(followUps.map(({ residentNo }) => residentNo)), disabledNos: new Set(facts.welfare.disabilities.map(({ residentNo }) => residentNo)) });
  return {
    healthRecords, chronicFollowUps: followUps, servicesDue: [...services, ...makeMaternalServices(facts, living), ...living.flatMap((resident) => servicesByAge(facts, resident))],
    severeMentalFollowUps: makeSevereMentalFollowUps(facts, living), conflicts: makeHealthConflicts(facts, { records: healthRecords, followUps }),
  };
}

function servicesByAge(facts: Facts, resident: Resident): readonly ServiceDue[] {
  const age = ageOn(resident.birthDate, facts.settlement.options.today);
  if (age <= 6) return makeChildServices(facts, resident);
  return age >= 64 ? makeCheckups(facts, resident) : [];
}

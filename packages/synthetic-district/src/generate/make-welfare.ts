import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import { listPersons } from './list-persons.js';
import { makeAssistanceCases } from './make-assistance-cases.js';
import { makeChildWelfares } from './make-child-welfares.js';
import { makeCommunityTasks } from './make-community-tasks.js';
import { makeDisabilities } from './make-disabilities.js';
import { makeElderCares } from './make-elder-cares.js';
import type { Facts } from './facts.js';
import { makeFuneralRecords } from './make-funeral-records.js';
import { makeOrganisations } from './make-organisations.js';
import { makeVolunteers } from './make-volunteers.js';
import type { WorkFacts } from './make-work.js';
import type { WelfareDraft } from './welfare-draft.js';

export type WelfareFacts = Pick<Neighbourhood, 'assistanceCases' | 'elderCares' | 'disabilities' | 'childWelfares' | 'organisations' | 'volunteers' | 'funeralRecords' | 'communityTasks'> & { readonly conflicts: readonly Conflict[] };

/** What civil affairs (民政) knows of a community. Marriages and adoptions are life events. */
export function makeWelfare(facts: Facts & { readonly work: WorkFacts }): WelfareFacts {
  const persons = listPersons(facts.settlement);
  const { organisations, conflicts: organisationConflicts } = makeOrganisations(facts, persons);
  const draft: WelfareDraft = { ...facts, persons, organisations, householdOf: new Map(facts.settlement.households.map((household) => [household.householdNo, household])) };
  const { disabilities, conflicts: disabilityConflicts } = makeDisabilities(draft);
  const assistanceCases = makeAssistanceCases(draft);
  return {
    organisations, disabilities, assistanceCases,
    elderCares: makeElderCares(draft),
    childWelfares: makeChildWelfares(draft, assistanceCases),
    volunteers: makeVolunteers(draft),
    funeralRecords: makeFuneralRecords(facts),
    communityTasks: makeCommunityTasks(facts),
    conflicts: [...organisationConflicts, ...disabilityConflicts],
  };
}

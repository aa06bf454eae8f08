import type { Conflict } from '../model/conflicts.js';
import type { Neighbourhood } from '../model/district.js';
import { countContraceptionServices } from './count-contraception-services.js';
import { listChildren, type FamilyDraft } from './family-draft.js';
import { listPersons } from './list-persons.js';
import { makeBirthRegistrations } from './make-birth-registrations.js';
import type { Facts } from './facts.js';
import { makeFamilySubsidies } from './make-family-subsidies.js';
import { makeFloatingNotices } from './make-floating-notices.js';
import { makeInfantServices } from './make-infant-services.js';
import { makeOneChildCertificates } from './make-one-child-certificates.js';

export type FamilyPlanningFacts = Pick<Neighbourhood, 'birthRegistrations' | 'oneChildCertificates' | 'familySubsidies' | 'floatingNotices' | 'infantServices' | 'contraceptionServiceCounts'> & { readonly conflicts: readonly Conflict[] };

/** What family planning (计生) knows of a community, read as support of families. It makes no mistakes of its own; its feed is late. */
export function makeFamilyPlanning(facts: Facts): FamilyPlanningFacts {
  const persons = listPersons(facts.settlement);
  const draft: FamilyDraft = { ...facts, persons, childrenOf: listChildren(persons) };
  const oneChildCertificates = makeOneChildCertificates(draft);
  return {
    birthRegistrations: makeBirthRegistrations(draft),
    oneChildCertificates,
    familySubsidies: makeFamilySubsidies(draft, oneChildCertificates),
    floatingNotices: makeFloatingNotices(draft),
    infantServices: makeInfantServices(draft),
    contraceptionServiceCounts: countContraceptionServices(draft),
    conflicts: [],
  };
}

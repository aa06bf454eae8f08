import type { Neighbourhood } from '@linli/synthetic-district';
import { exampleSubject } from './example-subject.js';

/** A case that runs with the household's mandate: the subject's, or else that of the largest household. */
export function exampleAssistanceCase(neighbourhood: Neighbourhood): Neighbourhood['assistanceCases'][number] | undefined {
  const householdNo = exampleSubject(neighbourhood)?.householdNo;
  const running = neighbourhood.assistanceCases.filter(({ decision, hasHouseholdMandate }) => decision === 'APPROVED' && hasHouseholdMandate);
  return running.find((each) => each.householdNo === householdNo) ?? running.toSorted((one, other) => other.personResidentNos.length - one.personResidentNos.length)[0];
}

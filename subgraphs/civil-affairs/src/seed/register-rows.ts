import type { Feed, Neighbourhood } from '@linli/synthetic-district';
import { adoptionRows } from './adoption-rows.js';
import { assistanceRows } from './assistance-rows.js';
import { childWelfareRows, elderCareRows } from './care-rows.js';
import { marriageRows } from './marriage-rows.js';
import { communityTaskRows, organisationRows } from './organisation-rows.js';
import { disabilityRows, funeralRows, volunteerRows } from './person-rows.js';

/** Everything that this register holds of one community, but for the links that follow from it. */
export type RegisterRows = ReturnType<typeof registerRows>;

export function registerRows(neighbourhood: Neighbourhood, feed: Feed) {
  return {
    marriages: marriageRows(neighbourhood, feed),
    adoptions: adoptionRows(neighbourhood, feed),
    assistanceCases: assistanceRows(neighbourhood, feed),
    elderCares: elderCareRows(neighbourhood, feed),
    disabilities: disabilityRows(neighbourhood, feed),
    childWelfares: childWelfareRows(neighbourhood, feed),
    organisations: organisationRows(neighbourhood, feed),
    volunteers: volunteerRows(neighbourhood, feed),
    funerals: funeralRows(neighbourhood, feed),
    communityTasks: communityTaskRows(neighbourhood, feed),
  };
}

/** The residents whom the register knows: whoever stands in one of its rows. */
export function residentNosIn(rows: RegisterRows): ReadonlySet<number> {
  const numbers = [
    ...[rows.marriages, rows.elderCares, rows.disabilities, rows.volunteers, rows.funerals].flatMap((list) => list.map(({ residentNo }) => residentNo)),
    ...rows.adoptions.flatMap(({ residentNo, adopterNos }) => [residentNo, ...adopterNos]),
    ...rows.assistanceCases.flatMap(({ personNos }) => personNos),
    ...rows.childWelfares.flatMap(({ residentNo, guardianNo, actualCarerNo }) => [residentNo, guardianNo, actualCarerNo]),
    ...rows.organisations.map(({ founderNo }) => founderNo),
  ];
  return new Set(numbers.filter((number) => number !== null));
}

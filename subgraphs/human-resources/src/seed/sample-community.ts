import { DEFAULT_DISTRICT, streamDistrict, type Neighbourhood, type Resident } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
import type { ExecutionResult } from 'graphql';

// A community for tests: synthetic people, without facts or mistakes but for those that a test gives.
const NOTHING = { employments: [], insuranceParticipations: [], pensions: [], unemploymentRegistrations: [], trainings: [], employmentAids: [], labourDisputes: [], employers: [], conflicts: [] };

const [community] = streamDistrict({ ...DEFAULT_DISTRICT, residents: 300 });

/** The community with the facts of a test. */
export function communityWith(facts: Partial<Neighbourhood>): Neighbourhood {
  if (!community) throw new Error('district: expected a community, but got none');
  return { ...community, ...NOTHING, ...facts };
}

/** Its grown-up residents of whom everything is known. */
export function grownUps(): Resident[] {
  return communityWith({}).residents.filter(({ birthDate, education, status }) => birthDate < '1990-01-01' && education !== null && status === 'NORMAL');
}

/** The day a number of days from the district's day. */
export function dayFromToday(days: number): string {
  return addDays(DEFAULT_DISTRICT.today, days);
}

/** A department that can be asked. */
interface Asked {
  ask<D>(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult<D>>;
}

/** What a resident's socialSecurity answers to a selection. @throws Error when it answers with errors. */
export async function holdingOf(department: Asked, { of: { residentNo }, selection }: { readonly of: Pick<Resident, 'residentNo'>; readonly selection: string }): Promise<unknown> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { socialSecurity { ${selection} } } } }`;
  const { data, errors } = await department.ask<{ _entities: { socialSecurity: unknown }[] }>(query, { of: [{ __typename: 'Resident', residentNo }] });
  if (errors) throw errors[0];
  return data?._entities[0]?.socialSecurity;
}

import type { Caller } from '@linli/caller-token';
import { linliError } from '@linli/vocabulary';
import type { GraphQLError } from 'graphql';
import type { Demand } from './demands.js';
import { reaches } from './reaches.js';

const MOST_TOLD = 20;

/**
 * Decides on a document again, from the caller that the gateway has signed: a field may be read when its level is within the purpose's reach and one of its scope sets is held whole.
 * The gateway takes forbidden fields out before it asks, so a document that has one did not come about in the usual way, and is refused whole.
 * @returns one FORBIDDEN_FIELD for each coordinate, 20 at most; none when the caller may read all of it.
 */
export function refuseDemands(caller: Caller, demands: readonly Demand[], department: string): readonly GraphQLError[] {
  const held = new Set(caller.scopes);
  return demands.filter((demand) => !isMet(demand, caller, held)).slice(0, MOST_TOLD).map(({ coordinate, level, scopeSets }) => {
    const scopes = scopeSets.map((set) => set.join(' and ')).join(', or ');
    const expected = reaches(caller, level) ? `the scope ${scopes}` : `a purpose that reaches ${level}${scopes && `, and the scope ${scopes}`}`;
    return linliError('FORBIDDEN_FIELD', { subject: coordinate, expected, got: `${caller.purpose} without it`, department });
  });
}

function isMet({ level, scopeSets }: Demand, caller: Caller, held: ReadonlySet<string>): boolean {
  return reaches(caller, level) && (scopeSets.length === 0 || scopeSets.some((set) => set.every((scope) => held.has(scope))));
}

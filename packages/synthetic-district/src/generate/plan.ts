import { SYNTHETIC_DIVISION } from '@linli/vocabulary';
import type { Community } from '../model/place.js';
import { COMMUNITY_NAMES, STREET_NAMES } from './place-names.js';

/** How many households each grid of a community has. */
export interface CommunityPlan {
  readonly community: Community;
  readonly householdsOfGrids: readonly number[];
}

const PERSONS_PER_HOUSEHOLD = 2.62;
const HOUSEHOLDS_PER_GRID = 275;
const GRIDS_PER_COMMUNITY = 6;
const COMMUNITIES_PER_STREET = 3;

/** Divides a district of this many residents into streets, communities and grids of 250 to 300 households. */
export function planDistrict(residents: number): CommunityPlan[] {
  const households = Math.max(1, Math.round(residents / PERSONS_PER_HOUSEHOLD));
  const gridCount = Math.max(1, Math.round(households / HOUSEHOLDS_PER_GRID));
  const communityCount = Math.ceil(gridCount / GRIDS_PER_COMMUNITY);
  // Two streets as soon as there are two communities, so that questions by street have an answer in a small district.
  const perStreet = Math.max(1, Math.min(COMMUNITIES_PER_STREET, Math.ceil(communityCount / 2)));
  const plans: CommunityPlan[] = [];
  let grid = 0;
  for (let index = 0; index < communityCount; index++) {
    const here = share(gridCount, communityCount, index);
    plans.push({ community: communityAt(index, perStreet), householdsOfGrids: Array.from({ length: here }, () => share(households, gridCount, grid++)) });
  }
  return plans;
}

// Divides evenly; the first ones take what is left over.
function share(total: number, parts: number, index: number): number {
  return Math.floor(total / parts) + (index < total % parts ? 1 : 0);
}

function communityAt(index: number, perStreet: number): Community {
  const street = Math.floor(index / perStreet);
  const streetCode = `${SYNTHETIC_DIVISION}${String(street + 1).padStart(3, '0')}`;
  const numeral = (names: readonly string[], place: number): string => `${names[place % names.length] ?? ''}${place < names.length ? '' : `第${Math.floor(place / names.length) + 1}`}`;
  return { communityCode: `${streetCode}${String((index % perStreet) + 1).padStart(3, '0')}`, name: `${numeral(COMMUNITY_NAMES, index)}社区`, streetCode, streetName: `${numeral(STREET_NAMES, street)}街道` };
}

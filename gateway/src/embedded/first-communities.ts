import { streamDistrict, type DistrictOptions, type Neighbourhood } from '@linli/synthetic-district';

/** Corrections are rare: one in a thousand adults. */
const MOST_COMMUNITIES = 4;

/** The communities of a district that examples are chosen from: up to the first with a correction that runs. Made again, which takes less than asking seven registers. */
export function firstCommunities(options: DistrictOptions): readonly Neighbourhood[] {
  const communities: Neighbourhood[] = [];
  for (const community of streamDistrict(options)) {
    communities.push(community);
    if (communities.length === MOST_COMMUNITIES || community.correctionCases.some(({ dischargedDate }) => dischargedDate === null)) break;
  }
  return communities;
}

import type { Feed, Neighbourhood, Resident } from '@linli/synthetic-district';
import type { ResidentLinkRecord } from '../register-link/resident-link.record.js';

interface Link {
  readonly methodCode: string;
  readonly confidencePercent: number;
  readonly linkedBy: string;
}

const BY_ID: Link = { methodCode: '1', confidencePercent: 100, linkedBy: 'nightly-run' };
// Fifteen digits have neither century nor check character, so another person may have the same.
const BY_LEGACY_ID: Link = { methodCode: '2', confidencePercent: 95, linkedBy: 'nightly-run' };
const BY_CLERK: Link = { methodCode: '3', confidencePercent: 90, linkedBy: 'link-clerk' };

/** One link for each resident of the community whom the register knows, by the id and the name that the register holds. */
export function linkRows({ community, residents }: Neighbourhood, { known, feed }: { readonly known: ReadonlySet<number>; readonly feed: Feed }): ResidentLinkRecord[] {
  return residents.filter(({ residentNo }) => known.has(residentNo)).map((resident, place) => ({
    localPersonNo: `${community.communityCode}${String(place + 1).padStart(5, '0')}`,
    ...toLink(resident, feed),
  }));
}

function toLink({ residentNo, gridCode, ...truth }: Resident, feed: Feed): Omit<ResidentLinkRecord, 'localPersonNo'> {
  let { citizenId, name } = truth;
  for (const mistake of feed.mistakesOf(residentNo)) {
    if (mistake.kind === 'ID_15_DIGITS') citizenId = mistake.heldId;
    if (mistake.kind === 'NAME_VARIANT') name = mistake.held;
  }
  const link = name !== truth.name ? BY_CLERK : citizenId.length === 15 ? BY_LEGACY_ID : BY_ID;
  return { residentNo, gridCode, citizenId, name, ...link, linkedAt: `${feed.stamp.asOf}T18:00:00Z`, ...feed.stamp };
}

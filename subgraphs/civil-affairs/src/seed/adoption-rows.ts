import type { Feed, LifeEvent, Neighbourhood } from '@linli/synthetic-district';
import { ADOPTION_KIND, encodeOne } from '@linli/vocabulary';
import type { AdoptionRecord } from '../adoption/adoption.record.js';

type AdoptionFacts = Extract<LifeEvent, { kind: 'ADOPTION' }>;

/** The adoptions of a community, numbered within it in the order of their days. */
export function adoptionRows({ community, lifeEvents }: Neighbourhood, feed: Feed): AdoptionRecord[] {
  const adoptions = lifeEvents.filter((event): event is AdoptionFacts => event.kind === 'ADOPTION' && feed.hasCome(event.date));
  return adoptions
    .sort((one, other) => one.date.localeCompare(other.date))
    .map((event, place) => ({
      certificateNo: `SY${community.communityCode}${String(place + 1).padStart(4, '0')}`,
      residentNo: event.childNo,
      gridCode: feed.gridOf(event.childNo),
      adopterNos: [...event.adopterNos],
      kindCode: encodeOne(ADOPTION_KIND, event.adoptionKind),
      registeredDate: event.date,
      ...feed.stamp,
    }));
}

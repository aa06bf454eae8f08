import type { Feed, LifeEvent, Neighbourhood } from '@linli/synthetic-district';
import { encodeOne, MARRIAGE_END_REASON, MARRIAGE_KIND } from '@linli/vocabulary';
import type { MarriageRecord } from '../marriage/marriage.record.js';
import { heldCode } from './held-code.js';

type MarriageFacts = Extract<LifeEvent, { kind: 'MARRIAGE' }>;

/** Each marriage once for each spouse, the husband first, as certificates have it. */
export function marriageRows({ lifeEvents }: Neighbourhood, feed: Feed): MarriageRecord[] {
  return lifeEvents.flatMap((event) => {
    if (event.kind !== 'MARRIAGE' || !feed.hasCome(event.date)) return [];
    return [true, false].map((isFirstSpouse) => toRow(event, { isFirstSpouse, feed }));
  });
}

function toRow(event: MarriageFacts, { isFirstSpouse, feed }: { readonly isFirstSpouse: boolean; readonly feed: Feed }): MarriageRecord {
  const residentNo = isFirstSpouse ? event.husbandNo : event.wifeNo;
  const endedDate = feed.heldDate(event.endedDate);
  const kindCode = encodeOne(MARRIAGE_KIND, event.marriageKind);
  return {
    entryNo: `${event.certificateNo}-${isFirstSpouse ? 1 : 2}`,
    certificateNo: event.certificateNo,
    residentNo,
    gridCode: feed.gridOf(residentNo),
    spouseNo: isFirstSpouse ? event.wifeNo : event.husbandNo,
    isFirstSpouse,
    // The status that has drifted is the present one: what stands beside an ended marriage is history.
    kindCode: endedDate === null ? heldCode('maritalStatus', { residentNo, code: kindCode, feed }) : kindCode,
    registeredDate: event.date,
    endedDate,
    endReasonCode: endedDate === null || event.endReason === null ? null : encodeOne(MARRIAGE_END_REASON, event.endReason),
    ...feed.stamp,
  };
}

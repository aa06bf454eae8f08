import type { BirthRegistration, FloatingNotice } from '@linli/synthetic-district';
import { FLOATING_NOTICE_KIND, INFANT_CARE_PLACE, NOTICE_DIRECTION, SUBSIDY_KIND, SUBSIDY_STATUS } from '@linli/vocabulary';
import { knowledgeOf, newestFirst, type Knowledge, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { word } from './word.js';

/** What family planning holds about residents: the truth of 45 days ago; no mistake of its own is known. */
export function openFamilySupport(index: TruthIndex, links: Links): (residentNo: number) => Facts {
  const { truth } = index;
  const known = knowledgeOf('family-planning', index);
  const registrations = groupBy(
    truth.birthRegistrations.filter(({ registeredDate }) => known.hasHeard(registeredDate)).flatMap((each) => [each.motherNo, each.fatherNo].map((residentNo) => ({ residentNo, each }))), ({ residentNo }) => residentNo,
  );
  const subsidies = groupBy(truth.familySubsidies.filter(({ fromDate }) => known.hasHeard(fromDate)), ({ residentNo }) => residentNo);
  const notices = groupBy(truth.floatingNotices.filter(({ sentDate }) => known.hasHeard(sentDate)), ({ residentNo }) => residentNo);
  const infants = groupBy(truth.infantServices.filter(({ fromDate }) => known.hasHeard(fromDate)), ({ childNo }) => childNo);
  return (residentNo) => ({
    familySupport: () => ({
      birthRegistrations: () => newestFirst(registrations.get(residentNo)?.map(({ each }) => each), ({ registeredDate }) => registeredDate, ({ registrationNo }) => registrationNo)
        .map((each) => toRegistration(each, { known, links })),
      oneChildCertificate: () => certificateOf(index, { residentNo, known }),
      subsidies: newestFirst(subsidies.get(residentNo), ({ fromDate }) => fromDate, ({ subsidyNo }) => subsidyNo)
        .map((each) => ({ ...each, kind: word(SUBSIDY_KIND, each.kind), status: word(SUBSIDY_STATUS, each.status) })),
      notices: newestFirst(notices.get(residentNo), ({ sentDate }) => sentDate, ({ noticeNo }) => noticeNo).map((each) => toNotice(each, known)),
      infantService: newestFirst(infants.get(residentNo), ({ fromDate }) => fromDate, ({ serviceNo }) => serviceNo).map((each) => ({ ...each, place: word(INFANT_CARE_PLACE, each.place) }))[0] ?? null,
    }),
  });
}

// A birth of which it has not heard leaves the registration as it was made: without a child.
function toRegistration({ registrationNo, parity, registeredDate, motherNo, fatherNo, ...birth }: BirthRegistration, { known, links }: { readonly known: Knowledge; readonly links: Links }): Facts {
  const childBirthDate = known.heard(birth.childBirthDate);
  return {
    registrationNo, parity, registeredDate, childBirthDate,
    mother: () => links.resident(motherNo), father: () => links.resident(fatherNo), child: () => links.resident(childBirthDate === null ? null : birth.childNo),
  };
}

function certificateOf({ truth, residents }: TruthIndex, { residentNo, known }: { readonly residentNo: number; readonly known: Knowledge }): Facts | null {
  const held = truth.oneChildCertificates.filter(({ holderNos, issuedDate }) => holderNos.includes(residentNo) && known.hasHeard(issuedDate));
  return newestFirst(held, ({ issuedDate }) => issuedDate, ({ certificateNo }) => certificateNo).map(({ certificateNo, issuedDate, isChildDeceased, childNo }) => {
    const deathDate = (childNo === null ? null : residents.get(childNo)?.deathDate) ?? null;
    return { certificateNo, issuedDate, isChildDeceased: isChildDeceased && (deathDate === null || known.hasHeard(deathDate)) };
  })[0] ?? null;
}

function toNotice(notice: FloatingNotice, known: Knowledge): Facts {
  const acknowledgedDate = known.heard(notice.acknowledgedDate);
  return {
    ...notice, acknowledgedDate, direction: word(NOTICE_DIRECTION, notice.direction), kind: word(FLOATING_NOTICE_KIND, notice.kind),
    isOverdue: ({ on }: { readonly on: string }) => notice.dueDate < on && (acknowledgedDate === null || acknowledgedDate > on),
  };
}

import type { AssistanceCase, ChildWelfare, Disability, ElderCare, LifeEvent } from '@linli/synthetic-district';
import {
  ASSISTANCE_DECISION, ASSISTANCE_KIND, CARE_LEVEL, CARE_SERVICE_STATUS, CHILD_WELFARE_KIND, DISABILITY_CATEGORY, DISABILITY_GRADE, MARITAL_STATUS, MARRIAGE_END_REASON, MARRIAGE_KIND, VOLUNTEER_SKILL,
} from '@linli/vocabulary';
import { holdsOn } from './feed.js';
import { knowledgeOf, mistakeOf, newestFirst, type Knowledge, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { welfareLinkOf } from './welfare-link.js';
import { UNMAPPED_WORD, word } from './word.js';

type Marriage = Extract<LifeEvent, { readonly kind: 'MARRIAGE' }>;

/** What civil affairs holds: the truth up to yesterday, but for its known mistakes. */
export interface Welfare {
  ofResident(residentNo: number): Facts;
  ofHousehold(householdNo: number): Facts;
  assistanceCase(caseNo: string): Facts | null;
  childWelfare(fileNo: number): Facts | null;
}

interface Asked {
  readonly activeOn?: string;
  readonly validOn?: string;
  readonly changedFrom?: string;
  readonly from?: string;
}

export function openWelfare(index: TruthIndex, links: Links): Welfare {
  const { truth } = index;
  const known = knowledgeOf('civil-affairs', index);
  const cases = truth.assistanceCases.filter(({ fromDate }) => known.hasHeard(fromDate)).map((each) => toHeldCase(each, known));
  const toCase = (each: AssistanceCase): Facts => toCaseFacts(each, { index, known, links });
  const marriages = groupBy(heldMarriages(truth.lifeEvents, known).flatMap((marriage) => [marriage.husbandNo, marriage.wifeNo].map((residentNo) => ({ residentNo, marriage }))), ({ residentNo }) => residentNo);
  const marriagesOf = (residentNo: number): Marriage[] => newestFirst(marriages.get(residentNo)?.map(({ marriage }) => marriage), ({ date }) => date, ({ certificateNo }) => certificateNo);
  const service = openServices(index, known);
  return {
    ofResident: (residentNo) => ({
      marriage: () => toMarriage(marriagesOf(residentNo).find(({ endedDate }) => endedDate === null) ?? marriagesOf(residentNo)[0], links),
      marriages: ({ changedFrom = '', from = '' }: Asked) => marriagesOf(residentNo).filter(({ date }) => date >= from)
        .filter(({ date, endedDate }) => date >= changedFrom || (endedDate ?? '') >= changedFrom).map((each) => toMarriage(each, links)),
      welfare: () => ({
        ...service(residentNo),
        assistanceCases: ({ activeOn }: Asked) => newestFirst(cases.filter(({ personResidentNos }) => personResidentNos.includes(residentNo)), ({ fromDate }) => fromDate, ({ caseNo }) => caseNo)
          .filter((each) => !activeOn || holdsOn(each, activeOn)).map(toCase),
      }),
    }),
    ofHousehold: (householdNo) => ({
      assistanceCases: ({ filter }: { readonly filter?: Asked }) => ({
        nodes: cases.filter((each) => each.householdNo === householdNo && (!filter?.activeOn || holdsOn(each, filter.activeOn))).sort((one, other) => one.caseNo.localeCompare(other.caseNo)).map(toCase),
      }),
    }),
    assistanceCase: (caseNo) => cases.filter((each) => each.caseNo === caseNo).map(toCase)[0] ?? null,
    childWelfare: (fileNo) => truth.childWelfares.filter((each) => each.fileNo === fileNo && known.hasHeard(each.openedDate)).map((file) => toChildWelfare(file, { known, links }))[0] ?? null,
  };
}

function openServices(index: TruthIndex, known: Knowledge): (residentNo: number) => Facts {
  const { truth } = index;
  const cares = groupBy(truth.elderCares.filter(({ fromDate }) => known.hasHeard(fromDate)).map((care) => toHeldCare(care, known)), ({ residentNo }) => residentNo);
  const disabilities = groupBy(truth.disabilities.filter(({ issuedDate }) => known.hasHeard(issuedDate)), ({ residentNo }) => residentNo);
  const volunteers = groupBy(truth.volunteers.filter(({ registeredDate }) => known.hasHeard(registeredDate)), ({ residentNo }) => residentNo);
  const funerals = groupBy(truth.funeralRecords.filter(({ date }) => known.hasHeard(date)), ({ residentNo }) => residentNo);
  const link = welfareLinkOf(index, known);
  return (residentNo) => ({
    registerLink: () => link(residentNo),
    elderCare: ({ activeOn }: Asked) => toElderCare(currentOf(newestFirst(cares.get(residentNo), ({ fromDate }) => fromDate, ({ careNo }) => careNo), activeOn), index),
    disability: ({ validOn }: Asked) => toDisability(newestFirst(disabilities.get(residentNo), ({ issuedDate }) => issuedDate, ({ certificateNo }) => certificateNo)
      .find(({ issuedDate, validToDate }) => !validOn || holdsOn({ fromDate: issuedDate, toDate: validToDate }, validOn)), index),
    volunteer: () => newestFirst(volunteers.get(residentNo), ({ registeredDate }) => registeredDate, ({ volunteerNo }) => volunteerNo)
      .map((each) => ({ ...each, skills: each.skills.map((skill) => word(VOLUNTEER_SKILL, skill)) }))[0] ?? null,
    funeralRecord: () => newestFirst(funerals.get(residentNo), ({ date }) => date, ({ funeralNo }) => funeralNo).map(({ funeralNo, name, date, place }) => ({ funeralNo, name, date, place, asOf: known.asOf }))[0] ?? null,
  });
}

function currentOf<T extends { readonly fromDate: string; readonly toDate: string | null }>(newest: readonly T[], day: string | undefined): T | undefined {
  return day ? newest.find((each) => holdsOn(each, day)) : newest.find(({ toDate }) => toDate === null) ?? newest[0];
}

// What has ended since the last day that the register knows of, still runs in it.
function toHeldCare(care: ElderCare, known: Knowledge): ElderCare {
  const toDate = known.heard(care.toDate);
  return { ...care, toDate, status: care.status === 'ENDED' && toDate === null && care.toDate !== null ? 'ACTIVE' : care.status, visitDates: care.visitDates.filter((date) => known.hasHeard(date)).sort().reverse() };
}

function toElderCare(care: ElderCare | undefined, { organisations }: TruthIndex): Facts | null {
  if (!care) return null;
  const { careNo, plan, subsidyFenPerMonth, fromDate, toDate, visitDates, providerOrganisationCode } = care;
  const provider = providerOrganisationCode === null ? undefined : organisations.get(providerOrganisationCode);
  return {
    careNo, plan, subsidyFenPerMonth, fromDate, toDate, needLevel: word(CARE_LEVEL, care.needLevel), status: word(CARE_SERVICE_STATUS, care.status), lastVisitDate: visitDates[0] ?? null,
    visits: ({ from = '' }: Asked) => visitDates.filter((date) => date >= from), provider: provider ? { organisationCode: provider.organisationCode, name: provider.name } : null,
  };
}

function toDisability(disability: Disability | undefined, index: TruthIndex): Facts | null {
  if (!disability) return null;
  const { certificateNo, residentNo, category, grade, issuedDate, validToDate } = disability;
  const hasDrifted = mistakeOf(index, { department: 'civil-affairs', residentNo, kind: 'CODE_DRIFT' })?.field === 'disabilityCategory';
  return { certificateNo, issuedDate, validToDate, category: hasDrifted ? UNMAPPED_WORD : word(DISABILITY_CATEGORY, category), grade: word(DISABILITY_GRADE, grade) };
}

function toHeldCase(facts: AssistanceCase, known: Knowledge): AssistanceCase {
  const toDate = known.heard(facts.toDate);
  return { ...facts, toDate, decision: facts.decision === 'ENDED' && toDate === null && facts.toDate !== null ? 'APPROVED' : facts.decision, lastReviewDate: known.heard(facts.lastReviewDate) };
}

interface Around {
  readonly known: Knowledge;
  readonly links: Links;
}

function toCaseFacts(facts: AssistanceCase, { known, links }: Around & { readonly index: TruthIndex }): Facts {
  return {
    ...facts, asOf: known.asOf, kind: word(ASSISTANCE_KIND, facts.kind), decision: word(ASSISTANCE_DECISION, facts.decision),
    persons: () => facts.personResidentNos.map((residentNo) => links.resident(residentNo)), household: () => links.household(facts.householdNo), grid: () => links.grid(facts.gridCode),
  };
}

function toChildWelfare(file: ChildWelfare, { known, links }: Around): Facts {
  return {
    ...file, asOf: known.asOf, kind: word(CHILD_WELFARE_KIND, file.kind), lastCareVisitDate: known.heard(file.lastCareVisitDate),
    resident: () => links.resident(file.residentNo), guardian: () => links.resident(file.guardianResidentNo), actualCarer: () => links.resident(file.actualCarerResidentNo),
  };
}

function heldMarriages(events: readonly LifeEvent[], known: Knowledge): Marriage[] {
  return events.filter((event) => event.kind === 'MARRIAGE').filter(({ date }) => known.hasHeard(date)).map((event) => ({ ...event, endedDate: known.heard(event.endedDate) }));
}

function toMarriage(marriage: Marriage | undefined, links: Links): Facts | null {
  if (!marriage) return null;
  const { certificateNo, date, endedDate, endReason, marriageKind, husbandNo, wifeNo } = marriage;
  const lasting = { FIRST: 'FIRST_MARRIAGE', REMARRIAGE: 'REMARRIED', RESTORED: 'MARRIAGE_RESTORED' } as const;
  const reason = endedDate === null ? null : endReason;
  return {
    certificateNo, registeredDate: date, endedDate, kind: word(MARRIAGE_KIND, marriageKind), endReason: reason === null ? null : word(MARRIAGE_END_REASON, reason),
    maritalStatus: word(MARITAL_STATUS, endedDate === null ? lasting[marriageKind] : reason === 'DEATH' ? 'WIDOWED' : 'DIVORCED'), spouses: () => [husbandNo, wifeNo].map((residentNo) => links.resident(residentNo)),
  };
}

import type { Neighbourhood } from '@linli/synthetic-district';
import { addYears, SYNTHETIC_DIVISION } from '@linli/vocabulary';
import { exampleAssistanceCase } from '../ide/example-assistance-case.js';
import { exampleChildFile } from '../ide/example-child-file.js';
import { exampleLeak } from '../ide/example-leak.js';
import { exampleSubject } from '../ide/example-subject.js';

/** What of a district its personas are about: places, residents by number, cases by the number that is named in `linli-case`. Null where the district has none. */
export interface PersonaFacts {
  readonly places: Readonly<Record<PersonaArea, { readonly code: string; readonly name: string }>>;
  readonly residents: { readonly subject: number | null; readonly guardian: number | null; readonly ward: number | null };
  readonly cases: Readonly<Record<PersonaCase, string | null>>;
}

export type PersonaArea = 'district' | 'street' | 'community' | 'grid';
export type PersonaCase = 'application' | 'visitTask' | 'assistance' | 'elderCare' | 'childWelfare' | 'dispute' | 'correction' | 'birth' | 'residence' | 'pensionBatch' | 'objection' | 'cohort';

type Resident = Neighbourhood['residents'][number];

/** §19 of the minors' protection law and §31 of the personal information law draw the line here. */
const CHILD_YEARS = 14;

/**
 * Chooses what the personas are about from a district's first communities; the same district, the same choice.
 * The grid is the subject's, the cases are his where he has such ones, so that personas can be compared over one resident; a dispute and a child's file are those that the examples ask about.
 * @param communities the first and, should it hold no running correction, those up to the first that does.
 */
export function choosePersonaFacts(communities: readonly Neighbourhood[]): PersonaFacts {
  const [first] = communities;
  if (!first) throw new Error('district: expected a community, but got none');
  const subject = exampleSubject(first);
  const { guardian, ward } = chooseFamily(first);
  return { places: placesOf(first, subject), residents: { subject: subject?.residentNo ?? null, guardian, ward }, cases: { ...casesOf(first, subject), correction: runningCorrection(communities) } };
}

function placesOf({ community, grids }: Neighbourhood, subject: Resident | undefined): PersonaFacts['places'] {
  const grid = grids.find(({ gridCode }) => gridCode === subject?.gridCode) ?? grids[0];
  return {
    district: { code: SYNTHETIC_DIVISION, name: '邻里区' }, street: { code: community.streetCode, name: community.streetName }, community: { code: community.communityCode, name: community.name },
    grid: { code: grid?.gridCode ?? '', name: grid?.name ?? '' },
  };
}

/** A child under 14 and the parent whose household and dwelling are his. */
function chooseFamily({ residents, options: { today } }: Neighbourhood): { readonly guardian: number | null; readonly ward: number | null } {
  const here = new Map(residents.filter(({ status }) => status === 'NORMAL').map((resident) => [resident.residentNo, resident]));
  const bornAfter = addYears(today, -CHILD_YEARS);
  for (const child of here.values()) {
    const parent = [child.motherNo, child.fatherNo].map((no) => here.get(no ?? 0)).find((one) => one?.householdNo === child.householdNo && one.livingAddressCode === child.livingAddressCode);
    if (child.birthDate > bornAfter && parent) return { guardian: parent.residentNo, ward: child.residentNo };
  }
  return { guardian: null, ward: null };
}

function casesOf(first: Neighbourhood, subject: Resident | undefined): Omit<PersonaFacts['cases'], 'correction'> {
  const [year = '', month = ''] = first.options.today.split('-');
  const isSubject = ({ residentNo }: { readonly residentNo: number | null }): boolean => residentNo === subject?.residentNo;
  const newcomer = first.residents.find(({ status, floating }) => status === 'NORMAL' && floating?.permit);
  return {
    application: pick(first.serviceApplications, ({ applicantResidentNo }) => applicantResidentNo === subject?.residentNo)?.applicationNo ?? null,
    visitTask: text(pick(first.visitTasks.filter(({ status, gridCode }) => status === 'OPEN' && gridCode === subject?.gridCode), isSubject)?.taskNo),
    assistance: exampleAssistanceCase(first)?.caseNo ?? null,
    elderCare: text(pick(first.elderCares.filter(({ status }) => status === 'ACTIVE'), isSubject)?.careNo),
    childWelfare: text(exampleChildFile(first)?.fileNo), dispute: exampleLeak(first)?.caseNo ?? null, birth: text(first.birthRegistrations[0]?.registrationNo), residence: newcomer?.floating?.permit?.permitNo ?? null,
    // Of these the registers hold no numbers: whoever starts such work gives it one. A question is the first that was approved.
    pensionBatch: `HC${year}${month}`, objection: `YY${year}000001`, cohort: `FX${year}${month}000001`,
  };
}

/** What is known after discharge leaves with it, so a case that runs. */
function runningCorrection(communities: readonly Neighbourhood[]): string | null {
  const cases = communities.flatMap(({ correctionCases }) => correctionCases);
  return pick(cases, ({ dischargedDate }) => dischargedDate === null)?.caseNo ?? null;
}

/** The first that is wanted, or else the first. */
function pick<T>(list: readonly T[], isWanted: (one: T) => boolean): T | undefined {
  return list.find(isWanted) ?? list[0];
}

function text(no: number | undefined): string | null {
  return no === undefined ? null : String(no);
}

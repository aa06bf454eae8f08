import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { OneChildCertificate } from '../model/welfare.js';
import { earlierOf, laterOf } from './day-order.js';
import { dueHere } from './due-here.js';
import type { FamilyDraft } from './family-draft.js';
import { pickDistinct } from './pick-distinct.js';

// The one-child policy lasted from the open letter of 1980 until the end of 2015; children born since 1979 could be certified.
const FIRST_BIRTH = '1979-01-01';
const LAST_BIRTH = '2015-10-31';
const FIRST_ISSUE = '1980-10-01';
const LAST_ISSUE = '2015-12-31';
const CERTIFIED_SHARE = 0.62;
const BEREAVED = { kind: 'bereaved-parents', share: 0.000_7 } as const;
const BEREAVED_FROM_AGE = 61;

/** Certificates of the parents of an only child (独生子女父母光荣证), and among them those whose child has died. */
export function makeOneChildCertificates(draft: FamilyDraft): OneChildCertificate[] {
  return [...ofOnlyChildren(draft), ...ofTheBereaved(draft)];
}

function ofOnlyChildren(draft: FamilyDraft): OneChildCertificate[] {
  const { random, settlement, childrenOf } = draft;
  return draft.persons.flatMap((child) => {
    if (child.birthDate < FIRST_BIRTH || child.birthDate > LAST_BIRTH) return [];
    const parents = [child.motherNo, child.fatherNo].flatMap((no) => (no === null ? [] : settlement.byNo(no) ?? []));
    const holders = parents.filter(({ status, floating }) => status === 'NORMAL' && floating === null);
    if (holders.length === 0 || parents.some(({ residentNo }) => childrenOf.get(residentNo)?.length !== 1) || !random.chance(CERTIFIED_SHARE)) return [];
    return [certify(draft, { holders, child, from: addDays(child.birthDate, 60), to: addYears(child.birthDate, 14) })];
  });
}

// Their child is not in the register any more, or never had a number in it: it died before numbers were minted.
function ofTheBereaved(draft: FamilyDraft): OneChildCertificate[] {
  const { random, counters, settlement, childrenOf } = draft;
  const isBereaved = (person: Resident | undefined): boolean => person?.status === 'NORMAL' && person.floating === null && !childrenOf.has(person.residentNo) && person.birthDate > '1936-01-01' && ageOn(person.birthDate, settlement.options.today) >= BEREAVED_FROM_AGE;
  const parents = draft.persons.filter((person) => {
    const spouse = person.spouseNo === null ? undefined : settlement.byNo(person.spouseNo);
    // Of a couple the wife stands for both.
    return person.maritalStatus !== 'NEVER_MARRIED' && isBereaved(person) && (spouse?.status !== 'NORMAL' || (person.sex === 'FEMALE' && isBereaved(spouse)));
  });
  return pickDistinct(random, parents, dueHere(counters, BEREAVED)).map((parent) => {
    counters.next(BEREAVED.kind);
    const spouse = parent.spouseNo === null ? undefined : settlement.byNo(parent.spouseNo);
    const from = laterOf(FIRST_ISSUE, addYears(parent.birthDate, 25));
    return certify(draft, { holders: spouse?.status === 'NORMAL' ? [parent, spouse] : [parent], child: null, from, to: addYears(from, 12) });
  });
}

interface Certified {
  readonly holders: readonly Resident[];
  /** Null when it died without a number. */
  readonly child: Resident | null;
  readonly from: string;
  readonly to: string;
}

function certify({ random, counters }: FamilyDraft, { holders, child, from, to }: Certified): OneChildCertificate {
  const issuedDate = random.day(laterOf(from, FIRST_ISSUE), earlierOf(laterOf(to, FIRST_ISSUE), LAST_ISSUE));
  return {
    certificateNo: `DS${issuedDate.slice(0, 4)}${String(counters.next('one-child-certificate')).padStart(7, '0')}`, holderNos: holders.map(({ residentNo }) => residentNo), childNo: child?.residentNo ?? null,
    isChildDeceased: child === null || child.status === 'DECEASED', issuedDate,
  };
}

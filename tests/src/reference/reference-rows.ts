import { openId } from '@linli/subgraph-kit';
import type { District } from '@linli/synthetic-district';
import type { ReferenceRights } from './reference-rights.js';

/** Whether a row may be read; `unsure` where the truth does not say which of several places a register wrote down. */
export type Sight = boolean | 'unsure';

type Seen = Readonly<Record<string, unknown>>;

const CHILD_YEARS = 14;

/** Where the one resident stands whom a type's row is about. */
const ABOUT: Readonly<Record<string, string>> = {
  ...Object.fromEntries([
    'Pension', 'Employment', 'Disability', 'ElderCare', 'Volunteer', 'FuneralRecord', 'FamilySubsidy', 'FloatingNotice', 'HealthRecord', 'ServiceDue', 'ChronicFollowUp', 'DeathCertificate', 'InsuranceParticipation', 'InsuredPerson',
    'UnemploymentRegistration', 'Training', 'EmploymentAid', 'LabourDispute', 'HouseholdMember', 'HukouEvent', 'ResidencePermit', 'ResidenceRegistration', 'VisitTask', 'DisputeParty',
  ].map((type) => [type, 'resident'])),
  ServiceApplication: 'applicant', LegalAid: 'applicant', InfantService: 'child', Mandate: 'principal',
};

/** Of rows about several, or about a household: what has to be known of them. */
const OTHERS: Readonly<Record<string, string>> = {
  Resident: 'refId: id', Household: 'refId: id', AssistanceCase: 'refNo: caseNo', Dispute: 'refNo: caseNo', RentalDwelling: 'refNo: rentalNo', LogEntry: 'refNo: entryNo',
  Marriage: 'refPeople: spouses { refId: id }', BirthRegistration: 'refPerson: mother { refId: id } refFather: father { refId: id } refChild: child { refId: id }', OneChildCertificate: 'refPeople: holders { refId: id } refChild: child { refId: id }',
  BirthCertificate: 'refPerson: mother { refId: id } refChild: child { refId: id } refBorn: birthDate',
};

/** Sealed files: what names their case, and for which purpose its team reads them. */
const SEALED: Readonly<Record<string, string>> = {
  ChildWelfare: 'refNo: fileNo refAbout: resident { refId: id }', Adoption: 'refNo: certificateNo', CorrectionCase: 'refNo: caseNo refEnd: dischargedDate', RehabPlan: 'refNo: planNo refFrom: fromDate', ReleasedHelp: 'refNo: helpNo',
  YouthSupport: 'refNo: caseNo', DeathCause: 'refNo: certificateNo', SevereMentalFollowUp: 'refAbout: resident { refId: id }',
};

/** Types whose row is about the resident under whom it stands. */
const OF_RESIDENT_ABOVE: ReadonlySet<string> = new Set(['Residence', 'WelfareRegisterLink', 'HealthRegisterLink']);

/** Types of which a row is one's own wherever one stands in it. */
const OWN_EXACTLY: ReadonlySet<string> = new Set(['AssistanceCase', 'RentalDwelling', 'OneChildCertificate', 'BirthRegistration', 'BirthCertificate']);

/** What is asked beside of each row of a type, so that the reference knows whose it is. */
export function identityOf(type: string): string {
  return OTHERS[type] ?? SEALED[type] ?? (ABOUT[type] ? `refAbout: ${ABOUT[type]} { refId: id }` : '');
}

export function isSealed(type: string): boolean {
  return type in SEALED;
}

/** Says which rows somebody may read, by a table written from DESIGN.md 5 and DOMAIN.md 2.1 and the truth of the district. */
export class ReferenceRows {
  private readonly residents;
  private readonly households;
  private readonly gridsOfCases;
  private readonly addresses;
  /** Who died, by the number of his certificate. */
  private readonly dead;
  private readonly bornFrom: string;

  constructor(private readonly truth: District) {
    const { today } = truth.options;
    this.bornFrom = `${Number(today.slice(0, 4)) - CHILD_YEARS}${today.slice(4)}`;
    this.residents = new Map(truth.residents.map((each) => [each.residentNo, each]));
    this.households = new Map(truth.households.map((each) => [each.householdNo, each]));
    this.addresses = new Map(truth.addresses.map((each) => [each.addressCode, each.gridCode]));
    this.dead = new Map(truth.lifeEvents.flatMap((each) => (each.kind === 'DEATH' ? [[each.certificateNo, each.residentNo] as const] : [])));
    this.gridsOfCases = new Map<string, string>([...truth.assistanceCases.map((each) => [`AssistanceCase ${each.caseNo}`, each.gridCode] as const), ...truth.disputes.map((each) => [`Dispute ${each.caseNo}`, each.gridCode] as const),
      ...truth.rentals.map((each) => [`RentalDwelling ${each.rentalNo}`, each.gridCode] as const), ...truth.logEntries.map((each) => [`LogEntry ${each.entryNo}`, each.gridCode] as const)]);
  }

  /** @param above the number of the resident under whom it stands. @returns null for what is no row of a person. */
  sightOf(type: string, { row, above, rights }: { readonly row: Seen; readonly above: number | null; readonly rights: ReferenceRights }): Sight | null {
    if (type in SEALED) return this.sealed(type, row, rights);
    if (type === 'Resident') return this.person(numberOf(row), rights);
    if (OF_RESIDENT_ABOVE.has(type)) return above === null ? 'unsure' : this.person(above, rights);
    if (type in ABOUT) return row.refAbout ? this.person(numberOf(row.refAbout as Seen), rights) : 'unsure';
    return type in OTHERS ? this.several(type, row, rights) : null;
  }

  person(residentNo: number, rights: ReferenceRights): Sight {
    const resident = this.residents.get(residentNo);
    if (!resident) return 'unsure';
    const isNear = rights.purpose === 'SELF' ? own(rights).includes(residentNo) : within(resident.gridCode, rights);
    return isNear && (rights.highestLevel >= 'S3' || resident.birthDate < this.bornFrom);
  }

  private several(type: string, row: Seen, rights: ReferenceRights): Sight {
    const grid = type === 'Household' ? this.addresses.get(this.households.get(openId('household', row.refId as string) ?? 0)?.addressCode ?? '') : this.gridsOfCases.get(`${type} ${String(row.refNo)}`);
    if (rights.purpose === 'SELF') return this.ownOf(type, row, rights);
    if (grid !== undefined) return within(grid, rights);
    return type === 'Marriage' ? this.ofEither(row, rights) : this.ofFirst(type, row, rights);
  }

  // A register files such a row under the mother, or the first holder.
  private ofFirst(type: string, row: Seen, rights: ReferenceRights): Sight {
    const first = row.refPerson ?? (row.refPeople as readonly unknown[] | undefined)?.[0];
    const resident = first ? this.residents.get(numberOf(first as Seen)) : undefined;
    if (!resident) return 'unsure';
    const isChildHidden = rights.highestLevel < 'S3' && type === 'BirthCertificate' && String(row.refBorn) >= this.bornFrom;
    return within(resident.gridCode, rights) && !isChildHidden;
  }

  // Once for each spouse, where he lives: by which of the two it is read, the row does not say.
  private ofEither({ refPeople }: Seen, rights: ReferenceRights): Sight {
    const places = (refPeople as readonly Seen[] | null ?? []).map((each) => within(this.residents.get(numberOf(each))?.gridCode ?? '', rights));
    if (places.length === 0) return 'unsure';
    return places.every((isNear) => isNear === places[0]) ? places[0] === true : 'unsure';
  }

  private ownOf(type: string, row: Seen, rights: ReferenceRights): Sight {
    const people = this.peopleOf(type, row);
    if (people === null) return type === 'LogEntry' ? false : 'unsure';
    const isOwn = people.some((residentNo) => own(rights).includes(residentNo));
    return isOwn && !OWN_EXACTLY.has(type) ? 'unsure' : isOwn && (type !== 'BirthCertificate' || rights.highestLevel >= 'S3' || String(row.refBorn) < this.bornFrom);
  }

  private peopleOf(type: string, row: Seen): readonly number[] | null {
    const { assistanceCases, disputes, rentals } = this.truth;
    if (type === 'Household') return this.households.get(openId('household', row.refId as string) ?? 0)?.members.map(({ residentNo }) => residentNo) ?? null;
    if (type === 'AssistanceCase') return assistanceCases.find(({ caseNo }) => caseNo === row.refNo)?.personResidentNos ?? null;
    if (type === 'Dispute') return disputes.find(({ caseNo }) => caseNo === row.refNo)?.parties.flatMap(({ residentNo }) => residentNo ?? []) ?? null;
    const rental = type === 'RentalDwelling' ? rentals.find(({ rentalNo }) => rentalNo === row.refNo) : undefined;
    if (rental) return [...rental.tenantResidentNos, ...(rental.landlordResidentNo === null ? [] : [rental.landlordResidentNo])];
    const named = [row.refPerson, row.refFather, row.refChild, ...((row.refPeople as unknown[] | undefined) ?? [])].filter((each) => each !== null && each !== undefined);
    return named.length === 0 ? null : named.map((each) => numberOf(each as Seen));
  }

  // A certificate that was linked to somebody else's by a mix-up is in no truth of the deaths.
  private placeOfDeath(certificateNo: string, rights: ReferenceRights): Sight {
    const residentNo = this.dead.get(certificateNo);
    const resident = residentNo === undefined ? undefined : this.residents.get(residentNo);
    return resident ? within(resident.gridCode, rights) : 'unsure';
  }

  private sealed(type: string, row: Seen, rights: ReferenceRights): Sight {
    const { purpose, cases, roles, department, highestLevel } = rights;
    if (highestLevel < 'S4') return false;
    if (type === 'DeathCause') return purpose === 'HEALTH_FOLLOWUP' && department === 'health' && this.placeOfDeath(String(row.refNo), rights);
    const isNear = row.refAbout ? within(this.residents.get(numberOf(row.refAbout as Seen))?.gridCode ?? '', rights) : false;
    if (type === 'ChildWelfare') return purpose === 'CHILD_CARE' && roles.includes('child-officer') && isNear;
    if (type === 'SevereMentalFollowUp') return purpose === 'HEALTH_FOLLOWUP' && department === 'health' && isNear;
    if (!cases.includes(String(row.refNo)) || purpose !== (type === 'Adoption' ? 'CHILD_CARE' : 'CORRECTION_HELP')) return false;
    const { today } = this.truth.options;
    if (type === 'RehabPlan') return String(row.refFrom) >= `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`;
    return type !== 'CorrectionCase' || row.refEnd === null || String(row.refEnd) > today;
  }
}

function numberOf({ refId }: Seen): number {
  return openId('resident', refId as string) ?? 0;
}

function own({ residentNo, wards }: ReferenceRights): readonly number[] {
  return residentNo === null ? wards : [residentNo, ...wards];
}

function within(gridCode: string, { jurisdiction }: ReferenceRights): boolean {
  return jurisdiction !== null && [6, 9, 12, 15].includes(jurisdiction.length) && gridCode.startsWith(jurisdiction);
}

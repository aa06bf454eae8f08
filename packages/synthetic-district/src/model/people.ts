import type {
  CauseOfDeathValue, EducationValue, HouseholdKindValue, HukouTypeValue, MaritalStatusValue, NationalityValue, OccupationStatusValue,
  RelationToHeadValue, ResidenceBasisValue, ResidentStatusValue, SexValue, HukouEventKindValue,
} from '@linli/vocabulary';

/** A synthetic resident as he truly is on the district's day. What a register says of him may differ: see conflicts. */
export interface Resident {
  /** Dense from 1; minted by public security. */
  readonly residentNo: number;
  /** 18 characters under division 990101..990199, which is not assigned, so nobody's. */
  readonly citizenId: string;
  readonly name: string;
  readonly formerName: string | null;
  readonly sex: Extract<SexValue, 'MALE' | 'FEMALE'>;
  readonly birthDate: string;
  readonly nationality: NationalityValue;
  /** GB/T 2260, 6 digits. */
  readonly nativePlaceCode: string;
  readonly birthplaceCode: string;
  readonly hukouType: HukouTypeValue;
  /** Division of the hukou, 6 digits; another district's for the floating population. */
  readonly hukouDivisionCode: string;
  /** Address code of the hukou when it lies in this district. */
  readonly hukouAddressCode: string | null;
  readonly status: ResidentStatusValue;
  readonly deathDate: string | null;
  /** Address code where he lives; null for the dead and for those who moved out. */
  readonly livingAddressCode: string | null;
  /** Grid of the living address; for the dead and those who moved out, of the last one. Never null: it is what jurisdiction is decided by. */
  readonly gridCode: string;
  readonly householdNo: number;
  readonly fatherNo: number | null;
  readonly motherNo: number | null;
  /** The living or last spouse, when he is in this district. */
  readonly spouseNo: number | null;
  readonly maritalStatus: MaritalStatusValue;
  readonly education: EducationValue | null;
  readonly occupation: OccupationStatusValue;
  /** Unassigned range, 11 digits beginning with 100. */
  readonly phone: string | null;
  /** Set for the floating population (流动人口) only. */
  readonly floating: FloatingStay | null;
}

/** How somebody from elsewhere came to live here (流动人口). */
export interface FloatingStay {
  readonly originDivisionCode: string;
  readonly arrivedDate: string;
  readonly basis: ResidenceBasisValue;
  readonly permit: ResidencePermit | null;
}

export interface ResidencePermit {
  /** `JZ` + 10 digits. */
  readonly permitNo: string;
  readonly issuedDate: string;
  readonly endorsedUntilDate: string;
}

/** A household as in the hukou book (户口户); it may live elsewhere than it is registered. */
export interface Household {
  readonly householdNo: number;
  /** Number of the hukou book, 9 digits. */
  readonly hukouNo: string;
  readonly kind: HouseholdKindValue;
  readonly headResidentNo: number;
  /** Registered address: where its hukou (or, for the floating population, its residence registration) is. */
  readonly addressCode: string;
  readonly establishedDate: string;
  /** Date of the last member's death or departure; null while it has members. */
  readonly cancelledDate: string | null;
  readonly members: readonly HouseholdMember[];
}

export interface HouseholdMember {
  readonly residentNo: number;
  readonly relation: RelationToHeadValue;
  readonly fromDate: string;
  readonly toDate: string | null;
}

/** A rented dwelling (出租房屋). */
export interface Rental {
  readonly rentalNo: number;
  readonly addressCode: string;
  readonly gridCode: string;
  readonly landlordResidentNo: number | null;
  readonly leaseFromDate: string;
  readonly leaseToDate: string;
  readonly tenantResidentNos: readonly number[];
  readonly lastCheckDate: string | null;
  /** Values of the dwelling-hazard table. */
  readonly hazards: readonly string[];
}

/** What happened in somebody's life in the last ten years; each leaves traces in several registers. */
export type LifeEvent =
  | { readonly kind: 'BIRTH'; readonly date: string; readonly childNo: number | null; readonly motherNo: number; readonly fatherNo: number | null; readonly parity: number;
      /** Date of registration at public security; null while it is not registered (and then `childNo` is null: nobody has minted a number). */
      readonly registeredDate: string | null; readonly sex: 'MALE' | 'FEMALE'; readonly certificateNo: string; readonly clinic: string; readonly weightGrams: number;
      /** An instant of `date` in China. */
      readonly bornAt: string }
  | { readonly kind: 'DEATH'; readonly date: string; readonly residentNo: number; readonly certificateNo: string; readonly cremated: boolean; /** An instant of `date` in China. */ readonly diedAt: string; readonly cause: CauseOfDeathValue }
  | { readonly kind: 'MARRIAGE'; readonly date: string; readonly husbandNo: number; readonly wifeNo: number; readonly certificateNo: string; readonly marriageKind: 'FIRST' | 'REMARRIAGE' | 'RESTORED';
      readonly endedDate: string | null; readonly endReason: 'DIVORCE_REGISTRATION' | 'JUDGMENT' | 'DEATH' | null }
  | { readonly kind: 'ADOPTION'; readonly date: string; readonly childNo: number; readonly adopterNos: readonly number[]; readonly adoptionKind: 'RELATIVE' | 'ORPHAN' | 'STEPCHILD' | 'WELFARE_HOME' }
  | { readonly kind: 'HUKOU'; readonly date: string; readonly residentNo: number; readonly event: HukouEventKindValue; readonly fromText: string | null; readonly toText: string | null; readonly reason: string };

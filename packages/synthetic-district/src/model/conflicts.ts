import type { CauseOfDeathValue, MaritalStatusValue } from '@linli/vocabulary';

/**
 * A known mistake of a register (DOMAIN.md 2.9), with the truth beside it, so that detection can be scored.
 * A seed writes what `register` holds; whoever checks takes the truth from the resident.
 */
export type Conflict =
  /** Public security still holds the status from before the divorce or the spouse's death. */
  | { readonly kind: 'MARITAL_STALE'; readonly register: 'public-security'; readonly residentNo: number; readonly held: MaritalStatusValue; readonly truth: MaritalStatusValue; readonly since: string }
  /** Dead by health (or civil affairs), alive in public security; the pension may still run. */
  | { readonly kind: 'DEATH_LATE'; readonly register: 'public-security'; readonly residentNo: number; readonly deathDate: string; readonly isPensionStillActive: boolean }
  /** Alive, but health's death certificate of a stranger was linked to him by a mix-up of ids; when the stranger died, and of what. */
  | { readonly kind: 'DEATH_WRONG_LINK'; readonly register: 'health'; readonly residentNo: number; readonly date: string; readonly diedAt: string; readonly cause: CauseOfDeathValue }
  /** The community still holds an address he has left. */
  | { readonly kind: 'ADDRESS_STALE'; readonly register: 'community'; readonly residentNo: number; readonly heldAddressCode: string; readonly truthAddressCode: string; readonly since: string }
  /** Two current residence registrations: that of an address which he has left was never closed. */
  | { readonly kind: 'ADDRESS_TWICE'; readonly register: 'public-security'; readonly residentNo: number; readonly heldAddressCode: string; readonly truthAddressCode: string }
  /** The register holds the 15-digit id. */
  | { readonly kind: 'ID_15_DIGITS'; readonly register: 'human-resources' | 'civil-affairs'; readonly residentNo: number; readonly heldId: string }
  /** A wrong check character, a lower-case x or two digits transposed. */
  | { readonly kind: 'ID_BAD_CHECKSUM' | 'ID_LOWER_CASE' | 'ID_TRANSPOSED'; readonly register: 'public-security' | 'human-resources'; readonly residentNo: number; readonly heldId: string }
  /** Two register rows, two ids, one person: `otherResidentNo` is the number minted by mistake. */
  | { readonly kind: 'TWO_IDS_ONE_PERSON'; readonly register: 'public-security'; readonly residentNo: number; readonly otherResidentNo: number }
  /** Two persons under one id in a register. */
  | { readonly kind: 'ONE_ID_TWO_PERSONS'; readonly register: 'human-resources'; readonly residentNo: number; readonly otherResidentNo: number }
  /** The birth date held differs from the id's: lunar calendar, or the year alone. */
  | { readonly kind: 'BIRTH_DATE_DIFFERS'; readonly register: 'public-security'; readonly residentNo: number; readonly held: string; readonly reason: 'LUNAR' | 'YEAR_ONLY' }
  | { readonly kind: 'SEX_DIFFERS'; readonly register: 'public-security'; readonly residentNo: number; readonly held: 'MALE' | 'FEMALE' }
  /** A household without a head, with two, or with the codes 01 and 02 swapped in old rows. */
  | { readonly kind: 'HEAD_MISSING' | 'HEAD_TWICE' | 'HEAD_CODE_SWAPPED'; readonly register: 'public-security'; readonly householdNo: number }
  /** A code outside the declared table version. */
  | { readonly kind: 'CODE_DRIFT'; readonly register: 'public-security' | 'human-resources' | 'civil-affairs' | 'health'; readonly residentNo: number; readonly field: 'maritalStatus' | 'education' | 'occupation' | 'disabilityCategory' | 'chronicCondition'; readonly heldCode: string }
  /** A code of the register's older table, which means something else in the standard: its interface's document has 30 for divorced (离异), the standard for widowed. */
  | { readonly kind: 'CODE_MEANS_OTHER'; readonly register: 'human-resources'; readonly residentNo: number; readonly field: 'maritalStatus'; readonly heldCode: '30'; readonly truth: Extract<MaritalStatusValue, 'DIVORCED'> }
  /** A variant of the name: another character for the same, a space, another middle dot, a former name. */
  | { readonly kind: 'NAME_VARIANT'; readonly register: 'human-resources' | 'civil-affairs' | 'health'; readonly residentNo: number; readonly held: string }
  /** A birth certificate without registration for more than one month: the LifeEvent BIRTH with `registeredDate` null. */
  | { readonly kind: 'BIRTH_UNREGISTERED'; readonly register: 'public-security'; readonly certificateNo: string; readonly motherNo: number }
  | { readonly kind: 'EMPLOYED_AND_UNEMPLOYED' | 'PENSION_AND_EMPLOYED'; readonly register: 'human-resources'; readonly residentNo: number }
  /** The residence permit's endorsement has lapsed, the community still counts him as resident. */
  | { readonly kind: 'PERMIT_LAPSED'; readonly register: 'community'; readonly residentNo: number }
  | { readonly kind: 'DOCTOR_CONTRACT_AFTER_END'; readonly register: 'health'; readonly residentNo: number }
  /** Filed under one name and registered under another, at the same address with the same founder. */
  | { readonly kind: 'ORGANISATION_TWICE'; readonly register: 'civil-affairs'; readonly organisationCode: string; readonly otherOrganisationCode: string }
  /** An address that the community's register has put into no grid, or into two. */
  | { readonly kind: 'ADDRESS_WITHOUT_GRID'; readonly register: 'community'; readonly addressCode: string }
  | { readonly kind: 'ADDRESS_IN_TWO_GRIDS'; readonly register: 'community'; readonly addressCode: string; readonly otherGridCode: string };

/** Days by which a register's feed lags behind; what happened later is not in it yet. */
export const FEED_LAG_DAYS = { 'public-security': 0, 'civil-affairs': 1, 'family-planning': 45, 'human-resources': 30, justice: 0, health: 1, community: 0 } as const;

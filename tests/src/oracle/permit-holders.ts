import type { Resident, ResidencePermit } from '@linli/synthetic-district';
import { PROVINCES } from '@linli/vocabulary';
import type { TruthIndex } from './truth-index.js';
import type { WorkRegister } from './work.js';

interface Where {
  readonly gridCodePrefix: string;
  readonly since: string;
  readonly on: string;
}

/** Permits issued a year ago or earlier and endorsed until today or later, by number, with what human resources knows of their holders. */
export function permitHolders(index: TruthIndex, work: WorkRegister, where: Where) {
  return holdersIn(index, where).map(({ resident: { residentNo }, permit, originDivisionCode }) => ({
    permitNo: permit.permitNo, issuedDate: permit.issuedDate,
    resident: {
      residenceRegistration: { originDivisionCode },
      socialSecurity: { employments: work.employmentsOn(residentNo, where.on).map(({ occupation }) => ({ occupation })), insurances: work.insurancesOn(residentNo, where.on) },
    },
  }));
}

/** Holders and the insured among them, by province of origin and occupation: `省 / 职业` → [holders, in a pension scheme, in the medical scheme]. */
export function countPermitHolders(index: TruthIndex, work: WorkRegister, where: Where): Readonly<Record<string, readonly [number, number, number]>> {
  const counts: Record<string, [number, number, number]> = {};
  for (const { resident: { residentNo }, originDivisionCode } of holdersIn(index, where)) {
    const province = PROVINCES[originDivisionCode.slice(0, 2)];
    const schemes = work.insurancesOn(residentNo, where.on).map(({ scheme }) => scheme.value);
    const count = (counts[`${province?.zh} / ${work.employmentsOn(residentNo, where.on)[0]?.occupation.zh ?? '无就业登记'}`] ??= [0, 0, 0]);
    count[0]++;
    if (schemes.some((scheme) => scheme.endsWith('_PENSION'))) count[1]++;
    if (schemes.includes('MEDICAL')) count[2]++;
  }
  return counts;
}

interface Holder {
  readonly resident: Resident;
  readonly permit: ResidencePermit;
  readonly originDivisionCode: string;
}

function holdersIn({ truth, today }: TruthIndex, { gridCodePrefix, since }: Where): Holder[] {
  const holders = truth.residents.flatMap((resident) => {
    const { floating, status, gridCode } = resident;
    if (!floating?.permit || status !== 'NORMAL' || !gridCode.startsWith(gridCodePrefix)) return [];
    return [{ resident, permit: floating.permit, originDivisionCode: floating.originDivisionCode }];
  });
  return holders.filter(({ permit }) => permit.issuedDate <= since && permit.endorsedUntilDate >= today).sort((one, other) => one.permit.permitNo.localeCompare(other.permit.permitNo));
}

import type { RegisterWriter } from '@linli/subgraph-kit';
import type { Neighbourhood } from '@linli/synthetic-district';
import { PURPOSES, SYNTHETIC_DIVISION, type PurposeCode } from '@linli/vocabulary';
import { GrantRecord } from './grant/grant.record.js';

/** Who holds a grant for which purpose in the synthetic district (DOMAIN 2.11, "who"); each with all that the purpose can carry. */
const HOLDERS: Readonly<Record<PurposeCode, readonly string[]>> = {
  ONE_STOP: ['community'],
  SELF: ['resident'],
  GRID_VISIT: ['community'],
  ELDER_CARE: ['civil-affairs', 'community'],
  ASSIST_REVIEW: ['civil-affairs'],
  PENSION_ALIVE: ['human-resources'],
  MEDIATION: ['justice'],
  CORRECTION_HELP: ['justice'],
  CHILD_CARE: ['civil-affairs'],
  RESIDENCE: ['public-security', 'community'],
  BIRTH_SUPPORT: ['family-planning', 'health'],
  HEALTH_FOLLOWUP: ['health'],
  RENTAL_SAFETY: ['public-security', 'community'],
  // Counts alone: its analysts, each under a question that somebody else has approved.
  STATISTICS: ['data-sharing'],
  // Of the fields that two bureaus hold, each its own, and the data office the access log; what family planning and justice hold is nobody else's.
  DATA_QUALITY: ['public-security', 'civil-affairs', 'human-resources', 'health', 'community', 'data-sharing'],
  EMERGENCY: ['public-security', 'civil-affairs', 'health', 'community'],
};

const FROM = '2026-01-01T00:00:00Z';
const UNTIL = '2036-01-01T00:00:00Z';

/** Writes the grants of the synthetic district, once: with the community that brings the district's catalogue. */
export function seed({ serviceItems, options }: Neighbourhood, writer: RegisterWriter): void {
  if (serviceItems.length === 0) return;
  let place = 0;
  for (const [purpose, departments] of Object.entries(HOLDERS)) {
    for (const department of departments) writer.put(GrantRecord, toGrantRow({ purpose: purpose as PurposeCode, department, place: ++place, today: options.today }));
  }
}

interface Holder {
  readonly purpose: PurposeCode;
  readonly department: string;
  readonly place: number;
  readonly today: string;
}

function toGrantRow({ purpose, department, place, today }: Holder): GrantRecord {
  return {
    grantNo: `GX${String(place).padStart(6, '0')}`, department, purpose, scopes: [...PURPOSES[purpose].scopes].filter((scope) => purpose !== 'DATA_QUALITY' || scope.startsWith(`${department}:`)),
    jurisdiction: SYNTHETIC_DIVISION, fromAt: FROM, untilAt: UNTIL, basis: PURPOSES[purpose].legalBasis.zh.slice(0, 300), grantedBy: 'data-office-1', withdrawnAt: null, withdrawnBy: null, withdrawalReason: null,
    asOf: today, recordedAt: FROM,
  };
}

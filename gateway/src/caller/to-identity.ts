import type { Caller } from '@linli/caller-token';
import type { JWTPayload } from 'jose';

/** What the identity provider says about who asks. */
export interface Identity extends Pick<Caller, 'subject' | 'department' | 'roles' | 'jurisdiction' | 'residentNo' | 'wards' | 'cases'> {
  /** Until when it may be believed without verifying the token again, milliseconds since the epoch; never after the token's end. */
  readonly expiresAt: number;
}

/** Prefix of a grid code: district, sub-district, community or grid. */
const JURISDICTION = /^\d{6}(\d{3}){0,3}$/;

/** Takes from verified claims what has the right type; the rest is as if it were not there. @returns null where they name no subject or no department. */
export function toIdentity(claims: JWTPayload): Identity | null {
  const { sub, exp = 0, department, roles, jurisdiction, residentNo, wards, cases } = claims as Readonly<Record<string, unknown>> & { readonly exp?: number };
  if (!isText(sub) || !isText(department)) return null;
  return {
    subject: sub, department, roles: listOf(roles, isText),
    // Load-bearing: an empty or half prefix would be the beginning of every grid code.
    jurisdiction: isText(jurisdiction) && JURISDICTION.test(jurisdiction) ? jurisdiction : null,
    residentNo: isNumber(residentNo) ? residentNo : null, wards: listOf(wards, isNumber), cases: listOf(cases, isText), expiresAt: exp * 1_000,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function listOf<T>(values: unknown, is: (value: unknown) => value is T): readonly T[] {
  return Array.isArray(values) ? values.filter(is) : [];
}

import type { JWTPayload } from 'jose';
import type { Caller } from './caller.js';

/**
 * The claims under which a caller travels. Kept apart so that signer and verifier cannot drift.
 * @param audience the department that they are for: of the scopes it is told its own.
 */
export function toClaims(caller: Caller, audience: string): JWTPayload {
  return {
    sub: caller.subject, department: caller.department, roles: caller.roles, jurisdiction: caller.jurisdiction,
    residentNo: caller.residentNo, wards: caller.wards, cases: caller.cases, purpose: caller.purpose, caseNo: caller.caseNo,
    scopes: caller.scopes.filter((scope) => scope.startsWith(`${audience}:`)), highestLevel: caller.highestLevel,
  };
}

export function fromClaims(claims: JWTPayload): Caller {
  return {
    subject: claims.sub ?? '', department: claims.department as string, roles: claims.roles as string[], jurisdiction: claims.jurisdiction as string | null,
    residentNo: claims.residentNo as number | null, wards: claims.wards as number[], cases: claims.cases as string[], purpose: claims.purpose as Caller['purpose'], caseNo: claims.caseNo as string | null,
    scopes: claims.scopes as string[], highestLevel: claims.highestLevel as Caller['highestLevel'],
  };
}

import type { JWTPayload } from 'jose';
import type { Caller } from './caller.js';

/** The claims under which a caller travels. Kept apart so that signer and verifier cannot drift. */
export function toClaims(caller: Caller): JWTPayload {
  return {
    sub: caller.subject, department: caller.department, roles: caller.roles, jurisdiction: caller.jurisdiction,
    residentNo: caller.residentNo, purpose: caller.purpose, caseNo: caller.caseNo,
  };
}

export function fromClaims(claims: JWTPayload): Caller {
  return {
    subject: claims.sub ?? '', department: claims.department as string, roles: claims.roles as string[], jurisdiction: claims.jurisdiction as string | null,
    residentNo: claims.residentNo as number | null, purpose: claims.purpose as Caller['purpose'], caseNo: claims.caseNo as string | null,
  };
}

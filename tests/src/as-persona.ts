import type { Persona } from '@linli/gateway';
import type { Asking } from './open-test-district.js';

/** A persona of a district as it asks, for the purpose that suits it, or otherwise where that is told. @throws Error when there is no such persona. */
export function asPersona(personas: readonly Persona[], key: string, differences: Partial<Asking> = {}): Asking {
  const persona = personas.find((each) => each.key === key);
  const [usual] = persona?.purposes ?? [];
  if (!persona || !usual) throw new Error(`${key}: expected a persona, but got none`);
  const { subject, department, roles, jurisdiction, residentNo, wards, cases } = persona;
  return { subject, department, roles, jurisdiction, residentNo, wards, cases, purpose: usual.code, caseNo: usual.caseNo, ...differences };
}

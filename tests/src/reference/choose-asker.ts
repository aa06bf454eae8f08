import type { Persona } from '@linli/gateway';
import type { District } from '@linli/synthetic-district';
import { PURPOSES, type Grant, type PurposeCode } from '@linli/vocabulary';
import type { ReferenceAsker } from './reference-rights.js';
import type { Choose } from './value-pool.js';

/** Who asks in a case, and what is granted at that moment. */
export interface ChosenAsker {
  readonly asker: ReferenceAsker;
  readonly grants: readonly Grant[];
}

const PAST = '2020-01-01T00:00:00Z';
const FUTURE = '2100-01-01T00:00:00Z';
const CODES = Object.keys(PURPOSES) as PurposeCode[];
const ALL_SCOPES = [...new Set(CODES.flatMap((code) => PURPOSES[code].scopes)), 'civil-affairs:adoption'];

/** Chooses a persona, mostly the one whom a question was grown for and mostly for a purpose of his and in his own place, sometimes for any other; and a book of grants in which, mostly, something is his. */
export function chooseAsker(choose: Choose, { personas, truth, subject, like }: { readonly like: number; readonly personas: readonly Persona[]; readonly truth: District; readonly subject: string }): ChosenAsker {
  const persona = personas[choose(3) === 0 ? choose(personas.length) : like] as Persona;
  const usual = persona.purposes[choose(persona.purposes.length)];
  const purpose = choose(4) === 0 || !usual ? (CODES[choose(CODES.length)] as PurposeCode) : usual.code;
  const grids = truth.grids.map(({ gridCode }) => gridCode);
  const places = [null, '990101', '990101001', '990101001001', ...grids, '99010', 'x'];
  const { department, roles, residentNo, wards } = persona;
  // For a purpose of somebody else's his own place and cases would, mostly, not do.
  const isHis = persona.purposes.some(({ code }) => code === purpose);
  const jurisdiction = choose(3) > (isHis ? 0 : 1) ? persona.jurisdiction : (places[choose(places.length)] ?? null);
  const cases = choose(3) > (isHis ? 0 : 1) ? persona.cases : casesOf(truth).filter(() => choose(4) === 0).slice(0, 20);
  const caseNo = (choose(3) > (isHis ? 1 : 0) ? cases[choose(Math.max(cases.length, 1))] : usual?.caseNo) ?? 'X1';
  const asker: ReferenceAsker = { subject, department, roles: choose(6) === 0 ? [] : roles, jurisdiction, residentNo, wards, cases, purpose, caseNo };
  return { asker, grants: chooseGrants(choose, { asker, places: [null, null, ...places.slice(0, -2)] }) };
}

/** Numbers of all the cases that have teams. */
export function casesOf({ correctionCases, rehabPlans, releasedHelps, youthSupports, lifeEvents }: District): readonly string[] {
  const adoptions = lifeEvents.filter(({ kind }) => kind === 'ADOPTION').slice(0, 4).map((_event, place) => `SY990101001001${String(place + 1).padStart(4, '0')}`);
  return [...correctionCases.map(({ caseNo }) => caseNo), ...rehabPlans.map(({ planNo }) => planNo), ...releasedHelps.map(({ helpNo }) => helpNo), ...youthSupports.map(({ caseNo }) => caseNo), ...adoptions];
}

function chooseGrants(choose: Choose, { asker, places }: { readonly asker: ReferenceAsker; readonly places: readonly (string | null)[] }): readonly Grant[] {
  const whole: Grant = { grantNo: 'G0', department: asker.department, purpose: asker.purpose, scopes: PURPOSES[asker.purpose].scopes, jurisdiction: null, from: PAST, until: null, basis: 'whole', withdrawnAt: null };
  if (choose(5) > 1) return [whole];
  return Array.from({ length: choose(4) }, (_each, at): Grant => {
    const scopes = (choose(5) === 0 ? ALL_SCOPES : whole.scopes).filter(() => choose(4) > 0);
    return {
      ...whole, grantNo: `G${at + 1}`, scopes, department: choose(8) === 0 ? 'justice' : asker.department, purpose: choose(8) === 0 ? 'ONE_STOP' : asker.purpose, jurisdiction: places[choose(places.length)] ?? null,
      from: choose(10) === 0 ? FUTURE : PAST, until: [null, null, FUTURE, PAST][choose(8)] ?? null, withdrawnAt: choose(10) === 0 ? PAST : null,
      ...(choose(8) === 0 ? { subject: choose(2) === 0 ? asker.subject : 'another' } : {}), ...(choose(8) === 0 ? { caseNo: choose(2) === 0 ? (asker.caseNo ?? 'X1') : 'X2' } : {}),
    };
  });
}

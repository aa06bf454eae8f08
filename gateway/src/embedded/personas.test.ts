import { DEFAULT_DISTRICT, type Neighbourhood } from '@linli/synthetic-district';
import { addYears, ageOn, PURPOSES, type Grant } from '@linli/vocabulary';
import { DEPARTMENTS_HERE } from './departments-here.js';
import { firstCommunities } from './first-communities.js';
import { choosePersonaFacts } from './persona-facts.js';
import { listPersonas, type Persona } from './personas.js';
import { rightsOf } from '../access/rights-of.js';

const communities = firstCommunities({ ...DEFAULT_DISTRICT, residents: 2_000 });
const [first] = communities as [Neighbourhood];
const { today } = DEFAULT_DISTRICT;
const facts = choosePersonaFacts(communities);
const personas = listPersonas(facts);

function persona(key: string): Persona {
  const found = personas.find((each) => each.key === key);
  if (!found) throw new Error(`${key}: expected a persona, but there is none`);
  return found;
}

const caseOf = (key: string, purpose: string): string | null | undefined => persona(key).purposes.find(({ code }) => code === purpose)?.caseNo;
const residentOf = (residentNo: number | null) => first.residents.find((resident) => resident.residentNo === residentNo);

describe('the personas', () => {
  it('are those who stand at the doors of the district, the hall clerk first', () => {
    expect(personas.map(({ key }) => key)).toEqual([
      'hall-clerk', 'grid-worker', 'assistance-caseworker', 'elder-care-worker', 'mediator', 'correction-officer', 'health-worker', 'family-planning-worker', 'human-resources-reviewer', 'police-officer', 'department-developer', 'analyst', 'data-office',
      'resident', 'guardian', 'emergency-officer',
    ]);
    expect(new Set(personas.map(({ subject }) => subject)).size).toBe(personas.length);
  });

  it('use every purpose that there is', () => {
    expect([...new Set(personas.flatMap(({ purposes }) => purposes.map(({ code }) => code)))].sort()).toEqual(Object.keys(PURPOSES).sort());
  });

  it.each(personas.map((each) => [each.key, each] as const))('%s works for a department that there is, in a place that there is, with a case for each purpose that needs one', (_key, { department, jurisdiction, placeZh, purposes, why, zh, en }) => {
    expect([...DEPARTMENTS_HERE.map(({ name }) => name), 'data-sharing', 'resident']).toContain(department);
    expect(jurisdiction === null ? null : first.grids.some(({ gridCode }) => gridCode.startsWith(jurisdiction))).toBe(department === 'resident' ? null : true);
    expect(placeZh === null).toBe(jurisdiction === null);
    for (const { code, caseNo } of purposes) expect([code, caseNo !== null]).toEqual([code, PURPOSES[code].needsCase]);
    expect([zh, why.zh].join('')).toMatch(/^\p{Script=Han}+[^a-z]*$/u);
    expect([en, why.en].join('')).toMatch(/^[A-Za-z0-9 ',;-]+$/);
  });
});

describe('a persona', () => {
  const uses = personas.flatMap((who) => who.purposes.map(({ code, caseNo }) => [who.key, code, { who, code, caseNo }] as const));

  it.each(uses)('%s stands where %s can be used, by a grant that his department has for the whole district', (_key, _code, { who, code, caseNo }) => {
    const { subject, department, roles, jurisdiction, residentNo, wards, cases } = who;
    const { scopes, highestLevel } = PURPOSES[code];
    const grant: Grant = { grantNo: 'G1', department, purpose: code, scopes, jurisdiction: '990101', from: '2026-01-01T00:00:00Z', until: null, basis: '', withdrawnAt: null };
    const rights = rightsOf({ subject, department, roles, jurisdiction, residentNo, wards, cases, purpose: code, caseNo, scopes: [], highestLevel }, [grant], { now: Date.parse('2026-06-30T00:00:00Z'), purpose: PURPOSES[code] });
    expect(rights.scopes).toEqual([...scopes].sort());
    // Of persons statistics read nothing, wherever they are.
    expect(rights.jurisdiction).toBe(code === 'STATISTICS' ? null : jurisdiction);
    expect(rights.scopes.length).toBeGreaterThan(0);
  });
});

describe('what the personas are about', () => {
  it('is one pensioner who lives here, whose household is supported, in the grid of the grid worker', () => {
    const subject = residentOf(facts.residents.subject);
    expect(subject).toMatchObject({ status: 'NORMAL', gridCode: persona('grid-worker').jurisdiction });
    expect(persona('grid-worker').jurisdiction).toMatch(/^\d{15}$/);
    expect(first.pensions).toContainEqual(expect.objectContaining({ residentNo: subject?.residentNo, status: 'ACTIVE' }));
    expect(first.assistanceCases).toContainEqual(expect.objectContaining({ caseNo: caseOf('assistance-caseworker', 'ASSIST_REVIEW'), householdNo: subject?.householdNo, decision: 'APPROVED', hasHouseholdMandate: true }));
    expect(persona('resident')).toMatchObject({ residentNo: subject?.residentNo, wards: [], jurisdiction: null });
    expect(ageOn(subject?.birthDate ?? '', today)).toBeGreaterThanOrEqual(18);
  });

  it('is a child under 14 who lives in the dwelling and household of his guardian', () => {
    const { residentNo, wards } = persona('guardian');
    const [child, parent] = [residentOf(wards[0] ?? null), residentOf(residentNo)];
    expect(wards).toHaveLength(1);
    expect(child).toMatchObject({ status: 'NORMAL', householdNo: parent?.householdNo, livingAddressCode: parent?.livingAddressCode });
    expect(child && child.birthDate > addYears(today, -14)).toBe(true);
    expect([child?.motherNo, child?.fatherNo]).toContain(residentNo);
    expect(parent).toMatchObject({ status: 'NORMAL' });
  });

  it('is a correction that runs, for its team alone', () => {
    const { cases } = persona('correction-officer');
    expect(communities.flatMap(({ correctionCases }) => correctionCases)).toContainEqual(expect.objectContaining({ caseNo: cases[0], dischargedDate: null }));
    expect(caseOf('correction-officer', 'CORRECTION_HELP')).toBe(cases[0]);
    expect(personas.filter((each) => each.cases.includes(cases[0] ?? '')).map(({ key }) => key)).toEqual(['correction-officer']);
  });

  it.each<[string, string, (community: Neighbourhood) => readonly unknown[]]>([
    ['hall-clerk', 'ONE_STOP', ({ serviceApplications }) => serviceApplications.map(({ applicationNo }) => applicationNo)],
    ['grid-worker', 'GRID_VISIT', ({ visitTasks }) => visitTasks.filter(({ gridCode, status }) => gridCode === persona('grid-worker').jurisdiction && status === 'OPEN').map(({ taskNo }) => String(taskNo))],
    ['elder-care-worker', 'ELDER_CARE', ({ elderCares }) => elderCares.filter(({ status }) => status === 'ACTIVE').map(({ careNo }) => String(careNo))],
    ['assistance-caseworker', 'CHILD_CARE', ({ childWelfares }) => childWelfares.map(({ fileNo }) => String(fileNo))],
    ['mediator', 'MEDIATION', ({ disputes }) => disputes.map(({ caseNo }) => caseNo)],
    ['family-planning-worker', 'BIRTH_SUPPORT', ({ birthRegistrations }) => birthRegistrations.map(({ registrationNo }) => String(registrationNo))],
    ['police-officer', 'RESIDENCE', ({ residents }) => residents.map(({ floating }) => floating?.permit?.permitNo)],
  ])('is, for %s and %s, a case that the district has', (key, purpose, numbersOf) => {
    expect(numbersOf(first)).toContain(caseOf(key, purpose));
  });

  it('is the same whenever the same district is made', () => {
    expect(listPersonas(choosePersonaFacts(firstCommunities({ ...DEFAULT_DISTRICT, residents: 2_000 })))).toEqual(personas);
  });
});

describe('a district too small for all of it', () => {
  const small = listPersonas(choosePersonaFacts(firstCommunities({ ...DEFAULT_DISTRICT, residents: 50 })));

  it('has the same personas, and none of them a case that is nobody\'s', () => {
    expect(small.map(({ key }) => key)).toEqual(personas.map(({ key }) => key));
    expect(small.find(({ key }) => key === 'correction-officer')).toMatchObject({ cases: [], purposes: [{ code: 'CORRECTION_HELP', caseNo: null }] });
  });
});

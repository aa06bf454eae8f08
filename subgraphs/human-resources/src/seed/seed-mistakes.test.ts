import type { Conflict, Resident } from '@linli/synthetic-district';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { communityWith, dayFromToday, grownUps, holdingOf } from './sample-community.js';

const [a, b, c, d, e, f, g, h] = grownUps() as [Resident, Resident, Resident, Resident, Resident, Resident, Resident, Resident];

const MISTAKES: readonly Conflict[] = [
  { kind: 'ID_15_DIGITS', register: 'human-resources', residentNo: a.residentNo, heldId: a.citizenId.slice(0, 6) + a.citizenId.slice(8, 17) },
  { kind: 'ID_BAD_CHECKSUM', register: 'human-resources', residentNo: b.residentNo, heldId: `${b.citizenId.slice(0, 17)}${b.citizenId.endsWith('0') ? '1' : '0'}` },
  { kind: 'ID_LOWER_CASE', register: 'human-resources', residentNo: c.residentNo, heldId: '99010119800101001x' },
  { kind: 'ONE_ID_TWO_PERSONS', register: 'human-resources', residentNo: d.residentNo, otherResidentNo: e.residentNo },
  { kind: 'NAME_VARIANT', register: 'human-resources', residentNo: f.residentNo, held: '异 名' },
  { kind: 'CODE_DRIFT', register: 'human-resources', residentNo: g.residentNo, field: 'education', heldCode: '大专' },
  { kind: 'CODE_DRIFT', register: 'human-resources', residentNo: g.residentNo, field: 'occupation', heldCode: '25' },
  // Another register's mistake is none of this one's.
  { kind: 'NAME_VARIANT', register: 'health', residentNo: h.residentNo, held: '不应出现' },
];

let department: TestSubgraph;
beforeAll(async () => {
  const job = { organisationCode: null, occupation: 'WORKER', contractToDate: null, source: 'CONTRACT', contractFromDate: dayFromToday(-400) } as const;
  const employments = [{ employmentNo: 1, residentNo: g.residentNo, ...job }, { employmentNo: 2, residentNo: h.residentNo, ...job }];
  department = await openTestSubgraph(humanResources, { neighbourhoods: [communityWith({ conflicts: MISTAKES, employments })] });
});
afterAll(() => department.close());

const PERSON = 'person { name isIdFifteenDigits isIdValid isIdLowerCase isIdShared linkMethod }';
const FAULTLESS = { isIdFifteenDigits: false, isIdValid: true, isIdLowerCase: false, isIdShared: false, linkMethod: 'SAME_ID' };

test.each([
  ['a 15-digit id', a, { ...FAULTLESS, isIdFifteenDigits: true, isIdValid: false, linkMethod: 'UPGRADED_ID' }],
  ['a wrong check character', b, { ...FAULTLESS, isIdValid: false, linkMethod: 'NAME_AND_BIRTH_DATE' }],
  ['an id that another person has too, at its owner', d, { ...FAULTLESS, isIdShared: true }],
  ['an id that another person has too, at the other', e, { ...FAULTLESS, isIdShared: true, linkMethod: 'NAME_AND_BIRTH_DATE' }],
  ['a variant of the name', f, { ...FAULTLESS, name: '异 名' }],
  ['a mistake of another register', h, FAULTLESS],
])('%s is held as it was written', async (_case, resident, expected) => {
  expect(await holdingOf(department, { of: resident, selection: PERSON })).toEqual({ person: { name: resident.name, ...expected } });
});

test('a lower-case x is held as it was written', async () => {
  expect(await holdingOf(department, { of: c, selection: 'person { isIdLowerCase linkMethod }' })).toEqual({ person: { isIdLowerCase: true, linkMethod: 'SAME_ID' } });
});

test('drifted codes come out unmapped, with the code as it stands', async () => {
  expect(await holdingOf(department, { of: g, selection: 'education { value rawCode } employments { occupation { value rawCode } }' })).toEqual({
    education: { value: 'UNMAPPED', rawCode: '大专' }, employments: [{ occupation: { value: 'UNMAPPED', rawCode: '25' } }],
  });
  expect(await holdingOf(department, { of: h, selection: 'employments { occupation { value rawCode } }' })).toEqual({ employments: [{ occupation: { value: 'WORKER', rawCode: '24' } }] });
});

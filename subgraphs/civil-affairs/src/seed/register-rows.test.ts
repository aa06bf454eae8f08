import { DEFAULT_DISTRICT, openFeed, streamDistrict, type Neighbourhood, type Resident } from '@linli/synthetic-district';
import { linkRows } from './link-rows.js';
import { registerRows, residentNosIn, type RegisterRows } from './register-rows.js';

// The feed is one day behind: the last day that the register knows is the 29th.
const [community] = streamDistrict({ ...DEFAULT_DISTRICT, residents: 700 });
if (!community) throw new Error('expected the district to have a community, but got none');
const base: Neighbourhood = {
  ...community, lifeEvents: [], conflicts: [], assistanceCases: [], elderCares: [], disabilities: [], childWelfares: [], organisations: [], volunteers: [], funeralRecords: [], communityTasks: [],
};
const [one, two, three] = community.residents as [Resident, Resident, Resident];

function rowsOf(facts: Partial<Neighbourhood>): RegisterRows {
  const neighbourhood = { ...base, ...facts };
  return registerRows(neighbourhood, openFeed(neighbourhood, 'civil-affairs'));
}

const marriage = { kind: 'MARRIAGE', date: '2015-05-05', husbandNo: one.residentNo, wifeNo: two.residentNo, certificateNo: 'J1', marriageKind: 'FIRST', endedDate: null, endReason: null } as const;
const care = {
  careNo: 1, residentNo: one.residentNo, needLevel: 'MILD', plan: '', providerOrganisationCode: null, subsidyFenPerMonth: 0, status: 'ENDED', fromDate: '2025-01-01', toDate: '2026-06-30',
  visitDates: ['2026-06-30', '2026-05-01', '2026-06-29'],
} as const;
const assistance = {
  caseNo: 'JZ2025000001', householdNo: 1, gridCode: one.gridCode, kind: 'MEDICAL', personResidentNos: [two.residentNo], fenPerMonth: 100, fromDate: '2025-01-01', toDate: '2026-06-30',
  reviewDueDate: '2026-12-31', lastReviewDate: '2026-06-30', decision: 'ENDED', hasHouseholdMandate: true,
} as const;
const task = { taskNo: 1, requestingDepartment: 'HEALTH', titleZh: '', legalBasis: '', workloadHoursPerMonth: 1, requestedDate: '2026-05-01', decision: 'REJECTED', decidedDate: '2026-06-30' } as const;
const organisation = {
  organisationCode: 'BA0000000001', name: '', kind: 'ASSOCIATION', track: 'FILED', status: 'ACTIVE', gridCode: one.gridCode, addressCode: null, founderResidentNo: three.residentNo, foundedDate: '2020-01-01',
  annualReports: [{ year: 2025, filedDate: '2026-06-30', isPassed: true }, { year: 2024, filedDate: '2025-03-01', isPassed: false }],
} as const;

describe('what the register holds of yesterday', () => {
  it('is each marriage once for each spouse, where he lives', () => {
    expect(rowsOf({ lifeEvents: [marriage] }).marriages.map(({ residentNo, spouseNo, isFirstSpouse, gridCode }) => [residentNo, spouseNo, isFirstSpouse, gridCode])).toEqual([
      [one.residentNo, two.residentNo, true, one.gridCode], [two.residentNo, one.residentNo, false, two.gridCode],
    ]);
  });

  it('is no marriage of today, and none that ended today', () => {
    expect(rowsOf({ lifeEvents: [{ ...marriage, date: '2026-06-30' }] }).marriages).toEqual([]);
    const ended = { ...marriage, endedDate: '2026-06-30', endReason: 'JUDGMENT' } as const;
    expect(rowsOf({ lifeEvents: [ended] }).marriages[0]).toMatchObject({ endedDate: null, endReasonCode: null, asOf: '2026-06-29', recordedAt: '2026-06-30T00:00:00Z' });
    expect(rowsOf({ lifeEvents: [{ ...ended, endedDate: '2026-06-29' }] }).marriages[0]).toMatchObject({ endedDate: '2026-06-29', endReasonCode: '02' });
  });

  it('is a care service that still runs though it ended today, without the visit of today', () => {
    expect(rowsOf({ elderCares: [care] }).elderCares[0]).toMatchObject({ toDate: null, statusCode: '01', lastVisitDate: '2026-06-29', visitDates: ['2026-05-01', '2026-06-29'] });
    expect(rowsOf({ elderCares: [{ ...care, toDate: '2026-06-01' }] }).elderCares[0]).toMatchObject({ toDate: '2026-06-01', statusCode: '03' });
  });

  it('is a case that is still approved though it ended today, and not yet looked at again', () => {
    expect(rowsOf({ assistanceCases: [assistance] }).assistanceCases[0]).toMatchObject({ toDate: null, decisionCode: '02', lastReviewDate: null, reviewDueDate: '2026-12-31' });
    expect(rowsOf({ assistanceCases: [{ ...assistance, decision: 'REJECTED', toDate: null }] }).assistanceCases[0]).toMatchObject({ decisionCode: '03' });
  });

  it('is a task that is still to be decided', () => {
    expect(rowsOf({ communityTasks: [task] }).communityTasks[0]).toMatchObject({ decisionCode: '01', decidedDate: null });
    expect(rowsOf({ communityTasks: [{ ...task, decidedDate: '2026-06-01' }] }).communityTasks[0]).toMatchObject({ decisionCode: '03', decidedDate: '2026-06-01' });
  });

  it('is an organisation whose report of today is not in', () => {
    expect(rowsOf({ organisations: [organisation] }).organisations[0]?.annualReports).toEqual([{ year: 2025, filedDate: null, isPassed: null }, { year: 2024, filedDate: '2025-03-01', isPassed: false }]);
  });
});

describe('the register\'s known mistakes', () => {
  it.each([['maritalStatus', '24'], ['maritalStatus', '3']] as const)('put %s code %s beside the marriage that lasts, for one spouse', (field, code) => {
    const conflicts = [{ kind: 'CODE_DRIFT', register: 'civil-affairs', residentNo: two.residentNo, field, heldCode: code }] as const;
    expect(rowsOf({ lifeEvents: [marriage], conflicts }).marriages.map(({ kindCode }) => kindCode)).toEqual(['21', code]);
  });

  it('put the category of a disability under a code of no table', () => {
    const disabilities = [{ certificateNo: 'CJ1', residentNo: one.residentNo, category: 'VISUAL', grade: 'GRADE_1', issuedDate: '2020-01-01', validToDate: '2030-01-01' }] as const;
    const conflicts = [{ kind: 'CODE_DRIFT', register: 'civil-affairs', residentNo: one.residentNo, field: 'disabilityCategory', heldCode: '9' }] as const;
    expect(rowsOf({ disabilities, conflicts }).disabilities[0]?.categoryCode).toBe('9');
    expect(rowsOf({ disabilities, conflicts: conflicts.map((conflict) => ({ ...conflict, register: 'health' as const })) }).disabilities[0]?.categoryCode).toBe('1');
  });
});

describe('the links to residents', () => {
  const facts = { lifeEvents: [marriage], organisations: [organisation], assistanceCases: [assistance] };

  it('are one for each resident with a row, and none for the others', () => {
    expect([...residentNosIn(rowsOf(facts))].sort((a, b) => a - b)).toEqual([one.residentNo, two.residentNo, three.residentNo].sort((a, b) => a - b));
  });

  it('hold the id and the name as the register has them, and how sure they are', () => {
    const heldId = one.citizenId.slice(0, 6) + one.citizenId.slice(8, 17);
    const neighbourhood: Neighbourhood = {
      ...base, ...facts, conflicts: [
        { kind: 'ID_15_DIGITS', register: 'civil-affairs', residentNo: one.residentNo, heldId }, { kind: 'NAME_VARIANT', register: 'civil-affairs', residentNo: two.residentNo, held: '另名' },
        { kind: 'NAME_VARIANT', register: 'health', residentNo: three.residentNo, held: '他名' },
      ],
    };
    const links = linkRows(neighbourhood, { known: residentNosIn(rowsOf(facts)), feed: openFeed(neighbourhood, 'civil-affairs') });
    expect(links.map(({ residentNo, citizenId, name, methodCode, confidencePercent }) => [residentNo, citizenId, name, methodCode, confidencePercent])).toEqual([
      [one.residentNo, heldId, one.name, '2', 95], [two.residentNo, two.citizenId, '另名', '3', 90], [three.residentNo, three.citizenId, three.name, '1', 100],
    ]);
  });
});

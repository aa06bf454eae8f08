import { toRows } from './to-rows.js';

const place = (dimension: string, value: string, zh = value): object => ({ dimension, value, zh, en: value });
const row = (breakdown: string, differences: object): object => ({ cohort: 'cohort', breakdown, isTrend: false, asOf: null, labels: [], isRedacted: false, ...differences });

describe('the rows of an answer', () => {
  it('are its counts, in the order of the question, each with the day of which it is', () => {
    const question = '{ cohort(where: {}) { asOf count trend(quarters: 2) { asOf count } } }';
    const answer = { data: { cohort: { asOf: '2026-06-30', count: 20, trend: [{ asOf: '2026-03-31', count: null }, { asOf: '2026-06-30', count: 20 }] } } };
    expect(toRows(answer, { question })).toEqual([
      row('count', { asOf: '2026-06-30', count: 20 }), row('trend.count', { isTrend: true, asOf: '2026-03-31', count: null, isRedacted: true }), row('trend.count', { isTrend: true, asOf: '2026-06-30', count: 20 }),
    ]);
  });

  it.each([
    ['byStreet { streetCode count }', { byStreet: [{ streetCode: '990101001', count: 15 }] }, 'byStreet', [place('STREET', '990101001')]],
    ['byCommunity { community { communityCode name } count }', { byCommunity: [{ community: { communityCode: '990101001001', name: '桃园社区' }, count: 15 }] }, 'byCommunity', [place('COMMUNITY', '990101001001', '桃园社区')]],
    ['byCommunity { community { name } count }', { byCommunity: [{ community: { name: '桃园社区' }, count: 15 }] }, 'byCommunity', [place('COMMUNITY', '桃园社区')]],
    ['g: byGrid { where: grid { code: gridCode } n: count }', { g: [{ where: { code: '990101001001001' }, n: 15 }] }, 'g', [place('GRID', '990101001001001')]],
    ['bySexAndAge { sex ageBand count }', { bySexAndAge: [{ sex: 'FEMALE', ageBand: '65-69', count: 15 }] }, 'bySexAndAge', [{ dimension: 'SEX', value: 'FEMALE', zh: '女', en: 'female' }, place('AGE_BAND', '65-69')]],
    ['by(dimensions: [OCCUPATION]) { cells { values { value zh en } count } }', { by: { cells: [{ values: [{ value: 'FARMER', zh: '务农', en: 'farmer' }], count: 15 }] } }, 'by', [{ dimension: 'OCCUPATION', value: 'FARMER', zh: '务农', en: 'farmer' }]],
    ['by(dimensions: $two) { cells { values { value } count } }', { by: { cells: [{ values: [{ value: 'A' }, { value: 'B' }], count: 15 }] } }, 'by', [place('SEX', 'A'), place('GRID', 'B')]],
    ['... on Cohort { ...Places }', { byStreet: [{ streetCode: '990101002', count: 15 }] }, 'byStreet', [place('STREET', '990101002')]],
  ])('read %s', (fields, cohort, breakdown, labels) => {
    const question = `query Q($two: [CohortDimension!]!) { cohort(where: {}) { ${fields} } } fragment Places on Cohort { byStreet { streetCode count } }`;
    expect(toRows({ data: { cohort } }, { question, variables: { two: ['SEX', 'GRID'] } })).toEqual([row(breakdown, { labels, count: 15 })]);
  });

  it('tell cohorts of one question apart, of whichever subject', () => {
    const answer = { data: { old: { count: 10 }, young: { count: null }, disputeCohort: { count: 0 } } };
    const rows = toRows(answer, { question: '{ old: cohort(where: {}) { count } young: householdCohort(where: {}) { count } disputeCohort(where: {}) { count } other: cohortQuestions { nodes { zh } } }' });
    expect(rows.map(({ cohort, count, isRedacted }) => [cohort, count, isRedacted])).toEqual([['old', 10, false], ['young', null, true], ['disputeCohort', 0, false]]);
  });

  it('call a place as another breakdown of the answer does, where there is its code alone', () => {
    const question = '{ cohort(where: {}) { byCommunity { community { communityCode name } count } by(dimensions: [COMMUNITY]) { cells { values { value zh en } count } } } }';
    const values = (value: string): object[] => [{ value, zh: value, en: value }];
    const answer = { data: { cohort: { byCommunity: [{ community: { communityCode: '990101001001', name: '桃园社区' }, count: 15 }], by: { cells: [{ values: values('990101001001'), count: 15 }, { values: values('990101001002'), count: 15 }] } } } };
    expect(toRows(answer, { question }).map(({ labels: [label] }) => label?.zh)).toEqual(['桃园社区', '桃园社区', '990101001002']);
  });

  it('come from the youngest to the oldest, within each sex', () => {
    const bySexAndAge = ['MALE', 'FEMALE'].flatMap((sex) => ['0-2', '14-17', '3-5', '85+'].map((ageBand) => ({ sex, ageBand, count: 10 })));
    const rows = toRows({ data: { cohort: { bySexAndAge } } }, { question: '{ cohort(where: {}) { bySexAndAge { sex ageBand count } } }' });
    expect(rows.map(({ labels }) => labels.map(({ value }) => value).join(' '))).toEqual(['MALE 0-2', 'MALE 3-5', 'MALE 14-17', 'MALE 85+', 'FEMALE 0-2', 'FEMALE 3-5', 'FEMALE 14-17', 'FEMALE 85+']);
  });

  it('leave out what an error stands at, which is no count that was redacted', () => {
    const question = '{ cohort(where: {}) { count trend(quarters: 2) { asOf count } byStreet { streetCode count } } }';
    const data = { cohort: { count: null, trend: [{ asOf: '2026-03-31', count: null }, { asOf: '2026-06-30', count: null }], byStreet: null } };
    const errors = [['cohort', 'count'], ['cohort', 'trend', 0, 'count'], ['cohort', 'byStreet']].map((path) => ({ message: 'not delivered', path }));
    expect(toRows({ data, errors }, { question })).toEqual([row('trend.count', { isTrend: true, asOf: '2026-06-30', count: null, isRedacted: true })]);
  });

  it.each([[null], [{}], [{ cohort: null }], [{ cohort: { count: 'many' } }]])('are none, or redacted, where the answer is %j', (data) => {
    expect(toRows({ data }, { question: '{ cohort(where: {}) { count } }' }).filter(({ count }) => count !== null)).toEqual([]);
  });
});

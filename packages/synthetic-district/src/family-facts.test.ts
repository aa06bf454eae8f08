import { addDays, addWorkingDays, addYears, ageOn } from '@linli/vocabulary';
import { expectDense, expectShare, failing, makeTestDistrict, TEST_DAY } from './test-district.js';

const district = makeTestDistrict();
const { birthRegistrations, oneChildCertificates, familySubsidies, floatingNotices, infantServices, contraceptionServiceCounts, living, byNo, residents } = district;
const livingNos = new Set(living.map(({ residentNo }) => residentNo));
const births = district.lifeEvents.filter((event) => event.kind === 'BIRTH');

describe('birth registrations', () => {
  it('exist for most births and agree with them', () => {
    const known = new Map(births.map(({ childNo, motherNo, date }) => [`${motherNo} ${date} ${childNo ?? ''}`, true]));
    const born = birthRegistrations.filter(({ childBirthDate }) => childBirthDate !== null);
    expectDense(birthRegistrations.map(({ registrationNo }) => registrationNo));
    expectShare(born.length, { of: births.length, from: 0.92, to: 0.99 });
    expect(failing(born, ({ motherNo, childBirthDate, childNo }) => known.has(`${motherNo} ${childBirthDate ?? ''} ${childNo ?? ''}`))).toEqual([]);
    expectShare(born.filter(({ registeredDate, childBirthDate }) => registeredDate < (childBirthDate ?? '')).length, { of: born.length, from: 0.8, to: 0.93 });
  });

  it('have no child yet where one is expected, whose mother has borne none lately', () => {
    const expected = birthRegistrations.filter(({ childBirthDate, childNo }) => childBirthDate === null && childNo === null);
    const recent = new Set(births.filter(({ date }) => date > addDays(TEST_DAY, -300)).map(({ motherNo }) => motherNo));
    expectShare(expected.length, { of: 20_000, from: 0.002_5, to: 0.004_5 });
    expect(failing(expected, ({ motherNo, fatherNo }) => livingNos.has(motherNo) && !recent.has(motherNo) && livingNos.has(fatherNo ?? 0))).toEqual([]);
  });

  it('have no number for a child that nobody has registered at the hukou office', () => {
    expect(birthRegistrations.some(({ childBirthDate, childNo }) => childBirthDate !== null && childNo === null)).toBe(true);
    expect(failing(birthRegistrations, ({ registeredDate, childNo }) => registeredDate <= TEST_DAY && (childNo === null || byNo(childNo) !== undefined))).toEqual([]);
  });
});

describe('one-child certificates', () => {
  it('are held by living parents of exactly one child, born from 1979 to 2015', () => {
    const children = new Map<number, number>();
    for (const { fatherNo, motherNo, residentNo } of residents) for (const parent of district.duplicateNos.has(residentNo) ? [] : [fatherNo, motherNo]) if (parent !== null) children.set(parent, (children.get(parent) ?? 0) + 1);
    const withChild = oneChildCertificates.filter(({ childNo }) => childNo !== null);
    expect(failing(withChild, ({ holderNos }) => holderNos.length > 0 && holderNos.every((no) => livingNos.has(no) && children.get(no) === 1))).toEqual([]);
    expect(failing(withChild, ({ childNo, holderNos }) => holderNos.every((no) => byNo(childNo)?.motherNo === no || byNo(childNo)?.fatherNo === no))).toEqual([]);
    expect(failing(withChild, ({ childNo, issuedDate }) => (byNo(childNo)?.birthDate ?? '') >= '1979-01-01' && (byNo(childNo)?.birthDate ?? '9') < issuedDate && issuedDate <= '2015-12-31')).toEqual([]);
  });

  it('are numbered by year and running number', () => {
    expectDense(oneChildCertificates.map(({ certificateNo }) => Number(certificateNo.slice(6))));
    expect(failing(oneChildCertificates, ({ certificateNo, issuedDate }) => certificateNo.startsWith(`DS${issuedDate.slice(0, 4)}`))).toEqual([]);
  });

  it('tell of bereaved parents over sixty, some without a plan of care or a doctor of their own', () => {
    const bereaved = oneChildCertificates.filter(({ isChildDeceased }) => isChildDeceased);
    const cared = new Set(district.elderCares.map(({ residentNo }) => residentNo));
    expect(bereaved.length).toBeGreaterThanOrEqual(10);
    expect(failing(bereaved.filter(({ childNo }) => childNo === null), ({ holderNos }) => holderNos.every((no) => ageOn(byNo(no)?.birthDate ?? TEST_DAY, TEST_DAY) > 60 && !residents.some(({ fatherNo, motherNo }) => fatherNo === no || motherNo === no)))).toEqual([]);
    expect(failing(oneChildCertificates, ({ childNo, isChildDeceased }) => isChildDeceased === (childNo === null || byNo(childNo)?.status === 'DECEASED'))).toEqual([]);
    expect(bereaved.some(({ holderNos }) => holderNos.every((no) => !cared.has(no)))).toBe(true);
  });
});

describe('family subsidies', () => {
  it('are special assistance for the bereaved and an award for the other holders from sixty', () => {
    const bereaved = new Set(oneChildCertificates.filter(({ isChildDeceased }) => isChildDeceased).flatMap(({ holderNos }) => holderNos));
    const holders = new Set(oneChildCertificates.flatMap(({ holderNos }) => holderNos));
    expectDense(familySubsidies.map(({ subsidyNo }) => subsidyNo));
    expect(failing(familySubsidies, ({ residentNo, kind }) => holders.has(residentNo) && (kind === 'SPECIAL') === bereaved.has(residentNo))).toEqual([]);
    expect(failing(familySubsidies, ({ residentNo, householdNo, kind, fromDate }) => byNo(residentNo)?.householdNo === householdNo && fromDate <= TEST_DAY && fromDate >= addYears(byNo(residentNo)?.birthDate ?? TEST_DAY, kind === 'AWARD' ? 60 : 49))).toEqual([]);
    expect(new Set(familySubsidies.map(({ kind }) => kind)).size).toBe(2);
  });
});

describe('two-ended notices', () => {
  it('are about those who came from elsewhere, after they came, to answer in 7 or 15 working days', () => {
    expectDense(floatingNotices.map(({ noticeNo }) => noticeNo));
    expect(failing(floatingNotices, ({ residentNo, originDivisionCode, sentDate }) => livingNos.has(residentNo) && byNo(residentNo)?.floating?.originDivisionCode === originDivisionCode && sentDate >= (byNo(residentNo)?.floating?.arrivedDate ?? '9') && sentDate <= TEST_DAY)).toEqual([]);
    expect(failing(floatingNotices, ({ kind, sentDate, dueDate }) => dueDate === addWorkingDays(sentDate, kind === 'ARRIVAL' ? 7 : 15))).toEqual([]);
  });

  it('go both ways, some late and some without an answer past the day due', () => {
    expect(new Set(floatingNotices.map(({ direction }) => direction)).size).toBe(2);
    expectShare(floatingNotices.filter(({ acknowledgedDate, dueDate }) => acknowledgedDate === null && dueDate < TEST_DAY).length, { of: floatingNotices.length, from: 0.05, to: 0.2 });
    expectShare(floatingNotices.filter(({ acknowledgedDate, dueDate }) => (acknowledgedDate ?? '') > dueDate).length, { of: floatingNotices.length, from: 0.04, to: 0.15 });
    expect(failing(floatingNotices, ({ acknowledgedDate, sentDate }) => acknowledgedDate === null || (acknowledgedDate > sentDate && acknowledgedDate <= TEST_DAY))).toEqual([]);
  });
});

describe('what else family planning holds', () => {
  it('knows where most children under three are looked after', () => {
    const infants = living.filter(({ birthDate }) => birthDate > addYears(TEST_DAY, -3));
    expectDense(infantServices.map(({ serviceNo }) => serviceNo));
    expectShare(infantServices.length, { of: infants.length, from: 0.8, to: 0.95 });
    expect(failing(infantServices, ({ childNo, place, provider, fromDate }) => livingNos.has(childNo) && (place === 'HOME') === (provider === null) && fromDate > (byNo(childNo)?.birthDate ?? '9') && fromDate <= TEST_DAY)).toEqual([]);
  });

  it('counts contraception services by grid and whole quarter, for two years', () => {
    expect(contraceptionServiceCounts).toHaveLength(district.grids.length * 8);
    const quarters = new Set(contraceptionServiceCounts.map(({ year, quarter }) => `${year}Q${quarter}`));
    expect([...quarters]).toEqual(['2024Q3', '2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2']);
    expect(failing(contraceptionServiceCounts, ({ servedCount }) => servedCount > 0 && servedCount < 40)).toEqual([]);
  });
});

it('makes about four rows a resident for work, welfare and families', () => {
  const { employers, employments, insuranceParticipations, pensions, unemploymentRegistrations, trainings, assistanceCases, elderCares, disabilities, volunteers } = district;
  const lists = [employers, employments, insuranceParticipations, pensions, unemploymentRegistrations, trainings, assistanceCases, elderCares, disabilities, volunteers, birthRegistrations, oneChildCertificates, familySubsidies, floatingNotices, infantServices];
  expectShare(lists.reduce((sum, list) => sum + list.length, 0), { of: 20_000, from: 3.5, to: 5 });
});

import { addDays, addYears, ageOn, daysBetween, isIsoDate, parsePartialDate } from './index.js';

describe('a day as old registers write it', () => {
  it.each([
    ['1949-05-01', '1949-05-01', 'day'],
    ['19490501', '1949-05-01', 'day'],
    ['2000-02-29', '2000-02-29', 'day'],
    ['1949-05-00', '1949-05', 'month'],
    ['19490500', '1949-05', 'month'],
    ['1949-05', '1949-05', 'month'],
    ['194905', '1949-05', 'month'],
    ['1949-00-00', '1949', 'year'],
    ['19490000', '1949', 'year'],
    ['1949', '1949', 'year'],
  ])('%s is %s, known to the %s', (text, whole, precision) => {
    expect(parsePartialDate(text)).toEqual({ text: whole, precision });
  });

  it.each(['1949-02-30', '1900-02-29', '19490431', '1949-13-01', '1949-13', '1949-00-05', '0000-01-01', '0000', '49-05-01', '1949/05/01', '1949-5-1', '', 'unknown', '1949-05-01 '])('%p is no day', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

describe('a day of the calendar', () => {
  it.each(['2026-06-30', '2024-02-29', '1880-01-01'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each(['2026-06-31', '2025-02-29', '2026-6-30', '2026-06', '20260630', '2026-06-30T00:00:00Z', ''])('%p is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it.each([
    ['2026-06-30', -45, '2026-05-16'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s, and the days between them are as many', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  it.each([
    ['2020-02-29', 1, '2021-03-01'],
    ['2020-02-29', 4, '2024-02-29'],
    ['1966-06-30', 60, '2026-06-30'],
    ['2026-06-30', -3, '2023-06-30'],
  ])('%s is %i years later %s', (day, years, later) => {
    expect(addYears(day, years)).toBe(later);
  });

  it.each([
    ['1946-06-30', '2026-06-30', 80],
    ['1946-07-01', '2026-06-30', 79],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2026-06-30', '2026-06-30', 0],
  ])('somebody born on %s is on %s %i years old', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age);
  });
});

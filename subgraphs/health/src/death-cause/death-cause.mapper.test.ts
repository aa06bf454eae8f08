import { deathCauseRow } from '../test-rows.js';
import { toDeathCause } from './death-cause.mapper.js';

describe('a row of the causes of death', () => {
  it.each([
    ['01', 'CIRCULATORY'], ['02', 'NEOPLASM'], ['03', 'RESPIRATORY'], ['04', 'EXTERNAL'], ['05', 'ENDOCRINE'], ['06', 'DIGESTIVE'], ['07', 'NERVOUS'], ['08', 'OTHER'], ['09', 'UNMAPPED'], ['', 'UNMAPPED'],
  ])('with the code %s says %s', (causeCode, value) => {
    expect(toDeathCause(deathCauseRow({ causeCode })).cause).toMatchObject({ value, rawCode: causeCode });
  });

  it('says of which certificate, and of nobody', () => {
    expect(Object.keys(toDeathCause(deathCauseRow({}))).sort()).toEqual(['asOf', 'cause', 'certificateNo', 'recordedAt']);
  });
});

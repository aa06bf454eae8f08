import { PURPOSES, type PurposeCode } from '@linli/vocabulary';
import { missingReach } from './missing-reach.js';

describe('what keeps somebody from reading for his purpose', () => {
  it.each<[PurposeCode, string | null, string, string]>([
    ['GRID_VISIT', '990101', 'a jurisdiction of one grid', 'one of the district'], ['GRID_VISIT', '990101001002', 'a jurisdiction of one grid', 'one of one community'], ['ELDER_CARE', '990101001', 'a jurisdiction of one community', 'one of one street'],
    ['RENTAL_SAFETY', '990101', 'a jurisdiction of one street', 'one of the district'], ['ONE_STOP', null, 'a jurisdiction of the district', 'none'], ['MEDIATION', '990101', 'a case whose team the caller is in', 'another one'],
    ['SELF', null, 'a resident who reads what is held about himself', 'somebody who is none'],
  ])('is told for %s at %s', (purpose, jurisdiction, expected, got) => {
    expect(missingReach({ purpose, jurisdiction })).toEqual({ expected, got });
  });

  it('is told of every purpose that goes somewhere, without a number', () => {
    for (const purpose of Object.keys(PURPOSES) as PurposeCode[]) expect(JSON.stringify(missingReach({ purpose, jurisdiction: '990101' }))).not.toMatch(/\d|undefined|something else/);
  });
});

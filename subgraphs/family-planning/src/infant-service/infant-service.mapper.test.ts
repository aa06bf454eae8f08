import { sampleInfantService } from '../sample-rows.js';
import { toInfantService } from './infant-service.mapper.js';

describe('an infant\'s care', () => {
  it.each([
    ['01', 'HOME'],
    ['02', 'NURSERY'],
    ['03', 'KINDERGARTEN'],
    ['04', 'COMMUNITY'],
    ['05', 'UNMAPPED'],
  ])('with place %s reads %s, and keeps the register\'s code', (placeCode, place) => {
    expect(toInfantService(sampleInfantService({ placeCode }))).toMatchObject({ place: { value: place, rawCode: placeCode }, provider: '春芽托育园', childNo: 13 });
  });
});

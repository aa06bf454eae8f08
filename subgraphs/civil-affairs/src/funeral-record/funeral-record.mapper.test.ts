import { funeralRow } from '../test-rows.js';
import { toFuneralRecord } from './funeral-record.mapper.js';

describe('a funeral', () => {
  it('carries neither the digest of the id nor the grid out of the register', () => {
    expect(Object.keys(toFuneralRecord(funeralRow())).sort()).toEqual(['asOf', 'date', 'funeralNo', 'name', 'place', 'recordedAt', 'residentNo']);
  });
});

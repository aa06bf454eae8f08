import { GRID_EVENT_STAGE, LOG_ENTRY_KIND } from '@linli/vocabulary';
import { isOneOfCodes } from './is-one-of-codes.js';

describe('a filter by several words', () => {
  it('narrows nothing when no words are given', () => {
    expect(isOneOfCodes('kindCode', { table: LOG_ENTRY_KIND, words: undefined })).toBeNull();
    expect(isOneOfCodes('kindCode', { table: LOG_ENTRY_KIND, words: null })).toBeNull();
  });

  it('asks for the codes of the words', () => {
    expect(isOneOfCodes('stageCode', { table: GRID_EVENT_STAGE, words: ['REPORTED', 'REOPENED'] })).toEqual({ property: 'stageCode', operator: 'one of', values: ['01', '07'] });
  });

  it('matches nothing for an empty list', () => {
    expect(isOneOfCodes('kindCode', { table: LOG_ENTRY_KIND, words: [] })).toEqual({ property: 'kindCode', operator: 'one of', values: [] });
  });

  it('finds unknown codes beside known ones by taking the other words away', () => {
    expect(isOneOfCodes('kindCode', { table: LOG_ENTRY_KIND, words: ['UNMAPPED', 'VISIT'] })).toEqual({ property: 'kindCode', operator: 'none of', values: ['02', '03', '04', '05'] });
  });
});

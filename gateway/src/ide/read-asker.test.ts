import { readAsker } from './read-asker.js';

describe('whose question a document is', () => {
  it.each([
    ['# 04 · 老人 · The elderly\n# Asked by grid-worker for GRID_VISIT.\nquery Q { a }', { persona: 'grid-worker', purpose: 'GRID_VISIT' }],
    ['# Asked by analyst for STATISTICS. Counts alone.', { persona: 'analyst', purpose: 'STATISTICS' }], ['# Asked by mediator for MEDIATION: a case\n# Asked by analyst for STATISTICS.', { persona: 'mediator', purpose: 'MEDIATION' }],
  ])('is said in a comment of its own line: %j', (document, asker) => {
    expect(readAsker(document)).toEqual(asker);
  });

  it.each(['', '{ resident }', '# asked by nobody', '# Is it Asked by analyst for STATISTICS?', 'query Q { a } # Asked by analyst for STATISTICS.', '# Asked by analyst for counts.'])('is not said in %j', (document) => {
    expect(readAsker(document)).toBeNull();
  });
});

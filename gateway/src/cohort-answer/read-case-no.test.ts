import { readCaseNo } from './read-case-no.js';

describe('the number under which a question was approved', () => {
  it('is said in the comment that says who asks', () => {
    expect(readCaseNo('# 老人 · The elderly\n# Asked by analyst for STATISTICS under FX202606000001.\n{ a }')).toBe('FX202606000001');
  });

  it.each(['', '# Asked by analyst for STATISTICS.', '# under FX1', '{ a } # Asked by analyst for STATISTICS under FX1'])('is not said in %j', (question) => {
    expect(readCaseNo(question)).toBeNull();
  });
});

import { useSealKey } from '@linli/sealed-id';
import { pseudonymOf } from './pseudonym.js';

describe('a pseudonym', () => {
  beforeEach(() => useSealKey('a sealing key for tests only'));

  it('is the same for the same person each time, and another for another', () => {
    expect(pseudonymOf('reader', 'clerk-1')).toMatch(/^([0-9A-F]{4}-){2}[0-9A-F]{4}$/);
    expect(pseudonymOf('reader', 'clerk-1')).toBe(pseudonymOf('reader', 'clerk-1'));
    expect(new Set([pseudonymOf('reader', 'clerk-1'), pseudonymOf('reader', 'clerk-2'), pseudonymOf('reviewer', 'clerk-1')]).size).toBe(3);
  });

  it('is another under another deployment\'s key, so that it cannot be worked out from a list of names', () => {
    const here = pseudonymOf('reader', 'clerk-1');
    useSealKey('another sealing key for tests');
    expect(pseudonymOf('reader', 'clerk-1')).not.toBe(here);
  });
});

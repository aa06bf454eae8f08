import { useSealKey } from '@linli/sealed-id';
import { openCursor, sealCursor } from './cursor.js';

const LIST = 'TreeRecord t."zzrq" ASC, t."smbh" ASC';

function refusalOf(list: string, cursor: string): unknown {
  try {
    return openCursor(list, cursor);
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

describe('a cursor', () => {
  beforeEach(() => useSealKey('a sealing key for tests only'));

  it.each([[['2001-03-12', 7]], [[0]], [['文字 with "quotes"', -1]], [[]]])('brings %j back', (values) => {
    expect(openCursor(LIST, sealCursor(LIST, values))).toEqual(values);
  });

  it('shows nothing of its place, not even that two are the same', () => {
    const cursor = sealCursor(LIST, ['2001-03-12', 7]);
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('2001');
    expect(sealCursor(LIST, ['2001-03-12', 7])).not.toBe(cursor);
  });

  it('of another list, or of another order of the same, is refused', () => {
    const cursor = sealCursor(LIST, ['2001-03-12', 7]);
    expect(refusalOf('BenchRecord t."bh" ASC', cursor)).toBe('CURSOR_INVALID');
    expect(refusalOf('TreeRecord t."zzrq" DESC, t."smbh" DESC', cursor)).toBe('CURSOR_INVALID');
  });

  it('is refused when any one of its bytes was changed', () => {
    const bytes = Buffer.from(sealCursor(LIST, ['2001-03-12', 7]), 'base64url');
    const outcomes = [...bytes.keys()].map((place) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      return refusalOf(LIST, changed.toString('base64url'));
    });
    expect(new Set(outcomes)).toEqual(new Set(['CURSOR_INVALID']));
  });

  it.each([['empty', ''], ['cut short', 'AAAA'], ['not one at all', 'next-page-please'], ['no text of ours', '\u0000']])('is refused when it is %s', (_case, cursor) => {
    expect(refusalOf(LIST, cursor)).toBe('CURSOR_INVALID');
  });

  it('is refused when it was cut at either end', () => {
    const cursor = sealCursor(LIST, ['2001-03-12', 7]);
    expect(refusalOf(LIST, cursor.slice(0, -4))).toBe('CURSOR_INVALID');
    expect(refusalOf(LIST, cursor.slice(4))).toBe('CURSOR_INVALID');
  });

  it('does not hold in another deployment', () => {
    const cursor = sealCursor(LIST, [7]);
    useSealKey('the key of another district');
    expect(refusalOf(LIST, cursor)).toBe('CURSOR_INVALID');
  });

  it('is not repeated in the refusal', () => {
    expect(() => openCursor(LIST, 'a-cursor-with-a-secret')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});

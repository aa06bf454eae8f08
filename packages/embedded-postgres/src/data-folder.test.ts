import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from './data-folder.js';
import { startPostgres } from './start-postgres.js';
import { testFolder } from './test-folder.js';

describe('a data folder', () => {
  let folder: ReturnType<typeof testFolder>;
  beforeEach(() => (folder = testFolder()));
  afterEach(() => folder.remove());

  it('is left as it is when it holds something of somebody else\'s', () => {
    mkdirSync(folder.data);
    writeFileSync(join(folder.data, 'letters.txt'), 'dear');
    expect(() => claimFolder(folder.data)).toThrow(expect.objectContaining({ kind: 'FOREIGN_FOLDER', message: expect.stringContaining('letters.txt') }));
    expect(readdirSync(folder.data)).toEqual(['letters.txt']);
  });

  it('is refused when it is a file', () => {
    writeFileSync(folder.data, 'a file');
    expect(() => claimFolder(folder.data)).toThrow(expect.objectContaining({ kind: 'FOREIGN_FOLDER', message: expect.stringContaining('is not a folder') }));
    expect(readFileSync(folder.data, 'utf8')).toBe('a file');
  });

  it('is ours with all that a start leaves in it that was killed while it wrote', () => {
    mkdirSync(join(folder.data, 'compose'), { recursive: true });
    for (const name of ['secrets.json.new', 'district.json.new', 'identity.json.new', 'personas.json', 'personas.json.new', 'in-use.pid', 'in-use.pid.4711']) writeFileSync(join(folder.data, name), '');
    expect(() => claimFolder(folder.data)).not.toThrow();
  });

  it('is not begun on a disk that is too small', async () => {
    await expect(startPostgres({ dataFolder: folder.data, freeBytes: 200 * 2 ** 20 })).rejects.toMatchObject({ kind: 'DISK_FULL', message: expect.stringMatching(/磁盘空间不足.*300 MB.*LINLI_DATA[^]*The disk is full/) });
    expect(existsSync(join(folder.data, 'postgres'))).toBe(false);
    expect(existsSync(join(folder.data, 'in-use.pid'))).toBe(false);
  });

  it('of another PostgreSQL is left as it is', async () => {
    mkdirSync(join(folder.data, 'postgres'), { recursive: true });
    writeFileSync(join(folder.data, 'postgres', 'PG_VERSION'), '17\n');
    writeFileSync(join(folder.data, 'secrets.json'), '{}');
    await expect(startPostgres({ dataFolder: folder.data })).rejects.toMatchObject({ kind: 'OTHER_VERSION', message: expect.stringContaining('LINLI_DATA') });
    expect(readdirSync(join(folder.data, 'postgres'))).toEqual(['PG_VERSION']);
  });

  it.each([
    ['secrets.json', null], ['secrets.json', ''], ['secrets.json', '{"linli": "ab'], ['secrets.json', '[1]'], ['postgres/PG_VERSION', null],
  ])('whose %s is %j says so, and is left as it is', async (name, text) => {
    mkdirSync(join(folder.data, 'postgres'), { recursive: true });
    writeFileSync(join(folder.data, 'postgres', 'PG_VERSION'), '18\n');
    writeFileSync(join(folder.data, 'secrets.json'), '{}');
    if (text === null) rmSync(join(folder.data, name));
    else writeFileSync(join(folder.data, name), text);
    await expect(startPostgres({ dataFolder: folder.data })).rejects.toMatchObject({ kind: 'DAMAGED', message: expect.stringMatching(new RegExp(`${name} 缺失或已损坏，未作改动。.*\n.*${name} is missing or damaged; nothing was touched. .* LINLI_DATA`)) });
    expect(existsSync(join(folder.data, name))).toBe(text !== null);
    expect(existsSync(join(folder.data, 'in-use.pid'))).toBe(false);
  });

  (process.getuid?.() === 0 ? it : it.skip)('below a folder that is closed to the server\'s user is refused (needs root)', async () => {
    const closed = join(folder.data, 'closed');
    mkdirSync(closed, { recursive: true, mode: 0o700 });
    await expect(startPostgres({ dataFolder: join(closed, 'data') })).rejects.toMatchObject({ kind: 'NOT_WRITABLE', message: expect.stringContaining('LINLI_DATA') });
  });
});

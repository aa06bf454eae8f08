import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.js';
import { testFolder } from './test-folder.js';

describe('the lock of a data folder', () => {
  const { data, remove } = testFolder();
  const file = join(data, 'in-use.pid');
  beforeAll(() => mkdirSync(data));
  afterAll(remove);

  it('is held by one, who is named to the others, and can be taken when he has given it back', () => {
    const unlock = lockFolder(data);
    expect(() => lockFolder(data)).toThrow(expect.objectContaining({ kind: 'IN_USE', message: expect.stringContaining(`pid ${process.pid}`) }));
    unlock();
    expect(existsSync(file)).toBe(false);
    lockFolder(data)();
  });

  it.each([
    ['a process that has ended', () => `${spawnSync(process.execPath, ['--version']).pid} 4711`],
    ['a process whose number another one has by now', () => `${process.pid} 1`],
    ['nobody, because the machine stopped while it was written', () => ''],
  ])('is taken over from %s', (_who, content) => {
    writeFileSync(file, content());
    const unlock = lockFolder(data);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    unlock();
    expect(readdirSync(data)).toEqual([]);
  });
});

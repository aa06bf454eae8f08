import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { trees } from '../test-trees/trees-subgraph.js';
import { openRegister, type OpenRegister } from '../server/open-register.js';

let database: TestDatabase;
let register: OpenRegister;
beforeAll(async () => {
  database = await createTestDatabase();
  register = await openRegister(trees, { databaseUrl: database.url });
  await register.pool.query('CREATE TABLE leaf (n int)');
});
afterAll(async () => {
  await register.close();
  await database.drop();
});

const leaves = async (): Promise<readonly number[]> => (await register.book.read<{ readonly n: number }>('SELECT n FROM leaf ORDER BY n', [])).map(({ n }) => n);

describe('what a department keeps for itself', () => {
  it('is kept all, or not at all', async () => {
    await register.book.within(async (run) => {
      await run('INSERT INTO leaf VALUES ($1)', [1]);
      await run('INSERT INTO leaf VALUES ($1)', [2]);
    });
    await expect(register.book.within(async (run) => {
      await run('DELETE FROM leaf', []);
      throw new Error('half-way');
    })).rejects.toThrow('half-way');
    expect(await leaves()).toEqual([1, 2]);
  });

  it('is unavailable while the register is down, and there again afterwards', async () => {
    await database.shut();
    const unavailable = { extensions: { code: 'REGISTER_UNAVAILABLE', department: 'trees' } };
    await expect(leaves()).rejects.toMatchObject(unavailable);
    await expect(register.book.within((run) => run('DELETE FROM leaf', []))).rejects.toMatchObject(unavailable);
    await database.reopen();
    await register.book.within((run) => run('INSERT INTO leaf VALUES (3)', []));
    expect(await leaves()).toEqual([1, 2, 3]);
  });
});

import { openTestHouse } from '../test-house.js';

const SDL = 'type Query { grids: [Grid!] grid: Grid } type Grid @key(fields: "code") { code: Int! name: String! area: Area } type Area { size: Int! }';

describe('a value that had to come and did not', () => {
  it.each([
    ['in an object', { grid: { code: 1, name: null } }, '{ grid { code name } }', { grid: null }, ['grid', 'name']],
    ['in a list', { grids: [{ code: 1, name: 'a' }, { code: 2, name: null }] }, '{ grids { code name } }', { grids: null }, ['grids', 1, 'name']],
    ['of another type', { grid: { code: 1, name: 'a', area: { size: 'wide' } } }, '{ grid { name area { size } } }', { grid: { name: 'a', area: null } }, ['grid', 'area', 'size']],
  ])('%s is an error at its place, not a null that says nothing is recorded', async (_case, data, query, shown, path) => {
    const house = await openTestHouse({ community: { sdl: SDL, answer: { data } } });
    try {
      const { errors, ...answer } = await house.ask(query);
      expect(answer).toEqual({ status: 200, data: shown });
      expect(errors).toEqual([{ message: expect.stringMatching(/^gateway: expected an answer, but got a fault, incident [0-9a-f-]{36}$/) as string, path, extensions: expect.objectContaining({ code: 'INTERNAL', incident: expect.any(String) as string }) as object }]);
    } finally {
      await house.close();
    }
  });

  it('is not made an error where it may be null', async () => {
    const house = await openTestHouse({ community: { sdl: SDL, answer: { data: { grid: { code: 1, name: 'a', area: null } } } } });
    try {
      expect(await house.ask('{ grid { name area { size } } }')).toEqual({ status: 200, data: { grid: { name: 'a', area: null } } });
    } finally {
      await house.close();
    }
  });
});

import { Position, type Container } from './position.js';

/** root > house (may be null) > rooms (may be null or not) > 1 (an item that must not be null). */
function positions(areRoomsNullable: boolean): { readonly root: Position; readonly item: Position } {
  const item: Container = { area: 1 };
  const rooms = [null, item] as unknown as Container;
  const house: Container = { rooms };
  const root = new Position(null, '', { house, name: 'x' }, true);
  const atRooms = new Position(new Position(root, 'house', house, true), 'rooms', rooms, areRoomsNullable);
  return { root, item: new Position(atRooms, 1, item, false) };
}

describe('a position in an answer', () => {
  it('knows the way to it, outermost first', () => {
    const { root, item } = positions(true);
    expect(item.pathTo('area')).toEqual(['house', 'rooms', 1, 'area']);
    expect(root.pathTo('name')).toEqual(['name']);
  });

  it.each<[string, boolean, unknown]>([
    ['the list that it is in, which may be null', true, { house: { rooms: null }, name: 'x' }],
    ['what is around the list, which may not', false, { house: null, name: 'x' }],
  ])('takes %s along', (_what, areRoomsNullable, expected) => {
    const { root, item } = positions(areRoomsNullable);
    expect(item.lose()).toBe(true);
    expect(root.container).toEqual(expected);
  });

  it('may be lost twice: what was around it is null already', () => {
    const { root, item } = positions(false);
    item.lose();
    expect(item.lose()).toBe(true);
    expect(root.container).toEqual({ house: null, name: 'x' });
  });

  it('says when all of the answer is lost', () => {
    const root = new Position(null, '', {}, true);
    expect(root.lose()).toBe(false);
    expect(new Position(root, 'house', {}, false).lose()).toBe(false);
  });
});

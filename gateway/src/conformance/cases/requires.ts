import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

interface Parcel { readonly id: string; readonly weight?: number; readonly box?: { readonly width: number } }

export const requires: ConformanceCase = {
  title: 'a field gets what it requires of another subgraph',
  source: 'Federation, @requires and @external',
  subgraphs: {
    goods: {
      sdl: 'type Query { parcels: [Parcel!]! } type Parcel @key(fields: "id") { id: ID! weight: Int! box: Box } type Box { width: Int! depth: Int }',
      resolvers: { Query: { parcels: () => [{ id: '1', weight: 3, box: { width: 2, depth: 1 } }, { id: '2', weight: 5, box: null }] }, Parcel: byKey([{ id: '1', weight: 3, box: { width: 2, depth: 1 } }, { id: '2', weight: 5, box: null }], 'id') },
    },
    post: {
      sdl: `type Query { sent: Parcel } type Box { width: Int! @external }
        type Parcel @key(fields: "id") { id: ID! weight: Int! @external box: Box @external fee: Int @requires(fields: "weight") space: Int @requires(fields: "box { width } weight") stamp: String }`,
      resolvers: {
        Query: { sent: () => ({ id: '2', stamp: 'red' }) },
        Parcel: {
          __resolveReference: (reference: Parcel) => ({ ...reference, stamp: 'red' }),
          fee: ({ weight }: Parcel) => (weight === undefined ? null : weight * 10),
          space: ({ box, weight }: Parcel) => (box ? box.width * (weight ?? 0) : -1),
        },
      },
    },
  },
  operations: [
    { name: 'though the client does not ask for it', query: '{ parcels { fee } }', data: { parcels: [{ fee: 30 }, { fee: 50 }] } },
    { name: 'beside the client asking for it under another name', query: '{ parcels { kilos: weight fee } }', data: { parcels: [{ kilos: 3, fee: 30 }, { kilos: 5, fee: 50 }] } },
    { name: 'in objects, and null where it is null', query: '{ parcels { space } }', data: { parcels: [{ space: 6 }, { space: -1 }] } },
    { name: 'in objects of which the client wants something else', query: '{ parcels { box { depth } space fee } }', data: { parcels: [{ box: { depth: 1 }, space: 6, fee: 30 }, { box: null, space: -1, fee: 50 }] } },
    { name: 'by a way to the other subgraph and back', query: '{ sent { fee stamp } }', data: { sent: { fee: 50, stamp: 'red' } }, asks: ['goods', 'post'] },
    { name: 'and needs no such way for fields beside it', query: '{ sent { stamp } }', data: { sent: { stamp: 'red' } }, asks: ['post'] },
  ],
};

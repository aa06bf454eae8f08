/** A small world of three departments in which everything may be of several types, some things must not be null and are, and objects refer to one another in circles. */
export interface PartyObject {
  readonly __typename: string;
  readonly no: number;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides"])\n';

/** The departments' contracts, by name. */
export const PARTY_CONTRACTS: Readonly<Record<string, string>> = {
  people: `${LINK}
    type Query { party(no: Int!): Party parties(first: Int = 4): [Party] things: [Thing!] homes: [[Home]] person(no: Int!): Person best: Party! yard: Home! }
    interface Named { name: String }
    interface Party implements Named { no: Int! name: String friends: [Party!] label: String! mood: Mood! place: Place }
    type Person implements Party & Named @key(fields: "no") { no: Int! name: String friends: [Party!] label: String! mood: Mood! place: Place home: Home age: Int! nick(long: Boolean = false): String }
    type Firm implements Party & Named @key(fields: "no") @key(fields: "place { code }") { no: Int! name: String friends: [Party!] label: String! mood: Mood! place: Place boss: Person! deputy: Person @provides(fields: "wage") }
    extend type Person { wage: Int @external }
    type Club implements Party & Named { no: Int! name: String friends: [Party!] label: String! mood: Mood! place: Place members: [Person] }
    type Home { code: String! members(olderThan: Int): [Person!]! rooms: [[Thing]] owner: Party }
    type Place { code: String! area: Float! }
    union Thing = Person | Firm | Home
    enum Mood { GOOD BAD }`,
  work: `${LINK}
    type Query { jobs: [Job] }
    type Person @key(fields: "no") { no: Int! job: Job wage: Int @shareable mates: [Person] chief: Firm! badge: ID! }
    type Firm @key(fields: "no") { no: Int! staff: [Person!] jobs: [Job!]! profit: Float! fame: Boolean }
    interface Job { title: String! since: String }
    type Desk implements Job { title: String! since: String firm: Firm floor: Int! }
    type Field implements Job { title: String! since: String worker: Person hectares: Float }`,
  tax: `${LINK}
    type Person @key(fields: "no") { no: Int! age: Int! @external wage: Int @external home: Home @external duty: Int @requires(fields: "age wage") poll: String! @requires(fields: "home { code }") notes: [String!] tag: Tag }
    type Home { code: String! @external }
    type Firm @key(fields: "place { code }") { place: Place @external levy: [Tag]! }
    type Place { code: String! @external }
    union Tag = Mark | Stamp
    type Mark { text: String! }
    type Stamp { text: String! by: Person }`,
};

const TYPES = ['Person', 'Person', 'Person', 'Firm', 'Firm', 'Club'];

/** The party of a number; null where there is none. */
export function partyOf(no: number): PartyObject | null {
  const __typename = TYPES[no - 1];
  return __typename ? { __typename, no } : null;
}

const person = (no: number): PartyObject => partyOf(((no - 1) % 3) + 1) as PartyObject;
const firm = (no: number): PartyObject => partyOf(4 + (no % 2)) as PartyObject;
const home = (no: number): PartyObject => ({ __typename: 'Home', no });
const job = (no: number): PartyObject => ({ __typename: no % 2 === 0 ? 'Desk' : 'Field', no });
const tag = (no: number): PartyObject => ({ __typename: no % 2 === 0 ? 'Mark' : 'Stamp', no });

type Arguments = Readonly<Record<string, unknown>>;

/** What each field is; the same everywhere for one object, so that whoever is asked says the same. */
const FIELDS: Readonly<Record<string, (no: number, given: Arguments) => unknown>> = {
  'Query.party': (_no, { no }) => partyOf(Number(no)), 'Query.parties': (_no, { first }) => [1, 4, 0, 6, 2, 5].slice(0, Math.max(0, Number(first))).map(partyOf), 'Query.things': () => [home(1), person(2), firm(4), home(2)],
  'Query.homes': () => [[home(1), null], [], null, [home(3)]], 'Query.person': (_no, { no }) => (Number(no) in [0, 1, 2, 3] && Number(no) > 0 ? person(Number(no)) : null), 'Query.best': () => partyOf(5), 'Query.yard': () => home(2), 'Query.jobs': () => [job(1), null, job(2)],
  friends: (no) => (no === 2 ? null : no === 6 ? [] : [1, 4, 6, 3].filter((each) => each !== no).map(partyOf)), place: (no) => (no === 3 ? null : { __typename: 'Place', no }), home: (no) => (no === 3 ? null : home(no)),
  boss: (no) => person(no), deputy: (no) => (no === 4 ? person(1) : null), 'Club.members': () => [person(1), null, person(3)], 'Home.members': (no, { olderThan }) => [1, 2, 3].filter((each) => each !== no && each * 20 > Number(olderThan ?? 0)).map(person),
  rooms: (no) => (no === 1 ? [[home(2), null, person(1)], null, []] : null), owner: (no) => partyOf(no === 2 ? 6 : no), job: (no) => (no === 3 ? null : job(no)), mates: (no) => [person(no + 1), null, person(no + 2)], chief: (no) => firm(no),
  staff: (no) => [person(no), person(no + 1)], jobs: (no) => [job(no), job(no + 1)], firm: (no) => firm(no), worker: (no) => (no === 1 ? person(1) : null), tag: (no) => (no === 2 ? null : tag(no)), levy: (no) => [tag(no), null], by: (no) => person(no),
  code: (no) => `c${no}`, name: (no) => (no === 2 ? null : `n${no}`), label: (no) => `l${no}`, mood: (no) => (no % 2 === 0 ? 'GOOD' : 'BAD'), age: (no) => no * 20, nick: (no, { long }) => (long ? `nickname ${no}` : `k${no}`), area: (no) => no + 0.5,
  wage: (no) => (no === 3 ? null : no * 1_000), badge: (no) => no, profit: (no) => no * 1.5, fame: (no) => no % 2 === 0, title: (no) => `t${no}`, since: (no) => (no === 1 ? null : `200${no}`), floor: (no) => no, hectares: (no) => no / 2, notes: (no) => (no === 1 ? ['a', 'b'] : no === 2 ? [] : null), text: (no) => `x${no}`,
};

/** @param given what else the object is known by: what a department requires of others. */
export function readParty(object: PartyObject & Arguments, field: string, given: Arguments): unknown {
  if (field === 'no') return object.no;
  if (field === 'duty') return Number(object.age) + Number(object.wage ?? 0);
  if (field === 'poll') return (object.home as { readonly code?: string } | null | undefined)?.code ?? 'none';
  const read = FIELDS[`${object.__typename}.${field}`] ?? FIELDS[field];
  return read ? read(object.no, given) : null;
}

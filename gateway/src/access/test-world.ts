/** A small district in memory, of two departments, that refers to itself in circles: what the tests of the decision ask about. */
export interface WorldObject {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

export const WORLD_CONTRACTS: Readonly<Record<string, string>> = {
  'public-security': `
    type Query {
      resident(no: Int!): Resident
      residents(filter: ResidentFilter, olderThan: Int @classified(level: "S3"), first: Int = 2): [Resident!]!
      parties: [Party]
      things: [Thing]
      party(no: Int!): Party
      secretList: [Household] @classified(level: "S2") @requiresScopes(scopes: [["public-security:list"]])
    }
    type Mutation { move(no: Int!): Household }
    input ResidentFilter { name: String income: Int @classified(level: "S3", scopes: [["human-resources:income"]]) and: [ResidentFilter!] kind: Kind }
    enum Kind { RESIDENT FIRM }
    interface Party { no: Int! name: String phone: String friends: [Party!] label: String }
    type Resident implements Party @key(fields: "no") {
      no: Int! name: String @classified(level: "S2") @requiresScopes(scopes: [["public-security:resident"]]) phone: String @classified(level: "S2") @requiresScopes(scopes: [["public-security:contact"], ["public-security:resident", "public-security:duty"]])
      friends: [Party!] label: String! household: Household rooms: [[Household]]
    }
    type Firm implements Party @key(fields: "no") { no: Int! name: String phone: String friends: [Party!] label: String boss: Resident }
    type Household { code: String members(olderThan: Int @classified(level: "S3")): [Resident!] note: String! @classified(level: "S3") @requiresScopes(scopes: [["public-security:note"]]) head: Resident! @classified(level: "S2") @requiresScopes(scopes: [["public-security:resident"]]) }
    union Thing = Resident | Firm | Household`,
  'human-resources': `
    type Resident @key(fields: "no") { no: Int! work: Work pension: Int @classified(level: "S2") @requiresScopes(scopes: [["human-resources:pension"]]) }
    type Firm @key(fields: "no") { no: Int! staff: [Resident!] @classified(level: "S2") @requiresScopes(scopes: [["human-resources:pension"]]) size: Int @policy(policies: [["role:inspector"]]) }
    type Work { employer: Firm wage: Int @classified(level: "S3") @requiresScopes(scopes: [["human-resources:wage"]]) since: String @classified(level: "S2") @requiresScopes(scopes: [["human-resources:pension"]]) sealed: Sealed }
    type Sealed @requiresScopes(scopes: [["human-resources:sealed"]]) { reason: String @classified(level: "S4") owner: Resident }`,
};

/** The scopes that the contracts above ask for. */
export const WORLD_SCOPES = ['public-security:resident', 'public-security:contact', 'public-security:duty', 'public-security:note', 'public-security:list', 'human-resources:pension', 'human-resources:wage', 'human-resources:sealed', 'human-resources:income'];

const RESIDENTS = [1, 2, 3].map((no) => ({ __typename: 'Resident', no, name: `resident ${no}`, phone: no === 2 ? null : `5550${no}`, label: `r${no}`, pension: no === 3 ? null : no * 100, age: no * 30 }));
const FIRMS = [8, 9].map((no) => ({ __typename: 'Firm', no, name: `firm ${no}`, phone: `9990${no}`, label: no === 8 ? null : `f${no}`, size: no * 7 }));
const HOUSEHOLDS = [1, 2].map((no) => ({ __typename: 'Household', code: `h${no}`, note: `note ${no}`, of: no }));

const residents = (...nos: number[]): readonly WorldObject[] => nos.map((no) => RESIDENTS[no - 1] as WorldObject);
const firm = (no: number): WorldObject => FIRMS[no - 8] as WorldObject;
const household = (no: number): WorldObject => HOUSEHOLDS[no - 1] as WorldObject;

type Arguments = Readonly<Record<string, unknown>>;

/** What links one object to others; all else is a property of it. */
const LINKS: Readonly<Record<string, (object: WorldObject, given: Arguments) => unknown>> = {
  'Query.resident': (_query, { no }) => RESIDENTS.find((one) => one.no === no) ?? null,
  'Query.residents': (_query, { filter, olderThan, first }) => RESIDENTS.filter((one) => isLike(one, filter) && one.age > Number(olderThan ?? 0)).slice(0, Number(first)),
  'Query.parties': () => [residents(1)[0], firm(8), null, residents(3)[0]],
  'Query.things': () => [household(1), residents(2)[0], firm(9), null],
  'Query.party': (_query, { no }) => [...RESIDENTS, ...FIRMS].find((one) => one.no === no) ?? null,
  'Query.secretList': () => [household(2), null, household(1)],
  'Mutation.move': (_mutation, { no }) => (no === 1 ? household(2) : null),
  'Resident.friends': ({ no }) => (no === 2 ? [] : no === 3 ? null : [residents(2)[0], firm(8), residents(3)[0]]),
  'Resident.household': ({ no }) => (no === 3 ? null : household(Number(no))),
  'Resident.rooms': ({ no }) => (no === 1 ? [[household(1), null], [], null, [household(2)]] : []),
  'Resident.work': ({ no }) => (no === 2 ? null : { __typename: 'Work', wage: Number(no) * 1_000, since: `200${String(no)}`, of: no }),
  'Firm.friends': ({ no }) => (no === 8 ? [firm(9), residents(1)[0]] : []),
  'Firm.boss': ({ no }) => (no === 8 ? residents(1)[0] : null),
  'Firm.staff': ({ no }) => (no === 8 ? residents(1, 3) : []),
  'Household.members': ({ of }, { olderThan }) => (of === 1 ? residents(1, 2) : residents(3)).filter(({ age }) => Number(age) > Number(olderThan ?? 0)),
  'Household.head': ({ of }) => (of === 1 ? residents(1)[0] : residents(3)[0]),
  'Work.employer': ({ of }) => (of === 1 ? firm(8) : null),
  'Work.sealed': ({ of }) => (of === 1 ? { __typename: 'Sealed', reason: 'sealed away' } : null),
  'Sealed.owner': () => residents(1)[0],
};

/** What a field of an object is, whoever asks. */
export function readWorld(object: WorldObject, field: string, given: Arguments): unknown {
  const link = LINKS[`${object.__typename}.${field}`];
  return link ? link(object, given) : (object[field] ?? null);
}

/** The object of a type with a number, as departments refer to it. */
export function findInWorld(type: string, no: number): WorldObject | null {
  return (type === 'Firm' ? FIRMS : RESIDENTS).find((one) => one.no === no) ?? null;
}

function isLike(one: (typeof RESIDENTS)[number], filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return true;
  const { name, income, and, kind } = filter as { name?: string | null; income?: number | null; and?: unknown[] | null; kind?: string | null };
  return (name == null || one.name.includes(name)) && (income == null || one.no * 1_000 > income) && (kind == null || kind === 'RESIDENT') && (and ?? []).every((part) => isLike(one, part));
}

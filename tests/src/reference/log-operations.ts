import { issueToken, type Persona } from '@linli/gateway';
import { PURPOSES } from '@linli/vocabulary';
import { Kind, parse, specifiedRules, validate, type DocumentNode, type GraphQLObjectType } from 'graphql';
import { notePersonalFields, type PersonalFields } from './allowed-fields.js';
import type { Disturbance } from './disturbance.js';
import { growDocument, type GrownDocument } from './grow-document.js';
import type { LogHouse } from './open-log-house.js';
import { referenceRights, type ReferenceAsker } from './reference-rights.js';
import { seededChoose } from './seeded-choose.js';
import type { Choose } from './value-pool.js';

interface GrownQuestion extends GrownDocument {
  readonly document: DocumentNode;
}

/** An operation that was asked, and what of it is about persons. */
export interface Asked extends PersonalFields {
  readonly caseNo: string;
  readonly asker: ReferenceAsker;
  readonly outcome: 'answered' | 'refused' | 'not on record' | 'went away' | 'without rights';
  /** Whether a database was shut meanwhile, or nobody waited. */
  readonly wasShut: boolean;
  readonly question: GrownQuestion;
}

/** In how many operations one question is asked: to plan it takes longer than to ask it. */
const ASKED = 8;

/** Asks random operations, each in a case of its own, sometimes without waiting for the answer. */
export class LogOperations {
  private latest = 0;
  /** Of each persona, by his subject and the case that is his for the operation. */
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly house: LogHouse, private readonly given: { readonly seed: number; readonly disturbance: Disturbance }) {}

  /** Asks one question in several operations, one after the other: in half of them as him for whom it was grown. @returns none for a question that cannot be compared. */
  async askSome(): Promise<readonly Asked[]> {
    const first = (this.latest += ASKED);
    const choose = seededChoose(this.given.seed, first);
    const like = this.chooseAsker(choose, first);
    const question = this.growQuestion(choose, like);
    const asked: Asked[] = [];
    for (let place = first; question && place < first + ASKED; place++) {
      const asker = place % 2 === 0 ? inCase(like, place) : this.chooseAsker(choose, place);
      asked.push(await this.askOne(question, { asker, patienceMs: choose(8) === 0 ? choose(25) : null }));
    }
    return asked;
  }

  private growQuestion(choose: Choose, asker: ReferenceAsker): GrownQuestion | null {
    const { schema, pool, grants, rules } = this.house;
    const rights = referenceRights(asker, grants, Date.now());
    const grown = growDocument({ schema, pool, choose, isLiked: (coordinate, depth) => rules.mayRead(coordinate, rights) && (rules.isPersonal(coordinate) || depth > 1) });
    // The log itself is no register, and its reads are told on no channel; own-log.test.ts asks what goes on record of them.
    if (/\baccessLog(Entries)?\b/.test(grown.query)) return null;
    const document = parse(grown.query);
    return validate(schema, document, specifiedRules).length > 0 ? null : { ...grown, document };
  }

  private chooseAsker(choose: Choose, place: number): ReferenceAsker {
    const { personas } = this.house;
    const persona = personas[choose(personas.length)] as Persona;
    const { subject, department, roles, jurisdiction, residentNo, wards, cases } = persona;
    return inCase({ subject, department, roles, jurisdiction, residentNo, wards, cases, purpose: persona.purposes[choose(persona.purposes.length)]?.code ?? 'ONE_STOP', caseNo: null }, place);
  }

  private async askOne(question: GrownQuestion, { asker, patienceMs }: { readonly asker: ReferenceAsker; readonly patienceMs: number | null }): Promise<Asked> {
    const { schema, rules, grants } = this.house;
    const { document, query, variables } = question;
    const rights = referenceRights(asker, grants, Date.now());
    const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
    const into: PersonalFields = { asked: new Set(), allowed: new Set(), possible: new Set() };
    for (const each of document.definitions) if (each.kind === Kind.OPERATION_DEFINITION) notePersonalFields(schema.getQueryType() as GraphQLObjectType, { sets: [each.selectionSet], given: { fragments, variables, rules, rights }, into });
    return { caseNo: asker.caseNo ?? '', asker, ...into, question, ...(await this.send(asker, { query, variables }, patienceMs)) };
  }

  private async send(asker: ReferenceAsker, body: object, patienceMs: number | null): Promise<Pick<Asked, 'outcome' | 'wasShut'>> {
    const wasShut = this.given.disturbance.watch();
    const headers = { authorization: `Bearer ${await this.tokenOf(asker)}`, 'linli-purpose': asker.purpose, 'linli-case': asker.caseNo ?? '', 'content-type': 'application/json' };
    try {
      const response = await fetch(`${this.house.district.address}/graphql`, { method: 'POST', headers, body: JSON.stringify(body), ...(patienceMs === null ? {} : { signal: AbortSignal.timeout(patienceMs) }) });
      return { outcome: outcomeOf((await response.json()) as Answered), wasShut: wasShut() };
    } catch {
      return { outcome: 'went away', wasShut: true };
    }
  }

  private tokenOf({ purpose: _purpose, caseNo: _caseNo, ...who }: ReferenceAsker): Promise<string> {
    const key = `${who.subject} ${who.cases.at(-1) ?? ''}`;
    const token = this.tokens.get(key) ?? issueToken(this.house.district.keys, who);
    this.tokens.set(key, token);
    return token;
  }
}

/** Each operation has a case number of its own, by which it is found in the log; where a purpose is for one's own cases alone, it is his. */
function inCase(asker: ReferenceAsker, place: number): ReferenceAsker {
  const caseNo = `S${place}`;
  const cases = asker.cases.filter((each) => !/^S\d+$/.test(each));
  return { ...asker, caseNo, cases: PURPOSES[asker.purpose].jurisdiction === 'CASE' ? [...cases, caseNo] : cases };
}

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code?: string } }[];
}

function outcomeOf({ data, errors = [] }: Answered): Asked['outcome'] {
  if (errors.some(({ extensions }) => extensions.code === 'ACCESS_LOG_UNAVAILABLE')) return 'not on record';
  // On a machine that stands still for seconds the gateway's copy of the grants is too old to be trusted, and nobody may read anything.
  if (errors.some(({ extensions }) => extensions.code === 'GRANTS_UNAVAILABLE')) return 'without rights';
  return data === undefined || data === null ? 'refused' : 'answered';
}

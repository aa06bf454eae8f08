import { DEPARTMENTS_HERE } from '@linli/gateway';
import { Kind, parse, specifiedRules, validate, type DocumentNode, type GraphQLObjectType } from 'graphql';
import type { Answer } from '../open-test-district.js';
import { AnswerCheck } from './check-answer.js';
import { chooseAsker, type ChosenAsker } from './choose-asker.js';
import { growDocument, type GrownDocument } from './grow-document.js';
import type { LeakHouse } from './open-leak-house.js';
import { WholeAnswers } from './whole-answers.js';
import { referenceRights, type ReferenceRights } from './reference-rights.js';
import type { Choose } from './value-pool.js';

/** What became of a case. */
export interface CheckedCase {
  readonly kind: 'whole' | 'partly' | 'invalid';
  readonly faults: readonly string[];
  /** How many personal values were answered, and how often something was refused. */
  readonly answered?: number;
  readonly denials?: number;
  /** What was asked, by whom and under which grants, for whoever looks into it. */
  readonly told: string;
}

/** How many people ask one question: planning it costs more than asking it. */
const ASKERS = 4;
let latest = 0;

/** Grows one question from numbers, asks it as several people at the door that decides, and compares each answer with the whole one. */
export async function checkQuestion(house: LeakHouse, numbers: readonly number[]): Promise<readonly CheckedCase[]> {
  let place = 0;
  const choose: Choose = (options) => (numbers[place++ % numbers.length] ?? 0) % options;
  const like = choose(house.personas.length);
  const askers = Array.from({ length: ASKERS }, () => chooseAsker(choose, { ...house, like, subject: `case-${++latest}` })).map((chosen) => ({ ...chosen, rights: referenceRights(chosen.asker, chosen.grants, Date.now()) }));
  const likes = askers.map(({ rights }) => rights).reduce((one, other) => (other.scopes.size > one.scopes.size ? other : one));
  const grown = growDocument({ ...house, choose, isLiked: (coordinate, depth) => house.rules.mayRead(coordinate, likes) && (house.rules.isPersonal(coordinate) || (depth > 0 && choose(3) === 0)) });
  const document = parse(grown.query);
  if (validate(house.schema, document, specifiedRules).length > 0) return [{ kind: 'invalid', faults: [], told: grown.query }];
  const wholes = new WholeAnswers(house, { document, grown });
  return Promise.all(askers.map((asking) => checkCase(house, { ...asking, document, grown, wholes })));
}

type ReferenceAnswerer = ChosenAsker & { readonly rights: ReferenceRights };

interface Asking extends ReferenceAnswerer {
  readonly document: DocumentNode;
  readonly grown: GrownDocument;
  readonly wholes: WholeAnswers;
}

async function checkCase(house: LeakHouse, { asker, grants, rights, document, grown, wholes }: Asking): Promise<CheckedCase> {
  const told = JSON.stringify({ ...grown, asker, grants: grants.map(({ basis: _basis, ...grant }) => grant) });
  const [answer, whole] = await Promise.all([house.ask(asker, grants, grown), wholes.of(asker)]);
  if (!answer.data || !whole) return { kind: 'invalid', faults: [], told: `${told} ${JSON.stringify(answer.errors)}` };
  return { ...compare(house, { document, grown, rights, answer, whole }), told };
}

const DEPARTMENTS = DEPARTMENTS_HERE.map(({ name }) => name);

interface Comparing {
  readonly document: DocumentNode;
  readonly grown: GrownDocument;
  readonly rights: ReferenceRights;
  readonly answer: Answer;
  readonly whole: Readonly<Record<string, unknown>>;
}

function compare({ rules, rows, schema }: LeakHouse, { document, grown, rights, answer, whole }: Comparing): Omit<CheckedCase, 'told'> {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const refused = new Set((answer.errors ?? []).map(({ path = [] }) => path.join('.')));
  const check = new AnswerCheck({ fragments, variables: grown.variables, rules, rows, rights, refused });
  const sets = operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : [];
  check.object(schema.getQueryType() as GraphQLObjectType, { given: answer.data ?? {}, whole, path: '', above: null, sets });
  // Nothing of what is refused stands in what is said of it, but for what the caller said himself, and whom to ask.
  const said = JSON.stringify((answer.errors ?? []).map(({ message, extensions }) => [message, extensions]));
  const own = JSON.stringify([grown, rights.purpose, rights.caseNo, answer.data, DEPARTMENTS]);
  const told = [...check.secrets].filter((secret) => said.includes(secret) && !own.includes(secret) && !schema.getType(secret)).map((secret) => `leak in an error: ${secret}`);
  return { kind: check.denials === 0 ? 'whole' : 'partly', faults: [...check.faults, ...told], answered: check.answered, denials: check.denials };
}

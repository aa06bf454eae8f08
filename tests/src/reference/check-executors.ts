import { parse, print, specifiedRules, validate, type DocumentNode } from 'graphql';
import type { Answer } from '../open-test-district.js';
import { isInClientOrder } from './client-order.js';
import { compareExecutors, REORDERS, type Comparison } from './compare-executors.js';
import { decorateDocument } from './decorate-document.js';
import type { ExecutorsHouse, HouseAsker, NamedQuestion } from './executors-house.js';
import { growDocument } from './grow-document.js';
import { OTHER_WAYS, withoutKeyNames, withoutUnusedVariables } from './stock-document.js';
import type { Choose } from './value-pool.js';

/** What became of a document that both executors were asked. */
export interface CheckedDocument extends Comparison {
  readonly isInvalid: boolean;
  readonly isGuarded: boolean;
  readonly hasErrors: boolean;
  readonly hasData: boolean;
  readonly query: string;
  /** What was asked, for whoever looks into it. */
  readonly told: string;
}

/** What does not fit the schema, as one in ten of what grows does not. */
const REFUSED = 400;

/** Grows a document, asks both executors, and compares. Where they differ, the stock one is asked the same in ways that avoid what it is known to do wrong. */
export async function checkExecutors(house: ExecutorsHouse, { choose, subject }: { readonly choose: Choose; readonly subject: string }): Promise<CheckedDocument> {
  const asker = house.chooseAsker(choose, subject);
  const question = decorateDocument(growDocument({ ...house, choose, isLiked: asker.isLiked }), { ...house, choose });
  const about = { isGuarded: asker.isGuarded, query: question.query, told: JSON.stringify({ ...question, subject }) };
  const document = parse(question.query, { noLocation: true });
  const known = withoutKeyNames(document, house.keyNames);
  const [compiled, stock] = await Promise.all([asker.ask('compiled', question), asker.ask('stock', { ...question, query: print(known) })]);
  if (compiled.status === REFUSED && validate(house.schema, document, specifiedRules).length > 0) return { ...about, isInvalid: true, hasErrors: false, hasData: false, differences: [], faults: [] };
  const comparison = compareExecutors({ stock, compiled });
  const explained = comparison.differences.length > 0 ? await explain(house, { asker, question, document: known, compiled }) : null;
  const { differences, faults } = explained ?? comparison;
  // Of two orders one is the client's.
  const isOurs = faults.includes(REORDERS) && !isInClientOrder(compiled.data, { document, schema: house.schema, question });
  return { ...about, isInvalid: false, hasErrors: (compiled.errors ?? []).length > 0, hasData: Boolean(compiled.data), differences: isOurs ? [...differences, 'the order of the compiled executor is not the client\'s'] : differences, faults };
}

interface Explaining {
  readonly asker: HouseAsker;
  readonly question: NamedQuestion;
  readonly document: DocumentNode;
  readonly compiled: Answer;
}

/** Asks the stock executor in other ways until it answers the same; null where it never does. */
async function explain({ schema }: ExecutorsHouse, { asker, question, document, compiled }: Explaining): Promise<Comparison | null> {
  for (const ways of [[0], [2], [0, 1], [0, 2], [0, 1, 2]]) {
    const chosen = ways.flatMap((place) => OTHER_WAYS[place] ?? []);
    const other = withoutUnusedVariables(chosen.reduce((before, { rewrite }) => rewrite(before, schema), document));
    const query = print(other);
    if (validate(schema, other, specifiedRules).length > 0) continue;
    const { differences, faults } = compareExecutors({ stock: await asker.ask('stock', { ...question, query }), compiled });
    if (differences.length === 0) return { differences, faults: [...chosen.map(({ fault }) => fault), ...faults] };
  }
  return null;
}

import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';
import type { GrownDocument } from './grow-document.js';
import { sealedPurpose, type LeakHouse, type Question } from './open-leak-house.js';
import type { ReferenceAsker } from './reference-rights.js';
import { wholeDocument } from './whole-document.js';

type Whole = Record<string, unknown>;

interface Page extends Whole {
  refPage?: { hasNextPage: boolean; endCursor: string | null };
}

const PAGES = 6;

/** All there is to one question, read once for those who would be answered alike. */
export class WholeAnswers {
  private readonly known = new Map<string, Promise<Whole | null>>();
  /** Whether it asks for sealed files, of which nobody reads all. */
  private readonly isSealed: boolean;
  /** Whether it asks for whoever asks: then all there is to it is another thing for everybody. */
  private readonly isOwn: boolean;
  private readonly keys: readonly string[];

  constructor(private readonly house: LeakHouse, private readonly asked: { readonly document: DocumentNode; readonly grown: GrownDocument }) {
    this.isSealed = asksForSealed(house, asked.document);
    this.isOwn = /\b(me|my\w+)\b/.test(asked.grown.query);
    this.keys = rootKeys(asked.document);
  }

  /** @returns null when there is nothing to compare with. */
  of(asker: ReferenceAsker): Promise<Whole | null> {
    const purpose = this.isSealed ? sealedPurpose(asker.purpose) : 'CHILD_CARE';
    const key = `${purpose} ${this.isOwn ? `${asker.residentNo} ${asker.wards[0]}` : ''}`;
    const whole = this.known.get(key) ?? this.read(asker, purpose);
    this.known.set(key, whole);
    return whole;
  }

  private written(asker: ReferenceAsker, after?: string): string {
    const { document, grown: { variables } } = this.asked;
    return wholeDocument(document, { schema: this.house.schema, asker, variables, ...(after ? { after } : {}) });
  }

  // And the further pages of a list at the root. Where two lists stand side by side, each would need a cursor of its own.
  private async read(asker: ReferenceAsker, purpose: ReferenceAsker['purpose']): Promise<Whole | null> {
    const whole = await this.ask(this.written(asker), purpose);
    const [key = ''] = this.keys;
    if (!whole || this.keys.length !== 1) return whole;
    const list = whole[key] as Page | null;
    for (let page = 1; page < PAGES && list?.refPage?.hasNextPage; page++) {
      const next = (await this.ask(this.written(asker, list.refPage.endCursor ?? undefined), purpose))?.[key] as Page | null | undefined;
      if (!next) return null;
      for (const [name, value] of Object.entries(next)) if (Array.isArray(value)) list[name] = [...(list[name] as unknown[]), ...(value as unknown[])];
      list.refPage = next.refPage as NonNullable<Page['refPage']>;
    }
    return whole;
  }

  // It asks for far more than anybody would, and some of it takes a department too long: then there is nothing to compare with.
  private async ask(query: string, purpose: ReferenceAsker['purpose']): Promise<Whole | null> {
    const { data, errors = [] } = await this.house.askWhole(purpose, { query, variables: usedIn(query, this.asked.grown.variables) });
    return errors.some(({ extensions }) => extensions.code === 'REGISTER_UNAVAILABLE') ? null : (data ?? null);
  }
}

function asksForSealed({ schema, rules }: LeakHouse, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isSealed = false;
  visit(document, visitWithTypeInfo(types, { Field: ({ name }) => void (isSealed ||= rules.isSealed(`${types.getParentType()?.name ?? ''}.${name.value}`)) }));
  return isSealed;
}

function rootKeys(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : [])) : []));
}

function usedIn(query: string, variables: Question['variables']): Question['variables'] {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query)));
}

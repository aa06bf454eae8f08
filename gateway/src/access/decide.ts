import type { Caller } from '@linli/caller-token';
import { areMet, defaultsOf, fragmentsOf, operationOf, readSwitches, valueOf } from '@linli/graph-execution';
import type { DocumentNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Denier, type Tripped } from './denier.js';
import { filterDocument, type FilteredDocument } from './filter-document.js';
import type { InputDenial } from './input-inspector.js';
import type { AccessRules } from './read-rules.js';
import type { Refusal } from './refusal.js';
import { createRightsReader } from './rights.js';
import type { Rights } from './rule.js';
import { Shape } from './shape.js';

/** An operation that somebody asks; its document has been validated. */
export interface Asked {
  readonly caller: Caller;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation as its caller may run it. */
export interface Decision {
  /** The one that was asked, where nothing of it is refused; the same object for all who have the same rights. Null when nothing of it is left: then nobody is asked. */
  readonly document: DocumentNode | null;
  /** What the document is planned under; null where it is the one that was asked. */
  readonly queryHash: string | null;
  readonly refusals: readonly Refusal[];
  /** How the answer looks that was asked for; null where nothing is refused. */
  readonly shape: Shape | null;
}

/**
 * Decides what of an operation its caller may read, before it is planned, so that what is refused causes no call at all.
 * @throws DOCUMENT_TOO_LARGE when variables nest too deeply, or what is left is more than can be planned.
 */
export type Decider = (asked: Asked) => Decision;

/** How many fields decisions may hold altogether; a few hundred bytes each. */
const FIELDS_KEPT = 200_000;
/** How many decisions an operation has for some rights, by the values of its variables. */
const VARIANTS_KEPT = 64;
const VARIANTS_EXPECTED = 4;
const NONE: Tripped = new Map();

/** Makes the decider for one supergraph. Decisions are kept by document, operation and rights. */
export function createDecider({ schema, rules }: { readonly schema: GraphQLSchema; readonly rules: AccessRules }): Decider {
  const rightsOf = createRightsReader(rules);
  const known = new LRUCache<string, OperationDecisions>({ maxSize: FIELDS_KEPT, sizeCalculation: ({ size }) => size });
  const numbers = new WeakMap<DocumentNode, number>();
  let latest = 0;
  return ({ caller, document, operationName, variables }) => {
    const rights = rightsOf(caller);
    let number = numbers.get(document);
    if (number === undefined) numbers.set(document, (number = ++latest));
    const key = `${number} ${rights.key} ${operationName ?? ''}`;
    let decisions = known.get(key);
    if (!decisions) known.set(key, (decisions = new OperationDecisions({ schema, rules, rights, document, operationName: operationName ?? null })));
    return decisions.decide(variables ?? {});
  };
}

interface Given {
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  readonly rights: Rights;
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

/** The decisions about one operation for some rights. */
class OperationDecisions {
  /** How many fields they may hold, roughly. */
  readonly size: number;
  private readonly operation: OperationDefinitionNode;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly denier: Denier;
  private readonly defaults: ReadonlyMap<string, unknown>;
  /** Variables by which the document leaves something out. */
  private readonly switches: readonly string[];
  private readonly filtered = new LRUCache<string, FilteredDocument>({ max: VARIANTS_KEPT });
  private readonly decisions = new LRUCache<string, Decision>({ max: VARIANTS_KEPT });

  constructor(private readonly given: Given) {
    const { document, operationName } = given;
    this.operation = operationOf(document, operationName);
    this.fragments = fragmentsOf(document);
    this.defaults = defaultsOf(this.operation);
    this.switches = readSwitches(document);
    this.denier = new Denier(given);
    // Every variable that may have to be looked at is met when none of them forbids anything.
    const { extent } = this.filter('', NONE);
    this.size = 1 + extent * (this.switches.length + this.denier.guards.size > 0 ? VARIANTS_EXPECTED : 1);
  }

  decide(variables: Readonly<Record<string, unknown>>): Decision {
    const given = (name: string): unknown => valueOf(name, variables, this.defaults);
    const tripped = this.denier.guards.size === 0 ? NONE : this.trippedBy(given);
    const trips = tripped.size === 0 ? '' : JSON.stringify([...tripped]);
    const isTrue = this.switches.filter((name) => given(name) === true);
    const key = `${isTrue.join(' ')} ${trips}`;
    let decision = this.decisions.get(key);
    if (!decision) this.decisions.set(key, (decision = this.toDecision(this.filter(trips, tripped), new Set(isTrue))));
    return decision;
  }

  // Called for every operation: nothing is made where nothing is forbidden.
  private trippedBy(valueOf: (name: string) => unknown): Tripped {
    let tripped: Map<string, InputDenial> | null = null;
    for (const guard of this.denier.guards.values()) {
      const value = valueOf(guard.variable);
      const denial = value === undefined ? null : guard.denialOf(value);
      if (denial) (tripped ??= new Map()).set(guard.key, denial);
    }
    return tripped ?? NONE;
  }

  private filter(trips: string, tripped: Tripped): FilteredDocument {
    const before = this.filtered.get(trips);
    if (before) return before;
    const { schema, rules } = this.given;
    const filtered = filterDocument({
      schema, operation: this.operation, fragments: this.fragments, denialOf: (type, field) => this.denier.denialOf(type, { field, tripped }), ownersOf: (type, field) => rules.owners.get(`${type}.${field}`) ?? [],
    });
    this.filtered.set(trips, filtered);
    return filtered;
  }

  private toDecision({ document, queryHash, refusals, denied, touched }: FilteredDocument, isTrue: ReadonlySet<string>): Decision {
    if (refusals.length === 0) return { document: this.given.document, queryHash: null, refusals: [], shape: null };
    const { schema } = this.given;
    const root = schema.getRootType(this.operation.operation) as GraphQLObjectType;
    const shape = new Shape({ schema, fragments: this.fragments, denied, touched, isTrue }, root, [this.operation.selectionSet]);
    return { document, queryHash, refusals: refusals.filter(({ conditions }) => areMet(conditions, isTrue)).map(({ refusal }) => refusal), shape };
  }
}

import { conditionsOf, type Condition } from '@linli/graph-execution';
import { getNamedType, isAbstractType, isCompositeType, isNonNullType, isObjectType, isUnionType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { asSeenFrom, fragmentOn } from './fragment-on.js';
import { HIDDEN_TYPE_FIELD } from './hidden-type.js';
import type { Denial, Refusal } from './refusal.js';

export interface Filtering {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Why a field of a type is refused; null when it is not. */
  denialOf(type: GraphQLObjectType, field: FieldNode): Denial | null;
  /** Departments that answer a field of a type. */
  ownersOf(type: string, field: string): readonly string[];
}

/** A field that leads into another department, that may be null, and of which everything below is refused. */
export interface Emptied {
  readonly field: FieldNode;
  readonly owners: readonly string[];
  /** Why the first field below it is refused. */
  readonly denial: Denial;
}

export interface Filtered {
  /** What is left. */
  readonly selections: readonly SelectionNode[];
  /** What is refused, by field and type. */
  readonly denied: ReadonlyMap<FieldNode, ReadonlyMap<string, Denial>>;
  /** Fields below which the answer differs from what was asked. */
  readonly touched: ReadonlySet<FieldNode>;
  readonly refusals: readonly { readonly refusal: Refusal; readonly conditions: readonly Condition[] }[];
  readonly emptied: readonly Emptied[];
  /** Departments that something is asked of. */
  readonly asked: ReadonlySet<string>;
  /** How many fields were looked at, each where it stands. */
  readonly extent: number;
}

/** Where in an operation we are. */
interface Place {
  readonly type: GraphQLCompositeType;
  /** What an object here can be. */
  readonly possible: readonly GraphQLObjectType[];
  readonly path: readonly string[];
  readonly conditions: readonly Condition[];
  /** Departments that the object here comes from. */
  readonly from: readonly string[];
}

/** Takes out of an operation what its caller may not read. Fragments are spread: which of their fields may be read depends on the place. */
export function filterOperation(filtering: Filtering): Filtered {
  return new OperationFilter(filtering).filter();
}

class OperationFilter {
  private readonly denied = new Map<FieldNode, Map<string, Denial>>();
  private readonly touched = new Set<FieldNode>();
  private readonly refusals: { refusal: Refusal; conditions: readonly Condition[] }[] = [];
  private readonly emptied: Emptied[] = [];
  private readonly asked = new Set<string>();
  /** How many fields without fields of their own are left. */
  private left = 0;
  private extent = 0;
  /** How often the answer will differ from what was asked. */
  private changes = 0;

  constructor(private readonly given: Filtering) {}

  filter(): Filtered {
    const { schema, operation } = this.given;
    const root = schema.getRootType(operation.operation);
    const selections = root ? this.filterSelections(operation.selectionSet, { type: root, possible: [root], path: [], conditions: [], from: [] }) : [];
    return { selections, denied: this.denied, touched: this.touched, refusals: this.refusals, emptied: this.emptied, asked: this.asked, extent: this.extent };
  }

  private filterSelections({ selections }: SelectionSetNode, place: Place): SelectionNode[] {
    return selections.flatMap((selection) => {
      const conditions = conditionsOf(selection);
      if (conditions === 'never') return [];
      const here = conditions.length === 0 ? place : { ...place, conditions: [...place.conditions, ...conditions] };
      return selection.kind === Kind.FIELD ? this.filterField(selection, here) : this.filterFragment(selection, here);
    });
  }

  private filterFragment(selection: Exclude<SelectionNode, FieldNode>, place: Place): SelectionNode[] {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.given.fragments.get(selection.name.value) : selection;
    if (!fragment) return [];
    const condition = fragment.typeCondition ? this.given.schema.getType(fragment.typeCondition.name.value) : place.type;
    if (!isCompositeType(condition)) return [];
    const among = new Set(this.possibleOf(condition));
    const possible = place.possible.filter((one) => among.has(one));
    // Where the type of the object is known it stays so: within a fragment on its interface the planner's executor would take one on the type itself for one that does not apply.
    const type = isObjectType(place.type) && possible.length > 0 ? place.type : condition;
    const selections = this.filterSelections(fragment.selectionSet, { ...place, type, possible });
    if (selections.length === 0) return [];
    return type === place.type && !selection.directives?.length ? selections : [fragmentOn(type.name, { selections, directives: selection.directives })];
  }

  private filterField(field: FieldNode, place: Place): SelectionNode[] {
    this.extent++;
    // __typename, and the schema itself.
    if (field.name.value.startsWith('__')) {
      this.left++;
      return [field];
    }
    // What can be nothing answers nothing.
    if (place.possible.length === 0) return [];
    const allowed = place.possible.filter((type) => !this.refuse(type, { field, place }));
    if (allowed.length === 0) return [];
    const kept = this.filterBelow(field, { place, allowed });
    return allowed.length === place.possible.length ? [kept] : allowed.map((type) => fragmentOn(type.name, { selections: [asSeenFrom(place.type, { type, field: kept })] }));
  }

  private refuse(type: GraphQLObjectType, { field, place }: { readonly field: FieldNode; readonly place: Place }): boolean {
    const denial = this.given.denialOf(type, field);
    if (!denial) return false;
    this.changes++;
    const byType = this.denied.get(field) ?? new Map<string, Denial>();
    this.denied.set(field, byType.set(type.name, denial));
    const { coordinate, lack, department } = denial;
    this.refusals.push({ refusal: { path: [...place.path, nameInAnswer(field)], type: type.name, coordinate, ...lack, department }, conditions: place.conditions });
    return true;
  }

  private filterBelow(field: FieldNode, { place, allowed }: { readonly place: Place; readonly allowed: readonly GraphQLObjectType[] }): FieldNode {
    const owners = [...new Set(allowed.flatMap(({ name }) => this.given.ownersOf(name, field.name.value)))];
    // A field that several departments answer comes from where the object comes from, where that is one of them.
    const nearest = owners.filter((owner) => place.from.includes(owner));
    const from = nearest.length > 0 ? nearest : owners;
    const leadsAway = nearest.length === 0 && place.path.length > 0;
    const before = { left: this.left, refusals: this.refusals.length, changes: this.changes };
    const type = typeBelow(place.type, field);
    const selections = field.selectionSet && type ? this.filterSelections(field.selectionSet, { type, possible: this.possibleOf(type), path: [...place.path, nameInAnswer(field)], conditions: place.conditions, from }) : null;
    if (!selections) this.left++;
    const [first] = this.refusals.slice(before.refusals, before.refusals + 1);
    if (this.left > before.left) for (const department of from) this.asked.add(department);
    else if (first && leadsAway && isNullable(place.type, field)) this.emptied.push({ field, owners: from, denial: { ...first.refusal, lack: first.refusal } });
    return selections ? this.withSelections(field, { selections, isWhole: this.changes === before.changes && selections.length > 0 }) : field;
  }

  private withSelections(field: FieldNode, { selections, isWhole }: { readonly selections: readonly SelectionNode[]; readonly isWhole: boolean }): FieldNode {
    if (!isWhole) {
      this.touched.add(field);
      this.changes++;
    }
    // Whether a field that is not read stands at a place depends on whether there is an object, and of which type; what is left may not count under its conditions, and would then not be fetched at all.
    const hidden = isWhole ? [] : [HIDDEN_TYPE_FIELD];
    return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: [...hidden, ...selections] } };
  }

  private possibleOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.given.schema.getPossibleTypes(type) : [type];
  }
}

function nameInAnswer({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function typeBelow(type: GraphQLCompositeType, field: FieldNode): GraphQLCompositeType | null {
  const definition = isUnionType(type) ? undefined : type.getFields()[field.name.value];
  const below = definition && getNamedType(definition.type);
  return isCompositeType(below) ? below : null;
}

function isNullable(type: GraphQLCompositeType, field: FieldNode): boolean {
  return !isUnionType(type) && !isNonNullType(type.getFields()[field.name.value]?.type);
}

import { type FieldNode, type GraphQLObjectType } from 'graphql';
import { InputInspector, type Guard, type InputDenial, type InputRules } from './input-inspector.js';
import type { Denial } from './refusal.js';
import { lackOf } from './rule.js';

/** What the values of variables forbid, by guard. */
export type Tripped = ReadonlyMap<string, InputDenial>;

/** Says of the fields of an operation why somebody does not get them. */
export class Denier {
  /** The variables that have to be looked at, of the fields asked about so far. */
  readonly guards = new Map<string, Guard>();
  private readonly inspector: InputInspector;

  constructor(private readonly given: InputRules) {
    this.inspector = new InputInspector(given);
  }

  /** @returns null when he does. */
  denialOf(type: GraphQLObjectType, { field, tripped }: { readonly field: FieldNode; readonly tripped: Tripped }): Denial | null {
    const coordinate = `${type.name}.${field.name.value}`;
    // A field that the graph no longer has: the document was checked against the one before.
    if (!type.getFields()[field.name.value]) return this.toDenial(coordinate, { coordinate, lack: { scopes: [], policies: [], level: null } });
    const rule = this.given.rules.byCoordinate.get(coordinate);
    const lack = rule ? lackOf(rule, this.given.rights) : null;
    if (lack) return this.toDenial(coordinate, { coordinate, lack });
    const { denial, guards } = this.inspector.inspect(type, field);
    if (denial) return this.toDenial(coordinate, denial);
    for (const guard of guards) this.guards.set(guard.key, guard);
    const caught = guards.find(({ key }) => tripped.has(key));
    return caught ? this.toDenial(coordinate, tripped.get(caught.key) as InputDenial) : null;
  }

  // A scope is its department's to give; else whoever answers the field is asked.
  private toDenial(field: string, { coordinate, lack }: InputDenial): Denial {
    const [scope] = lack.scopes;
    return { coordinate, lack, department: scope?.includes(':') ? (scope.split(':')[0] ?? '') : (this.given.rules.owners.get(field)?.[0] ?? 'data-sharing') };
  }
}

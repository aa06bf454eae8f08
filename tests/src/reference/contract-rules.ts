import { getNamedType, isInputObjectType, parse, valueFromASTUntyped, type ConstDirectiveNode, type FieldNode, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import type { ReferenceRights } from './reference-rights.js';

interface Rule {
  readonly level: string;
  /** One of the sets must be held whole. */
  readonly sets: readonly (readonly string[])[];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Who may read which field and use which input, read from the departments' contracts by a reader of the tests' own: slow and plain, so that it shares no mistake with the gateway's and the kit's.
 * DESIGN.md 5 and the scope convention: a field may be read when its level is within the purpose's reach and one of its scope sets is held whole; what several departments say of one field must all be met.
 */
export class ContractRules {
  private readonly rules = new Map<string, Rule[]>();
  private readonly owners = new Map<string, Set<string>>();

  /** @param contracts each department's schema.graphql, by its name. */
  constructor(contracts: ReadonlyMap<string, string>) {
    for (const [department, sdl] of contracts) this.read(department, sdl);
  }

  private read(department: string, sdl: string): void {
    for (const definition of parse(sdl).definitions) {
      if (!('fields' in definition) || !('name' in definition) || !definition.name) continue;
      for (const field of definition.fields ?? []) {
        const coordinate = `${definition.name.value}.${field.name.value}`;
        this.note(coordinate, field.directives);
        if (!field.directives?.some(({ name }) => name.value === 'external')) this.owners.set(coordinate, (this.owners.get(coordinate) ?? new Set()).add(department));
        for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) this.note(`${coordinate}(${argument.name.value})`, argument.directives);
      }
    }
  }

  private note(coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void {
    for (const { name, arguments: given = [] } of directives ?? []) {
      if (name.value !== 'classified' && name.value !== 'requiresScopes') continue;
      const said = Object.fromEntries(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
      const rule = { level: (said.level as string | undefined) ?? 'S0', sets: (said.scopes as string[][] | undefined) ?? [] };
      this.rules.set(coordinate, [...(this.rules.get(coordinate) ?? []), rule]);
    }
  }

  /** Whether a department answers a field by itself, or leaves it to others. */
  isOwnedBy(department: string, coordinate: string): boolean {
    const owners = this.owners.get(coordinate);
    return owners?.size === 1 && owners.has(department);
  }

  /** Whether a field is about a person. */
  isPersonal(coordinate: string): boolean {
    return (this.rules.get(coordinate) ?? []).some(({ level }) => level >= 'S2');
  }

  /** Whether a field is of a sealed file. */
  isSealed(coordinate: string): boolean {
    return (this.rules.get(coordinate) ?? []).some(({ level }) => level >= 'S4');
  }

  mayRead(coordinate: string, { scopes, highestLevel }: ReferenceRights): boolean {
    return (this.rules.get(coordinate) ?? []).every(({ level, sets }) => level <= highestLevel && (sets.length === 0 || sets.some((set) => set.every((scope) => scopes.has(scope)))));
  }

  /** Whether somebody may read a field with what it is given: to filter by what one may not read would tell it. */
  mayAsk(type: GraphQLObjectType, { field, variables, rights }: { readonly field: FieldNode; readonly variables: Values; readonly rights: ReferenceRights }): boolean {
    const coordinate = `${type.name}.${field.name.value}`;
    if (!this.mayRead(coordinate, rights)) return false;
    return (field.arguments ?? []).every(({ name, value }) => {
      const given = valueFromASTUntyped(value, variables as never);
      const definition = type.getFields()[field.name.value]?.args.find((argument) => argument.name === name.value);
      return given === undefined || !definition || (this.mayRead(`${coordinate}(${name.value})`, rights) && this.mayGive(given, definition.type, rights));
    });
  }

  private mayGive(given: unknown, type: GraphQLInputType, rights: ReferenceRights): boolean {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || typeof given !== 'object' || given === null) return true;
    if (Array.isArray(given)) return given.every((item) => this.mayGive(item, named, rights));
    return Object.entries(given).every(([name, value]) => value === undefined || (this.mayRead(`${named.name}.${name}`, rights) && this.mayGive(value, named.getFields()[name]?.type ?? named, rights)));
  }
}

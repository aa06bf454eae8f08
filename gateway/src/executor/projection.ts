import { collectFields, type Collecting } from '@linli/graph-execution';
import { isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType, type FieldNode, type GraphQLAbstractType, type GraphQLNamedOutputType, type GraphQLObjectType, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
import { leafTestOf } from './leaf.js';
import { setOwn } from './merge-into.js';
import type { AnswerPath, Data } from './run.js';

/** Stands for a value that must not be null and is: what is around it is null then. */
export const LOST = Symbol('lost');

/** Something that was not found while an answer was given its shape, and where. */
export interface Fault {
  readonly path: AnswerPath;
  readonly expected: string;
}

/** Gives a value that the departments told the shape that the client asked for. */
export type Project = (value: unknown, projecting: Projecting) => unknown;

/** What one answer's projection carries along. */
export class Projecting {
  /** Where we are; kept as one list, because hardly any answer has a fault that needs it. */
  readonly at: (string | number)[] = [];
  readonly faults: Fault[] = [];

  note(expected: string, key?: string): void {
    this.faults.push({ path: key === undefined ? [...this.at] : [...this.at, key], expected });
  }
}

export interface ProjectionOf extends Collecting {
  /** The name under which the plan brings a field. */
  planKey(field: FieldNode): string;
}

/** What is known of the type of an object. */
type KnownType = GraphQLObjectType | GraphQLAbstractType;

interface Entry {
  readonly key: string;
  /** The name under which the departments' answer has it. */
  readonly from: string;
  /** Whether a department's object may have it only by itself: every object has something of this name. */
  readonly isInherited: boolean;
  readonly project: Project;
}

/**
 * Turns what a client asked, once, into functions that make his answer: his names in his order, nothing that only the plan needed, and null where something must not be null and is.
 * @source GraphQL specification, 6.4.3 Value Completion, 6.4.4 Handling Field Errors.
 */
export function compileProjection(collecting: ProjectionOf, type: GraphQLObjectType, selected: readonly SelectionSetNode[]): Project {
  return new ProjectionCompiler(collecting).object(type, selected);
}

class ProjectionCompiler {
  constructor(private readonly collecting: ProjectionOf) {}

  object(type: KnownType, selected: readonly SelectionSetNode[]): Project {
    // Worked out when the first object comes: a type may lead back to itself, and most that an interface has do not come.
    let entries: readonly Entry[] | null = null;
    return (value, projecting) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(projecting, 'an object');
      entries ??= this.entriesOf(type, selected);
      return projectObject(value as Data, entries, projecting);
    };
  }

  private entriesOf(type: KnownType, selected: readonly SelectionSetNode[]): readonly Entry[] {
    return [...collectFields(this.collecting, type, selected)].map(([key, nodes]) => this.entry(type, key, nodes as readonly [FieldNode, ...FieldNode[]]));
  }

  private entry(type: KnownType, key: string, nodes: readonly [FieldNode, ...FieldNode[]]): Entry {
    const name = nodes[0].name.value;
    const from = this.collecting.planKey(nodes[0]);
    const isInherited = key in Object.prototype || from in Object.prototype;
    // Of what a department knows as an interface only, nobody has said what it is.
    if (name === '__typename') return { key, from, isInherited, project: isObjectType(type) ? () => type.name : (_value, projecting) => wrong(projecting, 'the type of the object') };
    const field = isUnionType(type) ? undefined : type.getFields()[name];
    // What GraphQL itself answers (introspection) has its shape already.
    return { key, from, isInherited, project: field ? this.value(field.type, nodes.flatMap(({ selectionSet }) => selectionSet ?? [])) : asItIs };
  }

  private value(type: GraphQLOutputType, selected: readonly SelectionSetNode[]): Project {
    if (isNonNullType(type)) return neverNull(this.inner(type.ofType, selected));
    return maybeNull(this.inner(type, selected));
  }

  private inner(type: GraphQLOutputType, selected: readonly SelectionSetNode[]): Project {
    if (isListType(type)) return list(this.value(type.ofType as GraphQLOutputType, selected));
    const named = type as GraphQLNamedOutputType;
    if (isLeafType(named)) return leaf(leafTestOf(named), named.name);
    return isObjectType(named) ? this.object(named, selected) : this.abstract(named as GraphQLAbstractType, selected);
  }

  private abstract(type: GraphQLAbstractType, selected: readonly SelectionSetNode[]): Project {
    const byName = new Map<unknown, Project>();
    return (value, projecting) => {
      const name = (value as Data).__typename;
      let project = byName.get(name);
      if (!project) {
        const known = this.knownType(type, name);
        if (!known) return wrong(projecting, `an object of ${type.name}`);
        byName.set(name, (project = this.object(known, selected)));
      }
      return project(value, projecting);
    };
  }

  /** The type that an object says it has; null for one that the client's schema does not have there. Where nobody was asked for it, or a department knows the interface only, it is what was asked for. */
  private knownType(type: GraphQLAbstractType, name: unknown): KnownType | null {
    if (name === undefined) return type;
    const known = typeof name === 'string' ? this.collecting.schema.getType(name) : undefined;
    if (known === type) return type;
    return (isObjectType(known) || isInterfaceType(known)) && this.collecting.schema.isSubType(type, known) ? known : null;
  }
}

function projectObject(value: Readonly<Data>, entries: readonly Entry[], projecting: Projecting): unknown {
  const projected: Data = {};
  let isLost = false;
  for (let place = 0; place < entries.length; place++) {
    const { key, from, isInherited, project } = entries[place] as Entry;
    projecting.at.push(key);
    const part = project(isInherited && !Object.hasOwn(value, from) ? null : value[from], projecting);
    projecting.at.pop();
    if (part === LOST) isLost = true;
    else if (isInherited) setOwn(projected, key, part);
    else projected[key] = part;
  }
  return isLost ? LOST : projected;
}

function maybeNull(inner: Project): Project {
  return (value, projecting) => {
    if (value === null || value === undefined) return null;
    const projected = inner(value, projecting);
    return projected === LOST ? null : projected;
  };
}

function neverNull(inner: Project): Project {
  return (value, projecting) => {
    if (value !== null && value !== undefined) return inner(value, projecting);
    projecting.note('a value');
    return LOST;
  };
}

function list(item: Project): Project {
  return (value, projecting) => {
    if (!Array.isArray(value)) return wrong(projecting, 'a list');
    const projected = new Array<unknown>(value.length);
    let isLost = false;
    for (let place = 0; place < value.length; place++) {
      projecting.at.push(place);
      const part = item(value[place], projecting);
      projecting.at.pop();
      if (part === LOST) isLost = true;
      projected[place] = part;
    }
    return isLost ? LOST : projected;
  };
}

function leaf(isOne: ((value: unknown) => boolean) | null, name: string): Project {
  if (!isOne) return asItIs;
  return (value, projecting) => (isOne(value) ? value : wrong(projecting, `a value of ${name}`));
}

function asItIs(value: unknown): unknown {
  return value;
}

function wrong(projecting: Projecting, expected: string): typeof LOST {
  projecting.note(expected);
  return LOST;
}

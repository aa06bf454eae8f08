import { collectFields, type Collecting } from '@linli/graph-execution';
import { isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLAbstractType, type GraphQLNamedOutputType, type GraphQLObjectType, type GraphQLOutputType, type SelectionSetNode } from 'graphql';
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

interface Entry {
  readonly key: string;
  /** Whether a department's object may have it only by itself: every object has something of this name. */
  readonly isInherited: boolean;
  readonly project: Project;
}

/**
 * Turns what a client asked, once, into functions that make his answer: his names in his order, nothing that only the plan needed, and null where something must not be null and is.
 * @source GraphQL specification, 6.4.3 Value Completion, 6.4.4 Handling Field Errors.
 */
export function compileProjection(collecting: Collecting, type: GraphQLObjectType, selected: readonly SelectionSetNode[]): Project {
  return new ProjectionCompiler(collecting).object(type, selected);
}

class ProjectionCompiler {
  constructor(private readonly collecting: Collecting) {}

  object(type: GraphQLObjectType, selected: readonly SelectionSetNode[]): Project {
    // Worked out when the first object comes: a type may lead back to itself, and most that an interface has do not come.
    let entries: readonly Entry[] | null = null;
    return (value, projecting) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(projecting, 'an object');
      entries ??= this.entriesOf(type, selected);
      return projectObject(value as Data, entries, projecting);
    };
  }

  private entriesOf(type: GraphQLObjectType, selected: readonly SelectionSetNode[]): readonly Entry[] {
    return [...collectFields(this.collecting, type, selected)].map(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const isInherited = key in Object.prototype;
      if (name === '__typename') return { key, isInherited, project: () => type.name };
      const field = type.getFields()[name];
      // What GraphQL itself answers (introspection) has its shape already.
      return { key, isInherited, project: field ? this.value(field.type, nodes.flatMap(({ selectionSet }) => selectionSet ?? [])) : asItIs };
    });
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
    const { schema } = this.collecting;
    const byName = new Map<string, Project>();
    return (value, projecting) => {
      const name = (value as Data).__typename;
      let project = typeof name === 'string' ? byName.get(name) : undefined;
      if (!project) {
        const known = typeof name === 'string' ? schema.getType(name) : undefined;
        // A type that the client's schema does not have is none that he could be told of.
        if (!isObjectType(known) || !isAbstractType(type) || !schema.isSubType(type, known)) return wrong(projecting, `an object of ${type.name}`);
        byName.set(known.name, (project = this.object(known, selected)));
      }
      return project(value, projecting);
    };
  }
}

function projectObject(value: Readonly<Data>, entries: readonly Entry[], projecting: Projecting): unknown {
  const projected: Data = {};
  let isLost = false;
  for (let place = 0; place < entries.length; place++) {
    const { key, isInherited, project } = entries[place] as Entry;
    projecting.at.push(key);
    const part = project(isInherited && !Object.hasOwn(value, key) ? null : value[key], projecting);
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

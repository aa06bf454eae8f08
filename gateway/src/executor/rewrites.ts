import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { setOwn } from './merge-into.js';
import { typeTestOf } from './object-types.js';
import { ownValue } from './own-value.js';
import type { Data } from './run.js';

/** Changes names or values within what is sent to a department, or what it sent. */
export type Rewrite = (value: unknown) => void;

type Apply = (object: Data) => void;

const FRAGMENT = '... on ';

/** Turns a fetch's rewrites into one function; null where it has none. */
export function compileRewrites(supergraph: GraphQLSchema, rewrites: readonly FetchDataRewrite[] | undefined): Rewrite | null {
  if (!rewrites || rewrites.length === 0) return null;
  const each = rewrites.map((rewrite) => compileRewrite(supergraph, rewrite));
  return (value) => {
    for (const rewrite of each) rewrite(value);
  };
}

function compileRewrite(supergraph: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite {
  const last = rewrite.path.at(-1);
  if (last === undefined) return () => undefined;
  const set = rewrite.kind === 'ValueSetter' ? setValue(last, rewrite.setValueTo) : renameKey(last, rewrite.renameKeyTo);
  const apply = rewrite.path.slice(0, -1).reduceRight((below, part) => compilePart(supergraph, { part, below }), set);
  return (value) => eachObject(value, apply);
}

function compilePart(supergraph: GraphQLSchema, { part, below }: { readonly part: string; readonly below: Apply }): Apply {
  if (!part.startsWith(FRAGMENT)) return (object) => eachObject(ownValue(object, part), below);
  const applies = typeTestOf(supergraph, part.slice(FRAGMENT.length));
  // What does not say of which type it is is what was asked for.
  return (object) => {
    if (typeof object.__typename !== 'string' || applies(object.__typename)) below(object);
  };
}

function eachObject(value: unknown, below: Apply): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, below);
  else if (typeof value === 'object' && value !== null) below(value as Data);
}

function setValue(key: string, value: unknown): Apply {
  return (object) => setOwn(object, key, value);
}

function renameKey(key: string, name: string): Apply {
  return (object) => {
    if (!Object.hasOwn(object, key) || object[key] === undefined) return;
    setOwn(object, name, object[key]);
    object[key] = undefined;
  };
}

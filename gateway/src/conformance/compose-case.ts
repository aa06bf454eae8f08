import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { sdlOf } from './case-department.js';
import type { ConformanceCase } from './conformance-case.js';

/** The supergraph of a case's subgraphs. @throws Error when they cannot be composed. */
export function composeCase(subgraphs: ConformanceCase['subgraphs']): string {
  const composition = composeServices(Object.entries(subgraphs).map(([name, subgraph]) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(sdlOf(subgraph)) })));
  if (composition.supergraphSdl === undefined) throw new Error((composition.errors ?? []).map(({ message }) => message).join('\n'));
  return composition.supergraphSdl;
}

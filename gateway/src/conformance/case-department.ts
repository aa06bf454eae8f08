import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Department } from '../departments/department.js';
import { readAnswer } from '../departments/read-answer.js';
import type { CaseSubgraph } from './conformance-case.js';

/** A subgraph of a case, as a department of the gateway. */
export interface CaseDepartment extends Department {
  /** Whether it was asked since the last call of `begin`. */
  wasAsked(): boolean;
  /** Forgets what was asked and changed. */
  begin(): void;
}

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];

const DIRECTIVES = ['key', 'requires', 'provides', 'external', 'shareable', 'override', 'inaccessible', 'interfaceObject', 'tag'];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${DIRECTIVES.map((name) => `"@${name}"`).join(', ')}])\n`;

/** A case's SDL with the link that makes it one of Federation 2. */
export function sdlOf({ sdl }: CaseSubgraph): string {
  return LINK + sdl;
}

/** Runs a subgraph of a case in this process. What it answers goes through JSON, as if it came over HTTP: nobody may change the case's data, or see an object of another realm. */
export function createCaseDepartment(name: string, subgraph: CaseSubgraph): CaseDepartment {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdlOf(subgraph)), resolvers: subgraph.resolvers } as Module]);
  let state = subgraph.state?.();
  let wasAsked = false;
  return {
    name,
    ask: async ({ query, variables, operationName }) => {
      wasAsked = true;
      if (subgraph.fault === 'silent') throw new Error(`${name}: expected an answer, but got none`);
      if (subgraph.fault === 'refusing') return { data: null, errors: [{ message: 'no', extensions: { code: 'REFUSED' } }] };
      const sent = JSON.parse(JSON.stringify({ query, variables, operationName })) as { query: string; variables?: Record<string, unknown>; operationName?: string };
      const answer = await graphql({ schema, source: sent.query, variableValues: sent.variables ?? null, operationName: sent.operationName ?? null, contextValue: state });
      return readAnswer(name, { operation: sent, body: JSON.parse(JSON.stringify(answer)) });
    },
    close: async () => undefined,
    wasAsked: () => wasAsked,
    begin: () => {
      state = subgraph.state?.();
      wasAsked = false;
    },
  };
}

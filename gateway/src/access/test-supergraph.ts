import { composeSupergraph } from '../supergraph/compose-supergraph.js';

const LINKS = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@interfaceObject", "@composeDirective", "@authenticated", "@requiresScopes", "@policy"])
  @link(url: "https://linli.example/classified/v1.0", import: ["@classified"])
  @composeDirective(name: "@classified")
directive @classified(level: String!, scopes: [[String!]!]) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
`;

/** A contract with everything that rules are written in. */
export function guardedContract(sdl: string): string {
  return LINKS + sdl;
}

/** The supergraph of contracts with rules, by department. */
export function composeGuarded(contracts: Readonly<Record<string, string>>): string {
  const composition = composeSupergraph(Object.entries(contracts).map(([department, sdl]) => ({ department, sdl: guardedContract(sdl) })));
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  return composition.supergraphSdl;
}

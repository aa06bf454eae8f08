import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';

/** The names under which a supergraph has the directives that say who may read what. */
export interface SecurityDirectives {
  readonly authenticated: string;
  readonly requiresScopes: string;
  readonly policy: string;
  readonly classified: string;
}

/** What the door enforces, with the versions of whose meaning it knows. `inaccessible` is the planner's: such a field is not in the graph that clients see. */
const ENFORCED = new Set(['inaccessible/v0.1', 'inaccessible/v0.2', 'authenticated/v0.1', 'requiresScopes/v0.1', 'policy/v0.1']);
const STANDARD = 'https://specs.apollo.dev/';

/**
 * Reads under which names a supergraph has its rules.
 * @throws Error when it has rules of another kind: what cannot be enforced is not served.
 * @source Apollo's core schemas and link specification: a feature `for: SECURITY` must not be ignored by whoever serves the schema.
 */
export function readSecurityDirectives(supergraph: DocumentNode): SecurityDirectives {
  const links = linksOf(supergraph);
  for (const link of links) {
    const url = textOf(link, 'url');
    const purpose = argumentOf(link, 'for');
    if (purpose === undefined || (purpose.kind === Kind.ENUM && purpose.value !== 'SECURITY')) continue;
    if (!url.startsWith(STANDARD) || !ENFORCED.has(url.slice(STANDARD.length))) throw new Error(`supergraph: expected security features that this gateway enforces (${[...ENFORCED].join(', ')}), but got ${url}`);
  }
  const nameOf = (feature: string): string => links.map((link) => localName(link, feature)).find((name) => name !== null) ?? feature;
  return { authenticated: nameOf('authenticated'), requiresScopes: nameOf('requiresScopes'), policy: nameOf('policy'), classified: nameOf('classified') };
}

/** The features that a supergraph is linked to. */
export function linksOf(supergraph: DocumentNode): ConstDirectiveNode[] {
  return supergraph.definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION ? (definition.directives ?? []) : [])).filter(({ name }) => name.value === 'link');
}

/** `requiresScopes` of `https://specs.apollo.dev/requiresScopes/v0.1`. */
export function featureOf(link: ConstDirectiveNode): string {
  return textOf(link, 'url').split('/').at(-2) ?? '';
}

// An import gives the directive a name of its own; else it has the feature's, or that under which the feature is linked.
function localName(link: ConstDirectiveNode, feature: string): string | null {
  if (featureOf(link) !== feature) return null;
  const imports = argumentOf(link, 'import');
  for (const imported of imports?.kind === Kind.LIST ? imports.values : []) {
    if (imported.kind === Kind.STRING && imported.value === `@${feature}`) return feature;
    if (imported.kind !== Kind.OBJECT) continue;
    const [name, alias] = ['name', 'as'].map((key) => imported.fields.find((field) => field.name.value === key)?.value).map((value) => (value?.kind === Kind.STRING ? value.value : null));
    if (name === `@${feature}`) return (alias ?? name).slice(1);
  }
  return textOf(link, 'as') || feature;
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return given.find((argument) => argument.name.value === name)?.value;
}

function textOf(directive: ConstDirectiveNode, name: string): string {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : '';
}

import { Kind, parse, print, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** Specifications that @apollo/gateway does not know. `inaccessible` is for security as well, and stays: it knows that one, and residents' numbers would be public without it. */
const UNKNOWN = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * The supergraph without the directives that say who may read what: @apollo/gateway refuses to load a supergraph with a feature that is `for: SECURITY` and that it does not enforce.
 * Load-bearing: what is enforced is read from the whole supergraph, never from this copy.
 * @throws GraphQLError when the text is no schema.
 */
export function withoutSecurity(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const features = securityFeatures(document);
  const isOurs = (name: string): boolean => features.has(name.split('__')[0] ?? name);
  const drop = ({ name }: { readonly name: { readonly value: string } }): null | undefined => (isOurs(name.value) ? null : undefined);
  return print(visit(document, { Directive: (node) => (isUnknown(node as ConstDirectiveNode) ? null : drop(node)), DirectiveDefinition: drop, ScalarTypeDefinition: drop, EnumTypeDefinition: drop }));
}

/** Names under which the features stand in the graph: that of the specification, or the one that the link gives them. */
function securityFeatures({ definitions }: DocumentNode): ReadonlySet<string> {
  const schemas = definitions.filter((definition) => definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION);
  const links = schemas.flatMap(({ directives = [] }) => directives).filter(isUnknown);
  return new Set(links.map((link) => textOf(link, 'as') ?? specificationOf(link)));
}

function isUnknown(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'link' && UNKNOWN.has(specificationOf(directive));
}

/** The last part of the specification's address but the version: requiresScopes of https://specs.apollo.dev/requiresScopes/v0.1. */
function specificationOf(link: ConstDirectiveNode): string {
  return textOf(link, 'url')?.split('/').at(-2) ?? '';
}

function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | null {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

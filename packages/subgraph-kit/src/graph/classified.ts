import type { SensitivityLevel } from '@linli/vocabulary';
import { Directive } from 'type-graphql';

/**
 * Classifies a field; every field of the graph is. S0 public, S1 internal without persons, S2 personal, S3 sensitive personal, S4 sealed.
 * From S2 up a field must be nullable, because it may have to be left out of an answer, and needs a scope, which is found by convention (graph/areas.ts).
 * On an input field or an argument: what narrows by something that is more sensitive than the list it narrows.
 * @param areas areas of the scopes, in kebab-case, where the convention finds none that fits: what is asked for less often than the type it stands on. On a field that `@requires` what another department
 * guards, that department's scopes as well, whole (`public-security:hukou`): whoever reads the field reads those.
 */
export function Classified(level: SensitivityLevel, ...areas: readonly string[]): PropertyDecorator & MethodDecorator & ParameterDecorator {
  // The areas are an aside to whoever prints the contract (guard-graph.ts); they are not published.
  return Directive(`@classified(level: "${level}"${areas.length === 0 ? '' : `, areas: ${JSON.stringify(areas)}`})`) as PropertyDecorator & MethodDecorator & ParameterDecorator;
}

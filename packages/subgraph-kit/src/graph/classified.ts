import type { SensitivityLevel } from '@linli/vocabulary';
import { Directive } from 'type-graphql';

/**
 * Classifies a field; every field of the graph is. S0 public, S1 internal without persons, S2 personal, S3 sensitive personal, S4 sealed.
 * From S2 up a field must be nullable, because it may have to be left out of an answer, and needs a scope, which is found by convention (graph/areas.ts).
 * On an input field or an argument: what narrows by something that is more sensitive than the list it narrows.
 * @param area area of the scope, in kebab-case, where the convention finds none that fits: what is asked for less often than the type it stands on.
 */
export function Classified(level: SensitivityLevel, area?: string): PropertyDecorator & MethodDecorator & ParameterDecorator {
  // The area is an aside to whoever prints the contract (guard-graph.ts); it is not published.
  return Directive(`@classified(level: "${level}"${area === undefined ? '' : `, area: "${area}"`})`) as PropertyDecorator & MethodDecorator & ParameterDecorator;
}

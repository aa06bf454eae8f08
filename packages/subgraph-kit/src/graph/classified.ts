import type { SensitivityLevel } from '@linli/vocabulary';
import { Directive } from 'type-graphql';

/**
 * Classifies a field; every field of the graph is. S0 public, S1 internal without persons, S2 personal, S3 sensitive personal, S4 sealed.
 * From S2 up a field must be nullable, because it may have to be left out of an answer.
 */
export function Classified(level: SensitivityLevel): PropertyDecorator & MethodDecorator {
  return Directive(`@classified(level: "${level}")`) as PropertyDecorator & MethodDecorator;
}

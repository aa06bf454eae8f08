import type { SensitivityLevel } from '@linli/vocabulary';

/** One of the sets must be held whole. */
export type Alternatives = readonly (readonly string[])[];

/** What must be met before something is read or used. Everybody whom the door lets in is authenticated, so that `@authenticated` alone is no rule. */
export interface Rule {
  /** Each of them must be met. */
  readonly scopes: readonly Alternatives[];
  /** Each of them must be met. */
  readonly policies: readonly Alternatives[];
  readonly level: SensitivityLevel | null;
}

/** What somebody holds, as rules see it. */
export interface Rights {
  /** The same for all who hold the same. */
  readonly key: string;
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly highestLevel: SensitivityLevel;
}

/** What somebody lacks of a rule. */
export interface Lack {
  /** Scopes, or policies, that would have met it, of the set of which the fewest are missing. */
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
  /** The rule's level, where that is above the highest. */
  readonly level: SensitivityLevel | null;
}

/** @returns what of a rule somebody does not meet; null when he meets it. */
export function lackOf(rule: Rule, rights: Rights): Lack | null {
  const scopes = rule.scopes.map((alternatives) => missingOf(alternatives, rights.scopes));
  const policies = rule.policies.map((alternatives) => missingOf(alternatives, rights.policies));
  // Levels are named so that a higher one sorts later.
  const level = rule.level !== null && rule.level > rights.highestLevel ? rule.level : null;
  if (level === null && [...scopes, ...policies].every((missing) => missing === null)) return null;
  return { scopes: unique(scopes), policies: unique(policies), level };
}

function unique(missing: readonly (readonly string[] | null)[]): readonly string[] {
  return [...new Set(missing.flatMap((names) => names ?? []))];
}

/** @returns the fewest names that are missing; none of a rule without any set, which nobody meets; null when one set is held. */
function missingOf(alternatives: Alternatives, held: ReadonlySet<string>): readonly string[] | null {
  const missing = alternatives.map((set) => set.filter((name) => !held.has(name)));
  if (missing.some((names) => names.length === 0)) return null;
  return missing.reduce<readonly string[]>((fewest, names) => (fewest.length === 0 || names.length < fewest.length ? names : fewest), []);
}

import { CODE_TABLES, type CodeTable, type SensitivityLevel } from '@linli/vocabulary';
import type { CohortSubject, Dimension, Indicator, IndicatorArgument } from './indicator.js';

/** An indicator as a department's contract publishes it: without its statement. */
export interface DeclaredIndicator {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly of: CohortSubject;
  readonly level: SensitivityLevel;
  /** `department:area`; null where none is needed. */
  readonly scope: string | null;
  readonly argument: IndicatorArgument['kind'];
  /** Of RANGE: the least and the most that is asked. */
  readonly min: number | null;
  readonly max: number | null;
  /** Of CODES: the name of its code table. */
  readonly table: string | null;
  readonly since: string | null;
  readonly isUniverse: boolean;
}

/** A dimension as a department's contract publishes it. */
export interface DeclaredDimension {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly of: CohortSubject;
  readonly level: SensitivityLevel;
  readonly scope: string | null;
  readonly since: string | null;
  /** Name of the code table of its values; null where a value is called what it is. */
  readonly table: string | null;
  readonly leadsTo: CohortSubject | null;
}

/** What one department can be asked about sets. */
export interface DeclaredSets {
  readonly department: string;
  readonly zh: string;
  readonly indicators: readonly DeclaredIndicator[];
  readonly dimensions: readonly DeclaredDimension[];
}

interface Declaring {
  readonly name: string;
  readonly zh: string;
  readonly indicators?: readonly Indicator[];
  readonly dimensions?: readonly Dimension[];
}

/** What of a department's indicators and dimensions its contract says. */
export function declaredSetsOf({ name: department, zh, indicators = [], dimensions = [] }: Declaring): DeclaredSets {
  const scopeOf = ({ area }: { readonly area?: string }): string | null => (area === undefined ? null : `${department}:${area}`);
  return {
    department, zh,
    indicators: indicators.map((indicator) => {
      const { name, of, level, since, argument } = indicator;
      const [least, most] = argument.kind === 'RANGE' ? [argument.min, argument.max] : [null, null];
      const en = argument.kind === 'RANGE' ? `${indicator.en}, ${argument.unit.en}` : indicator.en;
      return { name, zh: indicator.zh, en, of, level, scope: scopeOf(indicator), argument: argument.kind, min: least, max: most, table: argument.kind === 'CODES' ? argument.table.name : null, since, isUniverse: indicator.isUniverse ?? false };
    }),
    dimensions: dimensions.map(({ table, leadsTo, area, sql: _sql, ...declared }) => ({ ...declared, scope: scopeOf(area === undefined ? {} : { area }), table: table?.name ?? null, leadsTo: leadsTo ?? null })),
  };
}

/** The code table of a name. @throws Error when the vocabulary has none. */
export function codeTableNamed(name: string): CodeTable {
  const table = CODE_TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`code table ${name}: expected it in the vocabulary's CODE_TABLES, but it is not there`);
  return table;
}

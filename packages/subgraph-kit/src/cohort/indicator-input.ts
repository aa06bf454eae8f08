import { Directive, Field, InputType } from 'type-graphql';
import { Classified } from '../graph/classified.js';
import { codeEnum } from '../graph/code-type.js';
import { DayRange, NumberRange } from './argument-input.js';
import { codeTableNamed, type DeclaredIndicator, type DeclaredSets } from './declared-sets.js';
import type { CohortSubject } from './indicator.js';
import { pascalCase } from './set-names.js';

export type IndicatorInput = new () => object;

const OF: Readonly<Record<CohortSubject, readonly [middle: string, zh: string, en: string]>> = { RESIDENT: ['', '居民', 'residents'], HOUSEHOLD: ['Household', '户', 'households'], DISPUTE: ['Dispute', '纠纷', 'disputes'] };

/**
 * The input type of a department's indicators of one subject: the same in the department's contract and in that of whoever asks, so that composition finds them alike.
 * @returns null where it has none of that subject.
 */
export function createIndicatorInput({ department, zh, indicators }: DeclaredSets, subject: CohortSubject): IndicatorInput | null {
  const ofSubject = indicators.filter(({ of }) => of === subject);
  if (ofSubject.length === 0) return null;
  const [middle, subjectZh, subjectEn] = OF[subject];
  const name = `${pascalCase(department)}${middle}Indicators`;
  const input = { [name]: class {} }[name] as IndicatorInput;
  InputType(name, { description: `${zh}指标（${subjectZh}）. What ${department} knows ${subjectEn} by; several in one object hold together.` })(input);
  Directive(`@indicators(department: ${JSON.stringify(department)}, subject: ${JSON.stringify(subject)})`)(input);
  for (const indicator of ofSubject) addField(input, indicator);
  return input;
}

function addField(input: IndicatorInput, indicator: DeclaredIndicator): void {
  const { name, zh, en, level, scope, since } = indicator;
  const history = since === null ? '无历史，限当日. Of today alone.' : `自 ${since} 起. From ${since} on.`;
  Field(() => typeOf(indicator), { nullable: true, description: `${zh}. ${en}. ${history}` })(input.prototype as object, name);
  Classified(level, ...(scope === null ? [] : [scope]))(input.prototype as object, name);
  Directive(`@indicator(${told(indicator)})`)(input.prototype as object, name);
}

function typeOf({ argument, table }: DeclaredIndicator): object {
  if (argument === 'RANGE') return NumberRange;
  if (argument === 'DAYS') return DayRange;
  return argument === 'CODES' && table !== null ? [codeEnum(codeTableNamed(table))] : Boolean;
}

/** What the field's type and classification do not say of an indicator. */
function told({ argument, min, max, table, since, isUniverse }: DeclaredIndicator): string {
  return Object.entries({ argument, min, max, table, since, ...(isUniverse ? { isUniverse } : {}) }).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${JSON.stringify(value)}`])).join(', ');
}

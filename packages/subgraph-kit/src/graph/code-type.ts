import { CODE_TABLES, type CodeTable, type Coded } from '@linli/vocabulary';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Classified } from './classified.js';

/** The class that type-graphql publishes for one code table. */
export type CodeType<V extends string = string> = new () => Coded<V>;

const types = new Map<CodeTable, CodeType>();
const enums = new Map<CodeTable, Record<string, string>>();

/**
 * The graph type of a code table: the word, the standard's code, both names and the register's raw code beside them.
 * A code that is in no table has the value UNMAPPED; it is never guessed.
 * @throws Error for a table that the vocabulary does not list.
 */
export function codeType<V extends string>(table: CodeTable<V>): CodeType<V> {
  return published(types, table) as CodeType<V>;
}

/** The enum of a code table, for filters. UNMAPPED is one of its words, because rows with such a code are rows too. */
export function codeEnum<V extends string>(table: CodeTable<V>): Record<V | 'UNMAPPED', V | 'UNMAPPED'> {
  return published(enums, table) as Record<V | 'UNMAPPED', V | 'UNMAPPED'>;
}

function published<T>(map: ReadonlyMap<CodeTable, T>, table: CodeTable): T {
  const type = map.get(table);
  if (!type) throw new Error(`code table ${table.name}: expected it in the vocabulary's CODE_TABLES, but it is not there`);
  return type;
}

function createCodeEnum(table: CodeTable): Record<string, string> {
  // Internal values equal the names: after the SDL round trip a default arrives as the name (a trap of type-graphql).
  const values = Object.fromEntries([...table.entries.map((entry) => [entry.value, entry.value]), ['UNMAPPED', 'UNMAPPED']]) as Record<string, string>;
  const valuesConfig = Object.fromEntries([
    ...table.entries.map((entry) => [entry.value, { description: `${entry.zh}. ${entry.en} (${entry.code}).` }]),
    ['UNMAPPED', { description: '未对照. The register holds a code that is in no table; see rawCode.' }],
  ]) as Record<string, { description: string }>;
  registerEnumType(values, { name: `${table.name}Value`, description: `${table.zh}. The words for ${table.en} (${table.source}).`, valuesConfig });
  return values;
}

function createCodeType(table: CodeTable): CodeType {
  @ObjectType(table.name, { description: `${table.zh}. ${table.en} (${table.source}), with the code as the register holds it.`, simpleResolvers: true })
  @Directive('@shareable')
  class CodedValue implements Coded {
    @Field(() => codeEnum(table), { description: '值. The word of the graph, UNMAPPED for a code that is in no table.' })
    @Classified('S1')
    value!: string;

    @Field(() => String, { nullable: true, description: '标准代码. The code of the standard; null when unmapped.' })
    @Classified('S1')
    standardCode!: string | null;

    @Field(() => String, { description: '中文名称. The Chinese name.' })
    @Classified('S1')
    zh!: string;

    @Field(() => String, { description: '英文名称. The English name.' })
    @Classified('S1')
    en!: string;

    @Field(() => String, { description: '登记原码. The code as it stands in the register.' })
    @Classified('S1')
    rawCode!: string;
  }
  return CodedValue;
}

// At once and not when first asked for: type-graphql takes in no class that is decorated while it builds a schema.
for (const table of CODE_TABLES) {
  enums.set(table, createCodeEnum(table));
  types.set(table, createCodeType(table));
}

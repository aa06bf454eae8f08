import { buildSchema, isObjectType, Kind, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A department and its Chinese name. */
export interface NamedDepartment {
  readonly name: string;
  readonly zh: string;
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

const PERSONAL: ReadonlySet<string> = new Set(['S2', 'S3', 'S4']);

/**
 * The words in which residents are shown the access log: every field of the graph from S2 up by its coordinate, in the term that stands first in its description, and every department's Chinese name.
 * Generated, so that the department which shows the log names no other in code.
 * @returns JSON, a line a word.
 */
export function renderGraphWords(supergraphSdl: string, departments: readonly NamedDepartment[]): string {
  const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const fields = types.flatMap((type) => Object.values(type.getFields()).flatMap((field) => lineOf(schema, type, field)));
  const names = departments.map(({ name, zh }) => `    ${JSON.stringify(name)}: ${JSON.stringify(zh)}`);
  return `{\n  "generatedBy": "npm run generate",\n  "departments": {\n${names.join(',\n')}\n  },\n  "fields": {\n${fields.join(',\n')}\n  }\n}\n`;
}

/** None for a field that is about nobody. */
function lineOf(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
  const level = levelOf(field);
  if (!PERSONAL.has(level)) return [];
  const own = wordsOf(field.description);
  // A root field is of nothing; any other means little without what it is of.
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const zh = isRoot ? own.zh : `${wordsOf(type.description).zh}·${own.zh}`;
  return [`    ${JSON.stringify(`${type.name}.${field.name}`)}: ${JSON.stringify({ zh, en: own.en, level })}`];
}

function levelOf({ astNode }: GraphQLField<unknown, unknown>): string {
  const value = astNode?.directives?.find(({ name }) => name.value === 'classified')?.arguments?.find(({ name }) => name.value === 'level')?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

/** A description's Chinese term and its first English sentence: `姓名. The name as registered.` */
function wordsOf(description: string | null | undefined): Words {
  const [zh = '', en = ''] = (description ?? '').split(/\.\s+/);
  return { zh: zh.replace(/\.$/, ''), en: en.replace(/\.$/, '') };
}

import { BREAK, defaultTypeResolver, getNamedType, getOperationAST, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, OperationTypeNode, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, visit, type DocumentNode, type ExecutionResult, type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLField, type GraphQLNamedOutputType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { collectFields } from './collect-fields.js';
import { makeAbstract, makeLeaf, makeList, makeObject, ValueCompleter, type About } from './completers.js';
import { Field, infoAt, readFields } from './field.js';
import { makeEntities, type FindEntity } from './make-entities.js';
import { readVariables } from './read-variables.js';
import { LOST, RunningQuery, type Completer } from './running-query.js';
import { fragmentsOf, Variants, type Variables } from './variants.js';

/** A query that can be run. @returns what graphql-js would; faults are in `errors`, never thrown. */
export type RunQuery = (given: { readonly contextValue: unknown; readonly variableValues?: Variables | undefined }) => Promise<ExecutionResult> | ExecutionResult;

export interface QuerySetting {
  readonly schema: GraphQLSchema;
  /** How the entities of each type are found by reference: takes the place of the resolver of `_entities`. */
  readonly finders?: Readonly<Record<string, FindEntity>>;
}

type Fields = readonly Field[];
type Make = ConstructorParameters<typeof ValueCompleter>[1];

/** graphql-js stops at as many faults of variables. */
const MOST_FAULTS = 50;

const ENTITIES = 'Query._entities';

/**
 * Turns a query, once, into functions: which fields an object of each type has, with which resolver and arguments. Where graphql-js makes a promise for each object that waits for a field, here one count says
 * whether anything is still to come.
 * @param document valid for the schema.
 * @returns null for what is left to graphql-js: mutations, which run in series; questions about the schema itself; an operation that the document does not have; a name that no object can have like others; a schema that finds types by `isTypeOf`.
 */
export function compileQuery({ schema, finders = {} }: QuerySetting, document: DocumentNode, operationName: string | null): RunQuery | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || isOutOfTheWay(document) || findsTypesByTest(schema)) return null;
  const variants = new Variants(document, operation, (isTrue) => new QueryCompiler({ schema, finders, document, operation, isTrue }).rootFields());
  const read = readVariables({ schema, document, operation }, MOST_FAULTS);
  return ({ contextValue, variableValues = {} }) => {
    const { coerced, errors } = read(variableValues);
    if (errors.length > 0) return { errors };
    const running = new RunningQuery(contextValue, coerced);
    return running.finish(readFields(variants.for(variableValues), undefined, running, running.root) === LOST);
  };
}

interface Compiling extends Required<QuerySetting> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly isTrue: ReadonlySet<string>;
}

class QueryCompiler {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'rootValue' | 'operation'>;
  private places = 0;

  constructor(private readonly given: Compiling) {
    const { schema, document, operation } = given;
    this.fragments = fragmentsOf(document);
    this.info = { schema, fragments: Object.fromEntries(this.fragments), rootValue: undefined, operation };
  }

  rootFields(): Fields {
    const { schema, operation } = this.given;
    return this.fieldsOf(schema.getQueryType() as GraphQLObjectType, [operation.selectionSet]);
  }

  private fieldsOf(type: GraphQLObjectType, selected: readonly SelectionSetNode[]): Fields {
    const { schema, isTrue } = this.given;
    return [...collectFields({ schema, fragments: this.fragments, isTrue }, type, selected)].map(([key, nodes]) => this.field(type, key, nodes as [FieldNode, ...FieldNode[]]));
  }

  private field(parentType: GraphQLObjectType, key: string, nodes: readonly [FieldNode, ...FieldNode[]]): Field {
    const name = nodes[0].name.value;
    const field = name === TypeNameMetaFieldDef.name ? { ...TypeNameMetaFieldDef, resolve: () => parentType.name } : parentType.getFields()[name];
    if (!field) throw new Error(`${parentType.name}.${name}: expected a field of the schema, but got none`);
    const info = { ...this.info, fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType };
    const about = { nodes, coordinate: `${parentType.name}.${field.name}`, isNullable: true, info };
    if (about.coordinate === ENTITIES) return this.entities(key, { field, about });
    const completer = this.completer(field.type, about);
    return new Field(key, { field, nodes, place: this.places++, completer, info });
  }

  private entities(key: string, { field, about }: { readonly field: GraphQLField<unknown, unknown>; readonly about: AboutField }): Field {
    const completer = new ValueCompleter({ ...about, isNullable: false }, makeEntities(this.given.finders, (name) => this.object(objectTypeOf(this.given.schema, { type: getNamedType(field.type) as GraphQLAbstractType, name, coordinate: about.coordinate }), about), about));
    const read = { ...field, resolve: (_source: unknown, { representations }: Record<string, unknown>) => representations };
    return new Field(key, { field: read, nodes: about.nodes, place: this.places++, completer, info: about.info });
  }

  private completer(type: GraphQLOutputType, given: AboutField): Completer {
    const about = { ...given, isNullable: !isNonNullType(type) };
    return new ValueCompleter(about, this.make(isNonNullType(type) ? type.ofType : type, about));
  }

  private make(type: GraphQLOutputType, about: AboutField): Make {
    if (isListType(type)) return makeList(this.completer(type.ofType as GraphQLOutputType, about), about);
    const named = type as GraphQLNamedOutputType;
    if (isLeafType(named)) return makeLeaf(named);
    return isAbstractType(named) ? this.abstract(named, about) : this.object(named as GraphQLObjectType, about);
  }

  private object(type: GraphQLObjectType, about: AboutField): Make {
    return makeObject(() => this.fieldsOf(type, selectionsOf(about.nodes)), about);
  }

  private abstract(type: GraphQLAbstractType, about: AboutField): Make {
    const { schema } = this.given;
    const makers = new Map<unknown, Make>();
    const typeOf = type.resolveType ?? defaultTypeResolver;
    return makeAbstract(
      (value, running, position, key) => typeOf(value, running.context, infoAt(about.info, running, position.pathTo(key)), type),
      (name) => {
        let make = makers.get(name);
        if (!make) makers.set(name, (make = this.object(objectTypeOf(schema, { type, name, coordinate: about.coordinate }), about)));
        return make;
      },
      about,
    );
  }
}

interface AboutField extends About {
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly info: Omit<GraphQLResolveInfo, 'path' | 'variableValues'>;
}

function selectionsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** @throws Error when an object says of itself that it is of a type that may not stand there. */
function objectTypeOf(schema: GraphQLSchema, { type, name, coordinate }: { readonly type: GraphQLAbstractType; readonly name: unknown; readonly coordinate: string }): GraphQLObjectType {
  const known = typeof name === 'string' ? schema.getType(name) : undefined;
  if (!isObjectType(known) || !schema.isSubType(type, known)) throw new Error(`${coordinate}: expected an object of ${type.name}, but got one of another type`);
  return known;
}

/** Whether a document asks about the schema, or calls something `__proto__`: the objects of an answer are such as have that already. */
function isOutOfTheWay(document: DocumentNode): boolean {
  let looks = false;
  visit(document, {
    Field: ({ name: { value }, alias }) => {
      if (value !== SchemaMetaFieldDef.name && value !== TypeMetaFieldDef.name && alias?.value !== '__proto__') return undefined;
      looks = true;
      return BREAK;
    },
  });
  return looks;
}

function findsTypesByTest(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf);
}

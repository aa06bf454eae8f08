import { Classified, setsTypeName } from '@linli/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { CATALOGUE } from '../catalogue/catalogue.js';
import { DIVISIONS, setsField } from './part-names.js';

type GraphClass = new () => object;

const typeOf = new Map(CATALOGUE.departments.map(({ department, zh }) => [department, createType(department, zh)]));

/** What departments deliver to a question, as this one asks for it: a stub of each department's own entity. */
export const DEPARTMENT_SETS: readonly GraphClass[] = [...typeOf.values()];

/** Gives a type the fields through which departments' sets come. */
export function addSetsFields(type: GraphClass): void {
  for (const { department, zh } of CATALOGUE.departments) addField(type, { name: setsField(department), department, description: `${zh}集合. What ${department} evaluates of the question; null where the question does not need it.` });
}

/** Gives a type the fields through which divisions come. */
export function addDivisionFields(type: GraphClass): void {
  for (const { field, department, dimension } of DIVISIONS) addField(type, { name: field, department, description: `划分. The division by ${dimension} that ${department} has; null where it does not divide the subject.` });
}

function createType(department: string, zh: string): GraphClass {
  @ObjectType(setsTypeName(department), { description: `${zh}集合. Sets that the department evaluates for a question; between departments only, no client sees them.`, simpleResolvers: true })
  @Directive('@key(fields: "asks", resolvable: false)')
  @Directive('@inaccessible')
  class Sets {
    @Field(() => String, { description: '所问集合. What is asked, in JSON: a day, and indicators and dimensions with their arguments and known versions.' })
    @Classified('S1')
    asks!: string;

    @Field(() => String, { nullable: true, description: '集合. The sets, in the order in which they were asked, in JSON; each checked by its own level and scope, for STATISTICS alone. Errors: FORBIDDEN_FIELD, BAD_USER_INPUT, COHORT_NO_HISTORY.' })
    @Directive('@external')
    @Classified('S1')
    sets!: string | null;
  }
  return Sets;
}

function addField(type: GraphClass, { name, department, description }: { readonly name: string; readonly department: string; readonly description: string }): void {
  const target = type.prototype as object;
  Field(() => typeOf.get(department) as GraphClass, { nullable: true, description })(target, name);
  Classified('S1')(target, name);
  Directive('@inaccessible')(target, name);
}

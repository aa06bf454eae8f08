import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, type SelectionNode } from 'graphql';

/** A variable that has to have a value for a selection to count. */
export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

/** Under which conditions a selection counts: all of them, or never. */
export function conditionsOf({ directives = [] }: SelectionNode): readonly Condition[] | 'never' {
  const conditions: Condition[] = [];
  for (const { name, arguments: given = [] } of directives) {
    if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) continue;
    const wanted = name.value === GraphQLIncludeDirective.name;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, wanted });
    else if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return 'never';
  }
  return conditions;
}

/** Whether conditions are fulfilled, by the variables that are true. */
export function areMet(conditions: readonly Condition[], isTrue: ReadonlySet<string>): boolean {
  return conditions.every(({ variable, wanted }) => isTrue.has(variable) === wanted);
}

import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceCaseConnection } from '../assistance-case/assistance-case.connection.js';
import { AssistanceCaseFilter } from '../assistance-case/assistance-case.input.js';
import type { AssistanceCase } from '../assistance-case/assistance-case.type.js';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { Household } from './household.type.js';

@Resolver(() => Household)
export class HouseholdResolver {
  @FieldResolver(() => AssistanceCaseConnection, { nullable: true, description: '户社会救助. Cases of assistance to the household, by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  assistanceCases(
    @Root() { householdNo }: Household,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => AssistanceCaseFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: AssistanceCaseFilter | null,
  ): Promise<Connection<AssistanceCase>> {
    return loaders.assistanceCasesOfHousehold(withGridPrefixChecked(filter), page).load(householdNo);
  }
}

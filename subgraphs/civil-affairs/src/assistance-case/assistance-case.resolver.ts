import { Classified, PageArgs, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import { Grid } from '../grid/grid.type.js';
import { Household } from '../household/household.type.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { AssistanceCaseConnection } from './assistance-case.connection.js';
import { AssistanceCaseFilter } from './assistance-case.input.js';
import { AssistanceCase } from './assistance-case.type.js';

@Resolver(() => AssistanceCase)
export class AssistanceCaseResolver {
  @Query(() => AssistanceCase, { nullable: true, description: '社会救助. One case of assistance by its number; null when the register has none.' })
  @Classified('S3')
  assistanceCase(@Arg('caseNo', () => String, { description: '救助编号. Number of the case.' }) caseNo: string, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<AssistanceCase | null> {
    return loaders.assistanceCase.load(caseNo);
  }

  @Query(() => AssistanceCaseConnection, { nullable: true, description: '社会救助列表. Cases of assistance by number. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S3')
  assistanceCases(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => AssistanceCaseFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: AssistanceCaseFilter | null,
  ): Promise<Connection<AssistanceCase>> {
    return loaders.assistanceCasePage(withGridPrefixChecked(filter), page);
  }

  @FieldResolver(() => [Resident], { nullable: true, description: '救助对象. The persons whom the case counts; they need not be all of the household.' })
  @Classified('S3')
  persons(@Root() { personNos }: AssistanceCase): Resident[] {
    return personNos.map(residentStub);
  }

  @FieldResolver(() => Household, { nullable: true, description: '户. The household that asked for it.' })
  @Classified('S3')
  household(@Root() { householdNo }: AssistanceCase): Household | null {
    return householdNo === null ? null : { householdNo, id: householdNo };
  }

  @FieldResolver(() => Grid, { nullable: true, description: '所在网格. Grid of the household.' })
  @Classified('S2')
  grid(@Root() { gridCode }: AssistanceCase): Grid {
    return { gridCode };
  }
}

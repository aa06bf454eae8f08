import { Classified, PageArgs, withoutSmallCount, type Connection, type Context } from '@linli/subgraph-kit';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { withGridPrefixChecked } from '../grid/grid-prefix.js';
import type { CivilAffairsLoaders } from '../loaders.js';
import { residentStub } from '../resident/resident-stub.js';
import { Resident } from '../resident/resident.type.js';
import { AdoptionConnection } from './adoption.connection.js';
import { AdoptionFilter } from './adoption.input.js';
import { Adoption } from './adoption.type.js';

@Resolver(() => Adoption)
export class AdoptionResolver {
  @Query(() => Adoption, { nullable: true, description: '收养登记. One adoption by its number; null when the register has none. Sealed.' })
  @Classified('S4')
  adoption(@Arg('certificateNo', () => String, { description: '收养登记证编号. Number of the registration.' }) certificateNo: string, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Adoption | null> {
    return loaders.adoption.load(certificateNo);
  }

  @Query(() => AdoptionConnection, { nullable: true, description: '收养登记列表. Adoptions by number; totalCount is null below street level. Sealed. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN, PAGE_TOO_LARGE, BAD_USER_INPUT, CURSOR_INVALID.' })
  @Classified('S4')
  async adoptions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('filter', () => AdoptionFilter, { nullable: true, description: '筛选条件. What narrows the list.' }) filter?: AdoptionFilter | null,
  ): Promise<Connection<Adoption>> {
    return withoutSmallCount(await loaders.adoptionPage(withGridPrefixChecked(filter), page), filter?.gridCodePrefix);
  }

  @FieldResolver(() => Resident, { nullable: true, description: '被收养人. The adopted child.' })
  @Classified('S4')
  child(@Root() { residentNo }: Adoption): Resident {
    return residentStub(residentNo);
  }

  @FieldResolver(() => [Resident], { nullable: true, description: '收养人. Who adopted: one person, or both spouses.' })
  @Classified('S4')
  adopters(@Root() { adopterNos }: Adoption): Resident[] {
    return adopterNos.map(residentStub);
  }
}

import { CalendarDate, Classified, type Context } from '@linli/subgraph-kit';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { JusticeLoaders } from '../loaders.js';
import { MediationOutcome } from './mediation-outcome.type.js';

@ArgsType()
class MediationOutcomeArgs {
  @Field(() => CalendarDate, { description: '统计日. The day on which it is looked: agreements that were six months old by then are counted.' })
  on!: string;

  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '协议日期起. Agreed on this day or later.' })
  agreedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '协议日期止. Agreed on this day or earlier.' })
  agreedUpTo?: string | null;
}

@Resolver(() => MediationOutcome)
export class MediationOutcomeResolver {
  @Query(() => [MediationOutcome], { nullable: true, description: '调解成效. Share of agreements kept after six months, by kind of dispute; kinds without an agreement are left out. Errors: GRID_UNKNOWN, DIVISION_UNKNOWN.' })
  @Classified('S1')
  mediationOutcomes(@Args(() => MediationOutcomeArgs) selection: MediationOutcomeArgs, @Ctx() { loaders }: Context<JusticeLoaders>): Promise<MediationOutcome[]> {
    return loaders.mediationOutcomes(selection);
  }
}

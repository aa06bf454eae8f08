import { CalendarDate, Classified, type Context } from '@linli/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CivilAffairsLoaders } from '../loaders.js';
import { Marriage } from '../marriage/marriage.type.js';
import { Welfare } from '../welfare/welfare.type.js';
import { Resident } from './resident.type.js';

@Resolver(() => Resident)
export class ResidentResolver {
  @FieldResolver(() => Welfare, { nullable: true, description: '民政服务. What civil affairs does for him.' })
  @Classified('S2')
  welfare(@Root() { residentNo }: Resident): Welfare {
    return { residentNo };
  }

  @FieldResolver(() => Marriage, { nullable: true, description: '婚姻登记. The marriage that lasts, or else the last one; null when the register has none, which is not proof of never having married.' })
  @Classified('S2')
  async marriage(@Root() { residentNo }: Resident, @Ctx() { loaders }: Context<CivilAffairsLoaders>): Promise<Marriage | null> {
    const marriages = await loaders.marriagesOfResident.load(residentNo);
    return marriages.find(({ endedDate }) => endedDate === null) ?? marriages[0] ?? null;
  }

  @FieldResolver(() => [Marriage], { nullable: true, description: '婚姻登记记录. His marriages, newest first.' })
  @Classified('S2')
  async marriages(
    @Root() { residentNo }: Resident,
    @Ctx() { loaders }: Context<CivilAffairsLoaders>,
    @Arg('from', () => CalendarDate, { nullable: true, description: '登记日期起. Only those registered on this day or later.' }) from?: string | null,
    @Arg('changedFrom', () => CalendarDate, { nullable: true, description: '变动日期起. Only those registered or ended on this day or later.' }) changedFrom?: string | null,
  ): Promise<Marriage[]> {
    const marriages = await loaders.marriagesOfResident.load(residentNo);
    return marriages.filter((marriage) => isSince(marriage.registeredDate, from) && (isSince(marriage.registeredDate, changedFrom) || isSince(marriage.endedDate, changedFrom)));
  }
}

function isSince(date: string | null, day: string | null | undefined): boolean {
  return !day || (date !== null && date >= day);
}

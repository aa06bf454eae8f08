import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { PENSION_STATUS, type PensionStatusValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '养老待遇筛选条件. What a list of pensions is narrowed by; all given conditions hold together.' })
export class PensionFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(PENSION_STATUS), { nullable: true, description: '待遇状态. Whether it is paid, suspended or stopped.' })
  status?: PensionStatusValue | 'UNMAPPED' | null;

  @Field(() => CalendarDate, { nullable: true, description: '最近认证早于. Only those last checked before this day, or never.' })
  aliveCheckBefore?: string | null;
}

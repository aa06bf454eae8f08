import { codeEnum } from '@linli/subgraph-kit';
import { DWELLING_USE, type DwellingUseValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '地址筛选条件. What a list of addresses is narrowed by; all given conditions hold together.' })
export class AddressFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. 6, 9 or 12 digits: addresses of that division, those in no grid included; 15 digits: addresses that the register has put into that grid.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(DWELLING_USE), { nullable: true, description: '房屋使用. Use of the dwelling.' })
  use?: DwellingUseValue | 'UNMAPPED' | null;
}

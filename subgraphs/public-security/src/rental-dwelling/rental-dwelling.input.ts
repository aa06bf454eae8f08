import { CalendarDate } from '@linli/subgraph-kit';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '出租房屋筛选条件. What a list of rentals is narrowed by; all given conditions hold together.' })
export class RentalDwellingFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '未检查起. Without a check on this day or later.' })
  notCheckedSince?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否有隐患. Only those with hazards, or only those without.' })
  hasHazard?: boolean | null;
}

import { CalendarDate, codeEnum } from '@linli/subgraph-kit';
import { CHILD_WELFARE_KIND, type ChildWelfareKindValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '儿童关爱筛选条件. What a list of child welfare files is narrowed by; all given conditions hold together.' })
export class ChildWelfareFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(CHILD_WELFARE_KIND), { nullable: true, description: '关爱类别. Why the file was opened.' })
  kind?: ChildWelfareKindValue | 'UNMAPPED' | null;

  @Field(() => Boolean, { nullable: true, description: '父母是否均外出. Only files of children whose parents are both away, or only the others.' })
  areBothParentsAway?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '未探访起. Without a visit on this day or later.' })
  notVisitedSince?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '建档日期起. Opened on this day or later.' })
  openedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '建档日期止. Opened on this day or earlier.' })
  openedUpTo?: string | null;
}

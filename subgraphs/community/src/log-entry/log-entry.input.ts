import { codeEnum } from '@linli/subgraph-kit';
import { LOG_ENTRY_KIND, type LogEntryKindValue } from '@linli/vocabulary';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '民情日志筛选条件. What a list of log entries is narrowed by; all given conditions hold together.' })
export class LogEntryFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(LOG_ENTRY_KIND), { nullable: true, description: '日志类别. Kind of note.' })
  kind?: LogEntryKindValue | 'UNMAPPED' | null;

  @Field(() => Int, { nullable: true, description: '人员编号. Notes of this worker.' })
  workerNo?: number | null;
}

import { Instant, ResidentId } from '@linli/subgraph-kit';
import type { PurposeCode } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';
import { PurposeCodeEnum } from '../purpose/purpose.type.js';

@InputType({ description: '查阅日志筛选条件. Whose entries: exactly one of resident, subject, department and purpose; and, if wanted, of which time.' })
export class AccessLogFilter {
  @Field(() => ResidentId, { nullable: true, description: '被查阅居民. Readings of this resident; not what he was counted in.' })
  residentId?: number | null;

  @Field(() => String, { nullable: true, description: '查阅人. Readings by this subject.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: '查阅部门. Readings by this department or application.' })
  department?: string | null;

  @Field(() => PurposeCodeEnum, { nullable: true, description: '用途. Readings for this purpose.' })
  purpose?: PurposeCode | null;

  @Field(() => Instant, { nullable: true, description: '起始时刻. Only from this moment on.' })
  fromAt?: string | null;

  @Field(() => Instant, { nullable: true, description: '截止时刻. Only before this moment.' })
  untilAt?: string | null;
}

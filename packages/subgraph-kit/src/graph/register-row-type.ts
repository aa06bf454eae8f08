import { Field, ObjectType } from 'type-graphql';
import { Classified } from './classified.js';
import { CalendarDate, Instant } from './scalars.js';

/** What every type that stands for a register's row publishes beside its facts: the day it holds for, and when it was taken down. The source is the department that owns the type. */
@ObjectType({ simpleResolvers: true })
export abstract class RegisterRowType {
  @Field(() => CalendarDate, { nullable: true, description: '业务时间. The day for which the register holds this.' })
  @Classified('S1')
  asOf!: string;

  @Field(() => Instant, { nullable: true, description: '入库时间. When the register took it down.' })
  @Classified('S1')
  recordedAt!: string;
}

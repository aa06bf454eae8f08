import { Field, InputType, Int } from 'type-graphql';
import { CalendarDate } from '../graph/scalars.js';

/** Bounds of whole numbers, as a condition of a cohort takes them. */
@InputType({ description: '整数范围. Whole numbers from one to another, both included; at least one of them.' })
export class NumberRange {
  @Field(() => Int, { nullable: true, description: '不小于. At least so much; unbounded when not given.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: '不大于. At most so much; unbounded when not given.' })
  lte?: number | null;
}

/** Bounds of days. */
@InputType({ description: '日期范围. Days from one to another, both included; at least one of them.' })
export class DayRange {
  @Field(() => CalendarDate, { nullable: true, description: '不早于. This day or later; unbounded when not given.' })
  gte?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '不晚于. This day or earlier; unbounded when not given.' })
  lte?: string | null;
}

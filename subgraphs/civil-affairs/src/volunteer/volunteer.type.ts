import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { VOLUNTEER_SKILL, type Coded, type VolunteerSkillValue } from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '志愿者. A registered volunteer: what he can do and how long he has served; owned by civil affairs, one day behind.' })
@Directive('@key(fields: "volunteerNo")')
export class Volunteer extends RegisterRowType {
  @Field(() => Int, { description: '志愿者编号. Number of the volunteer in this register.' })
  @Classified('S1')
  volunteerNo!: number;

  @Field(() => [codeType(VOLUNTEER_SKILL)], { nullable: true, description: '服务技能. What he can do.' })
  @Classified('S2')
  skills!: Coded<VolunteerSkillValue>[] | null;

  @Field(() => Int, { nullable: true, description: '服务时长（分钟）. How long he has served, minutes.' })
  @Classified('S2')
  servedMinutes!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: '注册日期. When he registered.' })
  @Classified('S2')
  registeredDate!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否同意公开联系. Whether he has agreed to be contacted.' })
  @Classified('S2')
  isContactShared!: boolean | null;

  /** For links only; not published. */
  readonly residentNo!: number | null;
  readonly gridCode!: string;
  readonly organisationCode!: string | null;
}

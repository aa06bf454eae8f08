import { Instant } from '@linli/subgraph-kit';
import type { PurposeCode } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';
import { PurposeCodeEnum } from '../purpose/purpose.type.js';

@InputType({ description: '数据授权筛选条件. What a list of grants is narrowed by; all given conditions hold together.' })
export class GrantFilter {
  @Field(() => String, { nullable: true, description: '被授权部门. Department or application.' })
  department?: string | null;

  @Field(() => PurposeCodeEnum, { nullable: true, description: '用途. Purpose.' })
  purpose?: PurposeCode | null;

  @Field(() => String, { nullable: true, description: '授权范围. Only those that carry this scope.' })
  scope?: string | null;

  @Field(() => Instant, { nullable: true, description: '有效时刻. Only those in force at this moment.' })
  activeAt?: string | null;
}

@InputType({ description: '新授权. What is granted to whom.' })
export class NewGrant {
  @Field(() => String, { description: '被授权部门. Department (name of its subgraph) or application.' })
  department!: string;

  @Field(() => PurposeCodeEnum, { description: '用途. The purpose; a grant carries what it can carry at most.' })
  purpose!: PurposeCode;

  @Field(() => [String], { description: '授权范围. `department:area` each.' })
  scopes!: string[];

  @Field(() => String, { description: '管辖范围. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  jurisdiction!: string;

  @Field(() => Instant, { nullable: true, description: '开始时间. From when; now, when not given.' })
  fromAt?: string | null;

  @Field(() => Instant, { description: '截止时间. Until when.' })
  untilAt!: string;

  @Field(() => String, { description: '法律依据. The legal basis, 4 to 300 characters.' })
  basis!: string;
}

import { codeEnum } from '@linli/subgraph-kit';
import { EDUCATION, MARITAL_STATUS, type EducationValue, type MaritalStatusValue } from '@linli/vocabulary';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '参保人筛选条件. What a list of insured persons is narrowed by; all given conditions hold together.' })
export class InsuredPersonFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code of where he lives, or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => codeEnum(EDUCATION), { nullable: true, description: '学历. Education; the register knows the levels (10, 20, …) only, and UNMAPPED finds codes that it should not hold.' })
  education?: EducationValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(MARITAL_STATUS), { nullable: true, description: '婚姻状况. Marital status; the register knows MARRIED, not which marriage.' })
  maritalStatus?: MaritalStatusValue | 'UNMAPPED' | null;

  @Field(() => Boolean, { nullable: true, description: '是否15位旧号. Only those with a 15-digit id, or only those without.' })
  isIdFifteenDigits?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否一号多人. Only those whose id stands in another row too, or only those whose does not.' })
  isIdShared?: boolean | null;

  @Field(() => Int, { nullable: true, description: '关联可信度不高于（百分比）. Only those whose link is at most this sure, 0 to 100 percent.' })
  linkConfidenceUpToPercent?: number | null;
}

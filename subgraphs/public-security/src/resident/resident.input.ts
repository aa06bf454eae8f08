import { CalendarDate, Classified, codeEnum } from '@linli/subgraph-kit';
import { MARITAL_STATUS, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX, type MaritalStatusValue, type ResidentCategoryValue, type ResidentStatusValue, type SexValue } from '@linli/vocabulary';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '居民筛选条件. What a list of residents is narrowed by; all given conditions hold together.' })
export class ResidentFilter {
  @Field(() => String, { nullable: true, description: '网格代码或其前缀. Grid code or a prefix of it: 6, 9, 12 or 15 digits.' })
  gridCodePrefix?: string | null;

  @Field(() => String, { nullable: true, description: '公民身份号码. A citizen id, 15 or 18 characters; for looking one resident up.' })
  @Classified('S2', 'citizen-id')
  citizenId?: string | null;

  @Field(() => codeEnum(SEX), { nullable: true, description: '性别. Sex as registered.' })
  sex?: SexValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(RESIDENT_STATUS), { nullable: true, description: '人员状态. Status as registered.' })
  status?: ResidentStatusValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(RESIDENT_CATEGORY), { nullable: true, description: '人员类别. Only those who live elsewhere than where their hukou is (人户分离).' })
  @Classified('S2', 'hukou')
  category?: ResidentCategoryValue | 'UNMAPPED' | null;

  @Field(() => codeEnum(MARITAL_STATUS), { nullable: true, description: '户籍登记婚姻状况. Marital status as the hukou book holds it.' })
  @Classified('S2', 'hukou')
  registeredMaritalStatus?: MaritalStatusValue | 'UNMAPPED' | null;

  @Field(() => Boolean, { nullable: true, description: '是否独居. Only those who live alone, or only those who do not.' })
  livesAlone?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '出生日期起. Born on this day or later.' })
  bornFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '出生日期止. Born on this day or earlier.' })
  bornUpTo?: string | null;
}

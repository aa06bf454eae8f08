import { Classified, codeType, PartialDate, CalendarDate, RegisterRowType, ResidentId } from '@linli/subgraph-kit';
import {
  HUKOU_TYPE, MARITAL_STATUS, NATIONALITY, RESIDENT_CATEGORY, RESIDENT_STATUS, SEX,
  type Coded, type HukouTypeValue, type MaritalStatusValue, type NationalityValue, type ResidentCategoryValue, type ResidentStatusValue, type SexValue,
} from '@linli/vocabulary';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '居民. A resident of the district as the population register holds him; owned by public security, kept daily. Other departments add what they hold.' })
@Directive('@key(fields: "residentNo")')
export class Resident extends RegisterRowType {
  @Field(() => Int, { description: '居民编号. The number that departments share; never seen by clients.' })
  @Directive('@inaccessible')
  @Classified('S1')
  residentNo!: number;

  @Field(() => ResidentId, { description: '居民标识. The resident\'s sealed number, the same in every department.' })
  @Directive('@shareable')
  @Classified('S1')
  id!: number;

  @Field(() => String, { nullable: true, description: '公民身份号码（脱敏）. The citizen id with its middle masked, such as 990101********002X; the id itself never leaves the register.' })
  @Classified('S2')
  citizenIdMasked!: string | null;

  @Field(() => Boolean, { nullable: true, description: '身份号码校验. Whether the id has 18 characters and the right check character (GB 11643).' })
  @Classified('S2')
  isCitizenIdValid!: boolean | null;

  @Field(() => String, { nullable: true, description: '姓名. The name as registered.' })
  @Classified('S2')
  name!: string | null;

  @Field(() => String, { nullable: true, description: '曾用名. A former name; null when none is recorded.' })
  @Classified('S2', 'hukou')
  formerName!: string | null;

  @Field(() => codeType(SEX), { nullable: true, description: '性别. Sex as registered (GB/T 2261.1).' })
  @Classified('S2')
  sex!: Coded<SexValue> | null;

  @Field(() => PartialDate, { nullable: true, description: '出生日期. Date of birth; only the year where old books have no more.' })
  @Classified('S2')
  birthDate!: string | null;

  @Field(() => codeType(NATIONALITY), { nullable: true, description: '民族. Nationality (GB/T 3304); shown only where a law needs it.' })
  @Classified('S2', 'nationality')
  nationality!: Coded<NationalityValue> | null;

  @Field(() => codeType(MARITAL_STATUS), { nullable: true, description: '户籍登记婚姻状况. Marital status as the hukou book holds it; civil affairs owns the fact (see marriage).' })
  @Classified('S2', 'hukou')
  registeredMaritalStatus!: Coded<MaritalStatusValue> | null;

  @Field(() => String, { nullable: true, description: '出生地. Division of birth, 6 digits (GB/T 2260).' })
  @Classified('S2', 'hukou')
  birthplaceCode!: string | null;

  @Field(() => String, { nullable: true, description: '籍贯. Native place, 6 digits (GB/T 2260).' })
  @Classified('S2', 'hukou')
  nativePlaceCode!: string | null;

  @Field(() => String, { nullable: true, description: '户籍地区划. Division of the hukou, 6 digits (GB/T 2260).' })
  @Classified('S2', 'hukou')
  hukouDivisionCode!: string | null;

  @Field(() => codeType(HUKOU_TYPE), { nullable: true, description: '户口性质. Kind of hukou.' })
  @Classified('S2', 'hukou')
  hukouType!: Coded<HukouTypeValue> | null;

  @Field(() => codeType(RESIDENT_STATUS), { nullable: true, description: '人员状态. Whether he is registered as living here, dead, moved out or abroad.' })
  @Classified('S2')
  status!: Coded<ResidentStatusValue> | null;

  @Field(() => codeType(RESIDENT_CATEGORY), { nullable: true, description: '人员类别. Whether he lives elsewhere than where his hukou is (人户分离), as this register has it; null where it has him living there. Where he does live is the community\'s to say.' })
  @Classified('S2', 'hukou')
  category!: Coded<ResidentCategoryValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '死亡日期. Date of death as cancelled in the register; null alone means that none is recorded.' })
  @Classified('S2')
  deathDate!: string | null;

  @Field(() => String, { nullable: true, description: '死亡信息来源. Who told the register of the death.' })
  @Classified('S2')
  deathSource!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否独居. Whether he is the only living member of his household.' })
  @Classified('S2')
  livesAlone!: boolean | null;

  @Field(() => String, { nullable: true, description: '联系电话. Telephone.' })
  @Classified('S2')
  phone!: string | null;

  /** For links only; not published. Null for whoever may not follow the link. */
  readonly householdNo!: number | null;
  readonly hukouAddressCode!: string | null;
  readonly gridCode!: string;
}

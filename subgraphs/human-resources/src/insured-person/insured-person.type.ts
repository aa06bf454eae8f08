import { Classified, codeType, Instant, RegisterRowType } from '@linli/subgraph-kit';
import { EDUCATION, MARITAL_STATUS, type Coded, type EducationValue, type MaritalStatusValue } from '@linli/vocabulary';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How a row of this register was linked to a resident; UNMAPPED for a code that this register does not define. */
export const LinkMethod = {
  SAME_ID: 'SAME_ID',
  UPGRADED_ID: 'UPGRADED_ID',
  NAME_AND_BIRTH_DATE: 'NAME_AND_BIRTH_DATE',
  UNMAPPED: 'UNMAPPED',
} as const;

export type LinkMethodValue = keyof typeof LinkMethod;

registerEnumType(LinkMethod, {
  name: 'InsuredPersonLinkMethod',
  description: '关联方式. How a row of the register of insured persons was linked to a resident.',
  valuesConfig: {
    SAME_ID: { description: '号码一致. The citizen id is the same, letter case aside.' },
    UPGRADED_ID: { description: '旧号升位. A 15-digit id, upgraded to 18.' },
    NAME_AND_BIRTH_DATE: { description: '姓名与出生日期. The id did not fit; name and date of birth did.' },
    UNMAPPED: { description: '未对照. The register holds a code that it does not define.' },
  },
});

@ObjectType({ simpleResolvers: true, description: '参保人. A person as the register of insured persons holds him, with how sure it is that he is this resident. The citizen id itself is never published.' })
export class InsuredPerson extends RegisterRowType {
  @Field(() => String, { nullable: true, description: '登记姓名. The name as this register holds it; public security owns the name.' })
  @Classified('S2')
  name!: string | null;

  @Field(() => codeType(EDUCATION), { nullable: true, description: '学历. Education as declared here; the register knows levels only.' })
  @Classified('S2')
  education!: Coded<EducationValue> | null;

  @Field(() => codeType(MARITAL_STATUS), { nullable: true, description: '婚姻状况. Marital status as declared here; civil affairs owns the fact.' })
  @Classified('S2')
  maritalStatus!: Coded<MaritalStatusValue> | null;

  @Field(() => Boolean, { nullable: true, description: '是否15位旧号. Whether the citizen id held here still has 15 digits.' })
  @Classified('S2')
  isIdFifteenDigits!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '身份号码校验. Whether the citizen id held here has 18 characters and the right check character (GB 11643).' })
  @Classified('S2')
  isIdValid!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否小写x. Whether the citizen id held here ends in a lower-case x.' })
  @Classified('S2')
  isIdLowerCase!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否一号多人. Whether another person stands under the same citizen id in this register.' })
  @Classified('S2')
  isIdShared!: boolean | null;

  @Field(() => LinkMethod, { nullable: true, description: '关联方式. How the row was linked to the resident.' })
  @Classified('S2')
  linkMethod!: LinkMethodValue | null;

  @Field(() => String, { nullable: true, description: '关联方式原码. The code of the way as it stands in the register.' })
  @Classified('S2')
  linkMethodRawCode!: string | null;

  @Field(() => Int, { nullable: true, description: '关联可信度（百分比）. How sure the link is, 0 to 100 percent.' })
  @Classified('S2')
  linkConfidencePercent!: number | null;

  @Field(() => Instant, { nullable: true, description: '关联时间. When the row was linked.' })
  @Classified('S2')
  linkedAt!: string | null;

  /** For links only; not published. */
  readonly residentNo!: number;
}

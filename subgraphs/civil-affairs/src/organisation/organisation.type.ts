import { CalendarDate, Classified, codeType, RegisterRowType } from '@linli/subgraph-kit';
import { ORGANISATION_KIND, ORGANISATION_STATUS, ORGANISATION_TRACK, type Coded, type OrganisationKindValue, type OrganisationStatusValue, type OrganisationTrackValue } from '@linli/vocabulary';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '组织. A social organisation or employer by its code; civil affairs owns the social ones, human resources adds employers.' })
@Directive('@key(fields: "organisationCode")')
export class Organisation extends RegisterRowType {
  @Field(() => String, { description: '组织代码. Unified social credit code of 18 characters (GB 32100), or the filing number.' })
  @Classified('S0')
  organisationCode!: string;

  @Field(() => String, { nullable: true, description: '组织名称. Its name.' })
  @Classified('S0')
  name!: string | null;

  @Field(() => codeType(ORGANISATION_KIND), { nullable: true, description: '组织类别. Association, service institution or foundation.' })
  @Classified('S0')
  kind!: Coded<OrganisationKindValue> | null;

  @Field(() => codeType(ORGANISATION_TRACK), { nullable: true, description: '登记或备案. Whether it is registered, or filed with the sub-district.' })
  @Classified('S0')
  track!: Coded<OrganisationTrackValue> | null;

  @Field(() => codeType(ORGANISATION_STATUS), { nullable: true, description: '组织状态. Whether it is active, suspended or dissolved.' })
  @Classified('S0')
  status!: Coded<OrganisationStatusValue> | null;

  @Field(() => CalendarDate, { nullable: true, description: '成立日期. When it was founded.' })
  @Classified('S0')
  foundedDate!: string | null;

  /** For links only; not published. */
  readonly annualReports!: readonly { readonly year: number; readonly filedDate: string | null; readonly isPassed: boolean | null }[];
  readonly gridCode!: string;
  readonly addressCode!: string | null;
  readonly founderNo!: number | null;
}

import { Classified } from '@linli/subgraph-kit';
import { PURPOSES, SENSITIVITY_LEVELS, type PurposeCode, type SensitivityLevel } from '@linli/vocabulary';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { LegalBasis } from './legal-basis.type.js';

/** The sixteen purposes as an enum. Internal values equal the names: after the SDL round trip a default arrives as the name. */
export const PurposeCodeEnum = Object.fromEntries(Object.keys(PURPOSES).map((code) => [code, code])) as Record<PurposeCode, PurposeCode>;

registerEnumType(PurposeCodeEnum, {
  name: 'PurposeCode', description: '用途代码. Why an operation reads.',
  valuesConfig: Object.fromEntries(Object.values(PURPOSES).map(({ code, zh, en }) => [code, { description: `${zh}. ${en}.` }])),
});

/** The levels as an enum. */
export const LevelEnum = Object.fromEntries(Object.keys(SENSITIVITY_LEVELS).map((level) => [level, level])) as Record<SensitivityLevel, SensitivityLevel>;

registerEnumType(LevelEnum, {
  name: 'SensitivityLevel', description: '保密级别. How sensitive a field is.',
  valuesConfig: Object.fromEntries(Object.entries(SENSITIVITY_LEVELS).map(([level, { zh, en }]) => [level, { description: `${zh}. ${en}.` }])),
});

@ObjectType({ simpleResolvers: true, description: '用途. One of the sixteen reasons for which an operation may read; every operation names one, and every grant is for one.' })
export class Purpose {
  @Field(() => PurposeCodeEnum, { description: '代码. Its code, as it stands in `linli-purpose`.' })
  @Classified('S0')
  code!: PurposeCode;

  @Field(() => String, { description: '中文名称. Its Chinese name.' })
  @Classified('S0')
  zh!: string;

  @Field(() => String, { description: '英文名称. Its English name.' })
  @Classified('S0')
  en!: string;

  @Field(() => LevelEnum, { description: '最高级别. The highest level that it reaches.' })
  @Classified('S0')
  highestLevel!: SensitivityLevel;

  @Field(() => Boolean, { description: '是否需要办件编号. Whether an operation has to name the case that it is for.' })
  @Classified('S0')
  needsCase!: boolean;

  @Field(() => [String], { description: '可授权范围. The scopes that a grant for it can carry at most.' })
  @Classified('S0')
  scopes!: readonly string[];

  @Field(() => LegalBasis, { description: '法律依据. The legal basis.' })
  @Classified('S0')
  legalBasis!: LegalBasis;
}

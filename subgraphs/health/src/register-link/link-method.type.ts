import { registerEnumType } from 'type-graphql';

/** How a person, or a certificate, of this register was found to be a resident's. */
export const LinkMethod = { CITIZEN_ID: 'CITIZEN_ID', NAME_AND_BIRTH_DATE: 'NAME_AND_BIRTH_DATE', REVIEWED: 'REVIEWED', UNMAPPED: 'UNMAPPED' } as const;

export type LinkMethodValue = (typeof LinkMethod)[keyof typeof LinkMethod];

registerEnumType(LinkMethod, {
  name: 'HealthLinkMethod',
  description: '关联方式. How health found that a person or a certificate of its register is this resident\'s.',
  valuesConfig: {
    CITIZEN_ID: { description: '身份号码一致. The 18-digit ids agree.' },
    NAME_AND_BIRTH_DATE: { description: '姓名和出生日期一致. No id was at hand; name and birth date agree.' },
    REVIEWED: { description: '人工核对. A clerk looked at both, because the names differ.' },
    UNMAPPED: { description: '未对照. The register holds a code that is in no table.' },
  },
});

import { registerEnumType } from 'type-graphql';

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

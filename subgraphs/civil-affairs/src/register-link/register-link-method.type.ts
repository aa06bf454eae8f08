import { registerEnumType } from 'type-graphql';

/** How a person of this register was found to be a resident. */
export const RegisterLinkMethod = { CITIZEN_ID: 'CITIZEN_ID', CITIZEN_ID_15: 'CITIZEN_ID_15', REVIEWED: 'REVIEWED', UNMAPPED: 'UNMAPPED' } as const;

export type RegisterLinkMethodValue = (typeof RegisterLinkMethod)[keyof typeof RegisterLinkMethod];

registerEnumType(RegisterLinkMethod, {
  name: 'WelfareLinkMethod',
  description: '关联方式. How civil affairs found that a person of its register is this resident.',
  valuesConfig: {
    CITIZEN_ID: { description: '18位身份号码一致. The 18-digit ids agree.' },
    CITIZEN_ID_15: { description: '15位身份号码换算一致. The ids agree once the 15-digit one is brought to 18.' },
    REVIEWED: { description: '人工核对. A clerk looked at both, because the names differ.' },
    UNMAPPED: { description: '未对照. The register holds a code that is in no table.' },
  },
});

/** How sensitive a field is (个人信息保护法 §28; DOMAIN rules). Every field of the graph has one. */
export type SensitivityLevel = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

export const SENSITIVITY_LEVELS: Readonly<Record<SensitivityLevel, { readonly zh: string; readonly en: string }>> = {
  S0: { zh: '公开', en: 'public' },
  S1: { zh: '内部（不涉及个人）', en: 'internal, without persons' },
  S2: { zh: '个人信息', en: 'personal' },
  S3: { zh: '敏感个人信息', en: 'sensitive personal: health, finance, whereabouts, everything of a child under 14' },
  S4: { zh: '封存或特别保护', en: 'sealed or specially protected' },
};

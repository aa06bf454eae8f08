/** What dimensions are called where counts are shown. */
const WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  STREET: ['街道', 'street'], COMMUNITY: ['社区', 'community'], GRID: ['网格', 'grid'], SEX: ['性别', 'sex'], AGE_BAND: ['年龄组', 'age'], HUKOU_TYPE: ['户口性质', 'hukou type'],
  ORIGIN_PROVINCE: ['来源省份', 'province of origin'], OCCUPATION: ['职业', 'occupation'], DISPUTE_KIND: ['纠纷类型', 'kind of dispute'],
};

/** One that is not known here is called as the graph calls it. */
export function dimensionWords(dimension: string | null): { readonly zh: string; readonly en: string } {
  const [zh, en] = WORDS[dimension ?? ''] ?? [dimension ?? '取值', dimension === null ? 'value' : ''];
  return { zh, en };
}

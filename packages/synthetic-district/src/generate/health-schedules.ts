/** The doses that a child is due, by age in months, as in the national schedule of 2025 (unverified). */
export const VACCINES: readonly { readonly title: string; readonly months: number }[] = [
  { title: '乙肝疫苗第1剂', months: 0 }, { title: '卡介苗第1剂', months: 0 }, { title: '乙肝疫苗第2剂', months: 1 }, { title: '脊灰疫苗第1剂', months: 2 }, { title: '百白破疫苗第1剂', months: 2 }, { title: '脊灰疫苗第2剂', months: 3 },
  { title: '脊灰疫苗第3剂', months: 4 }, { title: '百白破疫苗第2剂', months: 4 }, { title: '乙肝疫苗第3剂', months: 6 }, { title: '百白破疫苗第3剂', months: 6 }, { title: 'A群流脑疫苗第1剂', months: 6 }, { title: '麻腮风疫苗第1剂', months: 8 },
  { title: '乙脑疫苗第1剂', months: 8 }, { title: 'A群流脑疫苗第2剂', months: 9 }, { title: '麻腮风疫苗第2剂', months: 18 }, { title: '甲肝疫苗第1剂', months: 18 }, { title: '百白破疫苗第4剂', months: 18 }, { title: '乙脑疫苗第2剂', months: 24 },
  { title: 'A群C群流脑疫苗第1剂', months: 36 }, { title: '脊灰疫苗第4剂', months: 48 }, { title: '百白破疫苗第5剂', months: 72 }, { title: 'A群C群流脑疫苗第2剂', months: 72 },
];

/** The check-ups of a child from 0 to 6, by age in months. */
export const CHILD_CHECKUPS: readonly { readonly title: string; readonly months: number }[] = [
  { title: '满月健康管理', months: 1 }, { title: '3月龄健康检查', months: 3 }, { title: '6月龄健康检查', months: 6 }, { title: '8月龄健康检查', months: 8 }, { title: '1岁健康检查', months: 12 }, { title: '18月龄健康检查', months: 18 },
  { title: '2岁健康检查', months: 24 }, { title: '30月龄健康检查', months: 30 }, { title: '3岁健康检查', months: 36 }, { title: '4岁健康检查', months: 48 }, { title: '5岁健康检查', months: 60 }, { title: '6岁健康检查', months: 72 },
];

/** The visits of a pregnancy and after it, by days from the birth. */
export const MATERNAL_VISITS: readonly { readonly title: string; readonly days: number }[] = [
  { title: '孕早期建册检查', days: -196 }, { title: '孕16至20周产前检查', days: -154 }, { title: '孕21至24周产前检查', days: -119 }, { title: '孕28至36周产前检查', days: -56 }, { title: '孕37至40周产前检查', days: -14 }, { title: '产后访视', days: 7 },
  { title: '产后42天健康检查', days: 42 },
];

import { defineOwnTable } from '../code-table.js';

export const SERVICE_DUE_KIND = defineOwnTable('ServiceDueKind', '公共卫生服务', 'kind of health service', [['CHECKUP_65', '65岁以上体检', 'check-up from 65'], ['VACCINATION', '预防接种', 'vaccination'], ['MATERNAL', '孕产妇保健', 'maternal care'], ['CHRONIC', '慢病随访', 'chronic follow-up'], ['CHILD_0_6', '0-6岁儿童保健', 'child health 0 to 6']]);
/** Groups and no diseases: a rare disease would tell who it was, and some may be on no list at all, so that infections stand among the others. */
export const CAUSE_OF_DEATH = defineOwnTable('CauseOfDeath', '死亡原因大类', 'group of causes of death', [
  ['CIRCULATORY', '循环系统疾病', 'circulatory diseases'], ['NEOPLASM', '肿瘤', 'neoplasms'], ['RESPIRATORY', '呼吸系统疾病', 'respiratory diseases'], ['EXTERNAL', '损伤和中毒', 'injury and poisoning'],
  ['ENDOCRINE', '内分泌、营养和代谢疾病', 'endocrine, nutritional and metabolic diseases'], ['DIGESTIVE', '消化系统疾病', 'digestive diseases'], ['NERVOUS', '神经系统疾病', 'nervous diseases'], ['OTHER', '其他', 'other'],
]);
export const CHRONIC_CONDITION = defineOwnTable('ChronicCondition', '慢性病种', 'chronic condition', [['HYPERTENSION', '高血压', 'hypertension'], ['DIABETES', '糖尿病', 'diabetes'], ['COPD', '慢阻肺', 'chronic obstructive lung disease'], ['CORONARY', '冠心病', 'coronary heart disease'], ['STROKE', '脑卒中', 'stroke']]);

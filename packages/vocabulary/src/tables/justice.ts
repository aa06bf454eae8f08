import { defineOwnTable } from '../code-table.js';

export const DISPUTE_KIND = defineOwnTable('DisputeKind', '纠纷类别', 'kind of dispute', [
  ['NEIGHBOUR', '邻里纠纷', 'neighbours'], ['FAMILY', '婚姻家庭纠纷', 'family'], ['PROPERTY_MANAGEMENT', '物业纠纷', 'property management'], ['TENANCY', '租赁纠纷', 'tenancy'], ['LABOUR', '劳动争议', 'labour'], ['LAND', '征地拆迁', 'land'],
  ['CONSUMER', '消费纠纷', 'consumer'], ['TRAFFIC', '交通事故', 'traffic'], ['DEBT', '债务纠纷', 'debt'],
]);
export const DISPUTE_STAGE = defineOwnTable('DisputeStage', '化解阶段', 'stage of a dispute', [['SCREENING', '排查梳理', 'screening'], ['MEDIATION', '联动调处', 'joint mediation'], ['ALERT', '预警预测', 'deadline alert'], ['EMERGENCY', '应急处置', 'emergency'], ['SUPERVISION', '协调督办', 'supervision'], ['CLOSED', '结案', 'closed']]);
export const DISPUTE_SCALE = defineOwnTable('DisputeScale', '纠纷规模', 'scale of a dispute', [['INDIVIDUAL', '个体', 'individuals'], ['SMALL_GROUP', '小规模', 'small group'], ['GROUP', '群体', 'group']]);
export const DISPUTE_PARTY_ROLE = defineOwnTable('DisputePartyRole', '当事人角色', 'role of a party', [['APPLICANT', '申请人', 'applicant'], ['RESPONDENT', '被申请人', 'respondent'], ['THIRD_PARTY', '第三人', 'third party']]);
/** Today's four kinds (社区矫正法 §2); the paper's 五种人 is the older word. */
export const CORRECTION_KIND = defineOwnTable('CorrectionKind', '矫正类别', 'kind of community correction', [['PUBLIC_SURVEILLANCE', '管制', 'public surveillance'], ['PROBATION', '缓刑', 'probation'], ['PAROLE', '假释', 'parole'], ['TEMPORARY_SERVICE_OUTSIDE', '暂予监外执行', 'temporary service outside prison']]);
export const LEGAL_AID_STATUS = defineOwnTable('LegalAidStatus', '法律援助状态', 'status of legal aid', [['APPLIED', '已申请', 'applied for'], ['GRANTED', '已指派', 'granted'], ['REFUSED', '不予援助', 'refused'], ['COMPLETED', '已办结', 'completed']]);
export const LEGAL_MATTER = defineOwnTable('LegalMatter', '援助事项', 'matter of legal aid', [['LABOUR', '劳动报酬', 'labour'], ['FAMILY', '婚姻家庭', 'family'], ['INJURY', '人身损害', 'injury'], ['PROPERTY', '财产', 'property'], ['CRIMINAL_DEFENCE', '刑事辩护', 'criminal defence'], ['ADMINISTRATIVE', '行政', 'administrative']]);

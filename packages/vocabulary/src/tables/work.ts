import { defineOwnTable } from '../code-table.js';

/** Medical and maternity insurance are today the medical security bureau's (unverified); the paper's bureau is kept. */
export const INSURANCE_SCHEME = defineOwnTable('InsuranceScheme', '险种', 'insurance scheme', [
  ['EMPLOYEE_PENSION', '职工基本养老保险', 'employee pension'], ['RESIDENT_PENSION', '城乡居民基本养老保险', 'resident pension'], ['UNEMPLOYMENT', '失业保险', 'unemployment'], ['WORK_INJURY', '工伤保险', 'work injury'], ['MEDICAL', '基本医疗保险', 'medical'], ['MATERNITY', '生育保险', 'maternity'],
]);
export const INSURANCE_STATUS = defineOwnTable('InsuranceStatus', '参保状态', 'status of a participation', [['ACTIVE', '参保', 'taking part'], ['SUSPENDED', '停保', 'suspended'], ['ENDED', '终止', 'ended']]);
export const PENSION_STATUS = defineOwnTable('PensionStatus', '待遇状态', 'status of a pension', [['ACTIVE', '发放', 'paid'], ['SUSPENDED', '暂停', 'suspended'], ['STOPPED', '停发', 'stopped']]);
export const ALIVE_CHECK_METHOD = defineOwnTable('AliveCheckMethod', '生存认证方式', 'how being alive was checked', [['COUNTER', '窗口', 'at the counter'], ['MOBILE', '手机', 'by telephone application'], ['VISIT', '上门', 'by a visit'], ['DATA_MATCH', '数据比对', 'by matching data']]);
export const EMPLOYMENT_SOURCE = defineOwnTable('EmploymentSource', '就业信息来源', 'source of an employment', [['CONTRACT', '劳动合同备案', 'contract filed'], ['INSURANCE', '参保登记', 'insurance'], ['DECLARATION', '本人申报', 'declared']]);
export const UNEMPLOYMENT_REASON = defineOwnTable('UnemploymentReason', '失业原因', 'why out of work', [['CONTRACT_ENDED', '合同期满', 'contract ended'], ['DISMISSED', '解除合同', 'dismissed'], ['RESIGNED', '辞职', 'resigned'], ['BANKRUPTCY', '单位破产', 'bankruptcy'], ['NEVER_EMPLOYED', '新成长失业', 'never employed']]);
export const TRAINING_RESULT = defineOwnTable('TrainingResult', '培训结果', 'result of a training', [['PASSED', '合格', 'passed'], ['FAILED', '不合格', 'failed'], ['ATTENDING', '在读', 'attending'], ['WITHDRAWN', '退学', 'withdrawn']]);
export const EMPLOYMENT_AID_KIND = defineOwnTable('EmploymentAidKind', '就业援助类别', 'kind of employment aid', [['ZERO_EMPLOYMENT_HOUSEHOLD', '零就业家庭', 'zero-employment household'], ['OLDER_WORKER', '大龄失业人员', 'older worker'], ['DISABLED', '残疾人', 'disabled'], ['LONG_UNEMPLOYED', '长期失业', 'long unemployed'], ['LAND_LOST', '失地农民', 'land lost']]);
export const LABOUR_DISPUTE_STATUS = defineOwnTable('LabourDisputeStatus', '劳动争议状态', 'status of a labour dispute', [['FILED', '已受理', 'filed'], ['MEDIATING', '调解中', 'in mediation'], ['SETTLED', '调解成功', 'settled'], ['ARBITRATION', '仲裁', 'in arbitration'], ['CLOSED', '结案', 'closed']]);

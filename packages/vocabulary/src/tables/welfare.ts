import { defineCodeTable, defineOwnTable } from '../code-table.js';

/** The kinds of a marriage registration; the codes are those of the marital status that follows from it. */
export const MARRIAGE_KIND = defineCodeTable({ name: 'MarriageKind', zh: '结婚登记类别', en: 'kind of marriage', source: 'GB/T 2261.2-2003' }, [['21', 'FIRST', '初婚', 'first marriage'], ['22', 'REMARRIAGE', '再婚', 'remarriage'], ['23', 'RESTORED', '复婚', 'marriage restored']]);
export const MARRIAGE_END_REASON = defineOwnTable('MarriageEndReason', '婚姻终止原因', 'why a marriage ended', [['DIVORCE_REGISTRATION', '离婚登记', 'divorce registered'], ['JUDGMENT', '法院判决', 'judgment'], ['DEATH', '一方死亡', 'death of one']]);
export const ADOPTION_KIND = defineOwnTable('AdoptionKind', '收养类别', 'kind of adoption', [['RELATIVE', '收养三代以内旁系同辈血亲的子女', 'child of a relative'], ['ORPHAN', '收养孤儿', 'orphan'], ['STEPCHILD', '收养继子女', 'stepchild'], ['WELFARE_HOME', '收养福利机构儿童', 'child of a welfare home']]);
export const ASSISTANCE_KIND = defineOwnTable('AssistanceKind', '社会救助类别', 'kind of assistance', [
  ['MINIMUM_LIVING', '最低生活保障', 'minimum living allowance'], ['EXTREME_POVERTY', '特困人员供养', 'support of the extremely poor'], ['LOW_INCOME_EDGE', '低保边缘家庭', 'household at the edge of the minimum'], ['TEMPORARY', '临时救助', 'temporary help'],
  ['MEDICAL', '医疗救助', 'medical help'], ['EDUCATION', '教育救助', 'education help'], ['HOUSING', '住房救助', 'housing help'], ['DISASTER', '受灾人员救助', 'disaster relief'],
]);
export const ASSISTANCE_DECISION = defineOwnTable('AssistanceDecision', '救助审核结果', 'decision on assistance', [['PENDING', '审核中', 'under review'], ['APPROVED', '已批准', 'approved'], ['REJECTED', '不予批准', 'rejected'], ['ENDED', '已停发', 'ended']]);
export const CARE_LEVEL = defineOwnTable('CareLevel', '照护等级', 'level of care needed', [['SELF_RELIANT', '能力完好', 'self-reliant'], ['MILD', '轻度失能', 'mild'], ['MODERATE', '中度失能', 'moderate'], ['SEVERE', '重度失能', 'severe'], ['COMPLETE', '完全失能', 'complete']]);
export const CARE_SERVICE_STATUS = defineOwnTable('CareServiceStatus', '养老服务状态', 'status of a care service', [['ACTIVE', '服务中', 'running'], ['PAUSED', '暂停', 'paused'], ['ENDED', '已结束', 'ended']]);
export const DISABILITY_CATEGORY = defineCodeTable({ name: 'DisabilityCategory', zh: '残疾类别', en: 'category of disability', source: 'GB/T 26341-2010' }, [
  ['1', 'VISUAL', '视力残疾', 'visual'], ['2', 'HEARING', '听力残疾', 'hearing'], ['3', 'SPEECH', '言语残疾', 'speech'], ['4', 'PHYSICAL', '肢体残疾', 'physical'], ['5', 'INTELLECTUAL', '智力残疾', 'intellectual'], ['6', 'MENTAL', '精神残疾', 'mental'], ['7', 'MULTIPLE', '多重残疾', 'multiple'],
]);
export const DISABILITY_GRADE = defineCodeTable({ name: 'DisabilityGrade', zh: '残疾等级', en: 'grade of disability', source: 'GB/T 26341-2010 (unverified)' }, [['1', 'GRADE_1', '一级', 'grade 1, gravest'], ['2', 'GRADE_2', '二级', 'grade 2'], ['3', 'GRADE_3', '三级', 'grade 3'], ['4', 'GRADE_4', '四级', 'grade 4']]);
export const CHILD_WELFARE_KIND = defineOwnTable('ChildWelfareKind', '儿童关爱类别', 'kind of child welfare file', [['LEFT_BEHIND', '留守儿童', 'left behind'], ['HARDSHIP', '困境儿童', 'in hardship'], ['DE_FACTO_UNATTENDED', '事实无人抚养儿童', 'de facto unattended']]);
export const ORGANISATION_KIND = defineOwnTable('OrganisationKind', '社会组织类别', 'kind of social organisation', [['ASSOCIATION', '社会团体', 'association'], ['SERVICE_INSTITUTION', '民办非企业单位', 'service institution'], ['FOUNDATION', '基金会', 'foundation']]);
export const ORGANISATION_TRACK = defineOwnTable('OrganisationTrack', '登记或备案', 'registered or filed', [['REGISTERED', '登记', 'registered'], ['FILED', '备案', 'filed']]);
export const ORGANISATION_STATUS = defineOwnTable('OrganisationStatus', '社会组织状态', 'status of a social organisation', [['ACTIVE', '正常', 'active'], ['SUSPENDED', '责令停止活动', 'suspended'], ['DISSOLVED', '注销', 'dissolved']]);
export const VOLUNTEER_SKILL = defineOwnTable('VolunteerSkill', '志愿服务技能', 'skill of a volunteer', [
  ['ELDER_CARE', '为老服务', 'elder care'], ['CHILD_TUTORING', '儿童辅导', 'child tutoring'], ['MEDICAL', '医疗', 'medical'], ['LEGAL', '法律', 'legal'], ['REPAIR', '维修', 'repair'], ['TRANSPORT', '出行', 'transport'], ['CULTURE', '文体', 'culture and sport'], ['ENVIRONMENT', '环保', 'environment'],
]);
export const COMMUNITY_TASK_DECISION = defineOwnTable('CommunityTaskDecision', '社区工作准入结果', 'decision on a community task', [['PENDING', '审核中', 'under review'], ['APPROVED', '准入', 'admitted'], ['REJECTED', '不予准入', 'rejected'], ['WITHDRAWN', '撤回', 'withdrawn']]);
export const SUBSIDY_KIND = defineOwnTable('SubsidyKind', '家庭扶助类别', 'kind of family subsidy', [['AWARD', '奖励扶助', 'award'], ['SPECIAL', '特别扶助', 'special assistance']]);
export const SUBSIDY_STATUS = defineOwnTable('SubsidyStatus', '扶助状态', 'status of a subsidy', [['ACTIVE', '发放中', 'running'], ['PAUSED', '暂停', 'paused'], ['ENDED', '已停发', 'ended']]);
export const FLOATING_NOTICE_KIND = defineOwnTable('FloatingNoticeKind', '通报类别', 'kind of two-ended notice', [['ARRIVAL', '流入通报', 'arrival'], ['DEPARTURE', '流出通报', 'departure'], ['SERVICE', '服务通报', 'service']]);
export const NOTICE_DIRECTION = defineOwnTable('NoticeDirection', '通报方向', 'direction of a notice', [['INBOUND', '接收', 'received'], ['OUTBOUND', '发出', 'sent']]);
export const INFANT_CARE_PLACE = defineOwnTable('InfantCarePlace', '托育方式', 'where an infant is cared for', [['HOME', '家庭照护', 'home'], ['NURSERY', '托育机构', 'nursery'], ['KINDERGARTEN', '幼儿园托班', 'kindergarten'], ['COMMUNITY', '社区托育点', 'community point']]);

import { defineCodeTable, defineOwnTable } from '../code-table.js';

export const SEX = defineCodeTable({ name: 'Sex', zh: '性别', en: 'sex', source: 'GB/T 2261.1' }, [
  ['0', 'UNKNOWN', '未知的性别', 'unknown'], ['1', 'MALE', '男', 'male'], ['2', 'FEMALE', '女', 'female'], ['9', 'UNSTATED', '未说明的性别', 'not stated'],
]);

export const MARITAL_STATUS = defineCodeTable({ name: 'MaritalStatus', zh: '婚姻状况', en: 'marital status', source: 'GB/T 2261.2-2003' }, [
  ['10', 'NEVER_MARRIED', '未婚', 'never married'], ['20', 'MARRIED', '已婚', 'married'], ['21', 'FIRST_MARRIAGE', '初婚', 'first marriage'], ['22', 'REMARRIED', '再婚', 'remarried'],
  ['23', 'MARRIAGE_RESTORED', '复婚', 'marriage restored'], ['30', 'WIDOWED', '丧偶', 'widowed'], ['40', 'DIVORCED', '离婚', 'divorced'], ['90', 'UNSTATED', '未说明的婚姻状况', 'not stated'],
]);

export const HEALTH_STATUS_BRIEF = defineCodeTable({ name: 'HealthStatusBrief', zh: '健康状况（1位）', en: 'state of health, one digit', source: 'GB/T 2261.3-2003' }, [
  ['1', 'GOOD', '健康或良好', 'healthy or good'], ['2', 'FAIR', '一般或较弱', 'fair or weak'], ['3', 'CHRONIC', '有慢性病', 'chronically ill'], ['6', 'DISABLED', '残疾', 'disabled'],
]);

export const HEALTH_STATUS = defineCodeTable({ name: 'HealthStatus', zh: '健康状况（2位）', en: 'state of health, two digits', source: 'GB/T 2261.3-2003' }, [
  ['10', 'GOOD', '健康或良好', 'healthy or good'], ['20', 'FAIR', '一般或较弱', 'fair or weak'], ['30', 'CHRONIC', '有慢性病', 'chronically ill'], ['31', 'CARDIOVASCULAR', '心血管病', 'cardiovascular disease'],
  ['32', 'CEREBROVASCULAR', '脑血管病', 'cerebrovascular disease'], ['33', 'CHRONIC_RESPIRATORY', '慢性呼吸系统病', 'chronic respiratory disease'], ['34', 'CHRONIC_DIGESTIVE', '慢性消化系统病', 'chronic digestive disease'],
  ['35', 'CHRONIC_NEPHRITIS', '慢性肾炎', 'chronic nephritis'], ['36', 'TUBERCULOSIS', '结核病', 'tuberculosis'], ['37', 'DIABETES', '糖尿病', 'diabetes'], ['38', 'NERVOUS_OR_MENTAL', '神经或精神疾病', 'nervous or mental disease'],
  ['41', 'CANCER', '癌症', 'cancer'], ['49', 'OTHER_CHRONIC', '其他慢性病', 'other chronic disease'], ['60', 'DISABLED', '残疾', 'disabled'], ['61', 'VISUAL', '视力残疾', 'visual disability'], ['62', 'HEARING', '听力残疾', 'hearing disability'],
  ['63', 'SPEECH', '言语残疾', 'speech disability'], ['64', 'PHYSICAL', '肢体残疾', 'physical disability'], ['65', 'INTELLECTUAL', '智力残疾', 'intellectual disability'], ['66', 'MENTAL', '精神残疾', 'mental disability'],
  ['67', 'MULTIPLE', '多重残疾', 'multiple disabilities'], ['69', 'OTHER_DISABILITY', '其他残疾', 'other disability'],
]);

export const OCCUPATION_STATUS = defineCodeTable({ name: 'OccupationStatus', zh: '从业状况', en: 'occupation status', source: 'GB/T 2261.4-2003' }, [
  ['11', 'CIVIL_SERVANT', '国家公务员', 'civil servant'], ['13', 'PROFESSIONAL', '专业技术人员', 'professional or technical'], ['17', 'CLERK', '职员', 'clerk'], ['21', 'ENTERPRISE_MANAGER', '企业管理人员', 'enterprise manager'],
  ['24', 'WORKER', '工人', 'worker'], ['27', 'FARMER', '农民', 'farmer'], ['31', 'STUDENT', '学生', 'student'], ['37', 'IN_MILITARY', '现役军人', 'in military service'], ['51', 'FREELANCE', '自由职业者', 'freelance'],
  ['54', 'SELF_EMPLOYED', '个体经营者', 'self-employed'], ['70', 'UNEMPLOYED', '无业人员', 'without work'], ['80', 'RETIRED', '退（离）休人员', 'retired'], ['90', 'OTHER', '其他', 'other'],
]);

export const EDUCATION = defineCodeTable({ name: 'Education', zh: '学历', en: 'education', source: 'GB/T 4658-2006' }, [
  ['10', 'POSTGRADUATE', '研究生教育', 'postgraduate'], ['11', 'DOCTORATE_GRADUATED', '博士研究生毕业', 'doctorate, graduated'], ['12', 'DOCTORATE_COMPLETED', '博士研究生结业', 'doctorate, completed'],
  ['13', 'DOCTORATE_LEFT', '博士研究生肄业', 'doctorate, left'], ['14', 'MASTER_GRADUATED', '硕士研究生毕业', 'master, graduated'], ['15', 'MASTER_COMPLETED', '硕士研究生结业', 'master, completed'], ['16', 'MASTER_LEFT', '硕士研究生肄业', 'master, left'],
  ['20', 'BACHELOR', '大学本科教育', 'bachelor'], ['21', 'BACHELOR_GRADUATED', '大学本科毕业', 'bachelor, graduated'], ['22', 'BACHELOR_COMPLETED', '大学本科结业', 'bachelor, completed'], ['23', 'BACHELOR_LEFT', '大学本科肄业', 'bachelor, left'],
  ['30', 'JUNIOR_COLLEGE', '大学专科教育', 'junior college'], ['31', 'JUNIOR_COLLEGE_GRADUATED', '大学专科毕业', 'junior college, graduated'], ['32', 'JUNIOR_COLLEGE_COMPLETED', '大学专科结业', 'junior college, completed'],
  ['33', 'JUNIOR_COLLEGE_LEFT', '大学专科肄业', 'junior college, left'], ['40', 'SECONDARY_VOCATIONAL', '中等职业教育', 'secondary vocational'], ['41', 'SECONDARY_SPECIALISED', '中等专科毕业', 'specialised secondary, graduated'],
  ['44', 'VOCATIONAL_HIGH', '职业高中毕业', 'vocational high school, graduated'], ['47', 'TECHNICAL_SCHOOL', '技工学校毕业', 'technical school, graduated'], ['60', 'SENIOR_HIGH', '普通高级中学教育', 'senior high school'],
  ['61', 'SENIOR_HIGH_GRADUATED', '普通高中毕业', 'senior high school, graduated'], ['62', 'SENIOR_HIGH_COMPLETED', '普通高中结业', 'senior high school, completed'], ['63', 'SENIOR_HIGH_LEFT', '普通高中肄业', 'senior high school, left'],
  ['70', 'JUNIOR_HIGH', '初级中学教育', 'junior high school'], ['71', 'JUNIOR_HIGH_GRADUATED', '初中毕业', 'junior high school, graduated'], ['73', 'JUNIOR_HIGH_LEFT', '初中肄业', 'junior high school, left'],
  ['80', 'PRIMARY', '小学教育', 'primary school'], ['81', 'PRIMARY_GRADUATED', '小学毕业', 'primary school, graduated'], ['83', 'PRIMARY_LEFT', '小学肄业', 'primary school, left'], ['90', 'OTHER', '其他', 'other'],
]);

/** Only 80 could be confirmed; the others are from memory (unverified). */
export const RELATION_TO_HEAD = defineCodeTable({ name: 'RelationToHead', zh: '与户主关系', en: 'relation to the head of the household', source: 'GB/T 4761-2008 (unverified)' }, [
  ['01', 'SELF', '本人', 'self'], ['02', 'HEAD', '户主', 'head'], ['10', 'SPOUSE', '配偶', 'spouse'], ['11', 'HUSBAND', '夫', 'husband'], ['12', 'WIFE', '妻', 'wife'], ['20', 'SON', '子', 'son'], ['30', 'DAUGHTER', '女', 'daughter'],
  ['40', 'GRANDCHILD', '孙子女、外孙子女', 'grandchild'], ['50', 'PARENT', '父母', 'parent'], ['60', 'GRANDPARENT', '祖父母、外祖父母', 'grandparent'], ['70', 'SIBLING', '兄弟姐妹', 'sibling'], ['80', 'OTHER', '其他', 'other'],
]);

/** The status of a person in hukou systems: a police system of 2004, not a national standard. */
export const RESIDENT_STATUS = defineCodeTable({ name: 'ResidentStatus', zh: '人员状态', en: 'status in the population register', source: 'hukou systems, 2004' }, [
  ['0', 'NORMAL', '正常', 'registered'], ['1', 'DECEASED', '死亡', 'deceased'], ['2', 'MOVED_OUT', '迁出', 'moved out'], ['3', 'IN_MILITARY', '服兵役', 'in military service'], ['4', 'SETTLED_ABROAD', '出国境定居', 'settled abroad'],
  ['7', 'DELETED', '删除', 'deleted'], ['8', 'CANCELLED', '注销', 'cancelled'], ['9', 'OTHER', '其它', 'other'],
]);

/** The category of a person in the same systems; of its values only this one could be confirmed. */
export const RESIDENT_CATEGORY = defineCodeTable({ name: 'ResidentCategory', zh: '人员类别', en: 'category in the population register', source: 'hukou systems, 2004' }, [['3', 'AWAY_FROM_HUKOU', '人户分离', 'lives away from the hukou']]);

export const HUKOU_EVENT_KIND = defineCodeTable({ name: 'HukouEventKind', zh: '户籍业务', en: 'hukou business', source: 'hukou systems, 2004' }, [
  ['101', 'BIRTH', '出生登记', 'birth registered'], ['102', 'DEATH', '死亡注销', 'death cancelled'], ['103', 'ADDRESS_CHANGE_OUT', '住址变动（出）', 'address changed, from'], ['104', 'ADDRESS_CHANGE_IN', '住址变动（入）', 'address changed, to'],
  ['105', 'MOVE_IN', '迁入登记', 'moved in'], ['106', 'MOVE_OUT', '迁出注销', 'moved out'], ['107', 'CORRECTION', '变更更正', 'corrected'], ['110', 'TYPE_CHANGE', '户别变更', 'kind of hukou changed'], ['111', 'CANCELLATION', '注销户口', 'hukou cancelled'],
  ['112', 'RESTORATION', '恢复户口', 'hukou restored'], ['201', 'HOUSEHOLD_ESTABLISHED', '户建立', 'household established'], ['202', 'HOUSEHOLD_CHANGED', '户变更', 'household changed'], ['203', 'HOUSEHOLD_CANCELLED', '户撤消', 'household cancelled'],
]);

export const HOUSEHOLD_KIND = defineOwnTable('HouseholdKind', '户类型', 'kind of household', [['FAMILY', '家庭户', 'family household'], ['COLLECTIVE', '集体户', 'collective household']]);
export const HOUSEHOLD_STATUS = defineOwnTable('HouseholdStatus', '户状态', 'status of a household', [['ACTIVE', '正常', 'standing'], ['CANCELLED', '已撤消', 'cancelled']]);
export const HUKOU_TYPE = defineOwnTable('HukouType', '户口性质', 'kind of hukou', [['AGRICULTURAL', '农业户口', 'agricultural'], ['NON_AGRICULTURAL', '非农业户口', 'non-agricultural'], ['UNIFIED', '居民户口', 'resident (unified)']]);
export const RESIDENCE_BASIS = defineOwnTable('ResidenceBasis', '居住事由', 'basis of a stay', [['EMPLOYMENT', '合法稳定就业', 'lawful and stable work'], ['HOME', '合法稳定住所', 'lawful and stable home'], ['SCHOOL', '连续就读', 'continuous schooling']]);
export const PERMIT_STATUS = defineOwnTable('PermitStatus', '居住证状态', 'status of a residence permit', [['VALID', '有效', 'valid'], ['SUSPENDED', '中止', 'suspended: endorsement lapsed'], ['CANCELLED', '注销', 'cancelled']]);
export const DWELLING_HAZARD = defineOwnTable('DwellingHazard', '出租房屋隐患', 'hazard of a dwelling', [
  ['FIRE', '消防隐患', 'fire'], ['WIRING', '用电隐患', 'wiring'], ['GAS', '燃气隐患', 'gas'], ['OVERCROWDING', '群租', 'overcrowding'], ['STRUCTURE', '房屋结构', 'structure'],
]);

import type { CommunityTaskDecisionValue, DepartmentValue } from '@linli/vocabulary';

/** The first is the one that cares for the old. */
export const SERVICE_INSTITUTIONS = ['居家养老服务中心', '社会工作服务中心', '儿童托管中心', '助残服务站', '助老餐厅', '心理关爱服务站', '职业介绍服务站', '家庭教育指导中心'];
export const ASSOCIATIONS = ['老年协会', '志愿者协会', '邻里互助会', '书画协会', '健身舞蹈队', '合唱团', '棋牌协会', '读书会', '园艺协会', '摄影协会', '巧手编织社', '太极拳队', '京剧票友会', '护河队', '防火宣传队', '妈妈互助社'];
export const FOUNDATIONS = ['社区发展基金会'];
export const CARE_PLANS = ['每周助餐三次', '每周助餐五次，每月助浴两次', '每周上门家政一次', '日间照料', '定期探访', '上门康复护理', '配备紧急呼叫，每周电话问候'];
export const HELP_PLANS = [
  { plan: '课后辅导', fromAge: 6 }, { plan: '每月入户关爱', fromAge: 0 }, { plan: '亲情视频连线', fromAge: 0 }, { plan: '假期托管', fromAge: 3 }, { plan: '心理陪伴', fromAge: 3 }, { plan: '助学金申请协助', fromAge: 6 },
] as const;

// Only what a law lets a bureau ask of a committee is admitted (城市居民委员会组织法 §20).
export const COMMUNITY_TASKS: readonly { readonly department: DepartmentValue; readonly titleZh: string; readonly legalBasis: string; readonly decisions: readonly CommunityTaskDecisionValue[] }[] = [
  { department: 'CIVIL_AFFAIRS', titleZh: '协助低保家庭年度复核', legalBasis: '社会救助暂行办法', decisions: ['APPROVED'] },
  { department: 'HUMAN_RESOURCES', titleZh: '协助待遇资格上门认证', legalBasis: '社会保险法', decisions: ['APPROVED', 'PENDING'] },
  { department: 'HEALTH', titleZh: '协助65岁以上老年人体检通知', legalBasis: '基本医疗卫生与健康促进法', decisions: ['APPROVED'] },
  { department: 'FAMILY_PLANNING', titleZh: '协助特别扶助家庭走访', legalBasis: '人口与计划生育法', decisions: ['APPROVED', 'PENDING'] },
  { department: 'PUBLIC_SECURITY', titleZh: '协助出租房屋安全检查', legalBasis: '租赁房屋治安管理规定', decisions: ['APPROVED', 'PENDING'] },
  { department: 'JUSTICE', titleZh: '协助法治宣传月活动', legalBasis: '人民调解法', decisions: ['APPROVED', 'REJECTED'] },
  { department: 'COMMUNITY', titleZh: '填报各类重复台账', legalBasis: '无', decisions: ['REJECTED', 'WITHDRAWN'] },
  { department: 'HUMAN_RESOURCES', titleZh: '代收城乡居民医疗保险费', legalBasis: '无', decisions: ['REJECTED', 'PENDING', 'WITHDRAWN'] },
];

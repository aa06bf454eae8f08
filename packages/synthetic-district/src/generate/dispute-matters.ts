import type { DisputeKindValue } from '@linli/vocabulary';

/** How often each kind of dispute comes up. */
export const DISPUTE_WEIGHTS: readonly (readonly [DisputeKindValue, number])[] = [
  ['NEIGHBOUR', 36], ['FAMILY', 18], ['PROPERTY_MANAGEMENT', 14], ['TENANCY', 11], ['LABOUR', 6], ['CONSUMER', 5], ['TRAFFIC', 4], ['DEBT', 4], ['LAND', 2],
];

/** Water that comes from the dwelling above. */
export const LEAKS = ['楼上卫生间水管漏水，楼下天花板受损，协商维修和赔偿', '楼上厨房水管渗漏，楼下墙面发霉，协商修缮', '楼上暖气管道漏水，楼下地板受损，协商赔偿'];

/** What disputes are about: the matter, never a person. */
export const DISPUTE_SUMMARIES: Readonly<Record<DisputeKindValue, readonly string[]>> = {
  NEIGHBOUR: ['楼道堆放杂物，影响通行', '夜间装修噪声', '空调外机位置', '公共车位使用', '宠物饲养影响邻里', '阳台滴水', '门前通道占用'],
  FAMILY: ['家务和生活费用分担', '家庭共同财产使用', '双方亲属往来'],
  PROPERTY_MANAGEMENT: ['物业服务质量和物业费', '电梯维修资金使用', '小区停车收费', '公共收益分配', '绿化带改车位'],
  TENANCY: ['押金退还', '租金调整', '房屋设施维修责任', '提前解除租约'],
  LABOUR: ['拖欠工资', '加班费计算', '解除劳动合同补偿', '工伤待遇'],
  LAND: ['拆迁补偿标准', '安置房交付时间', '附属设施补偿'],
  CONSUMER: ['预付卡退款', '商品质量', '装修材料不符约定', '售后维修责任'],
  TRAFFIC: ['小区内车辆剐蹭', '电动自行车碰撞', '停车损坏护栏'],
  DEBT: ['借款到期未还', '合伙款项结算', '担保责任'],
};

/** Between spouses with a child under age. */
export const SCHOOLING_SUMMARY = '子女教育意见不一';

/** What the organisations on the other side are called. */
export const RESPONDENT_NAMES = { PROPERTY_MANAGEMENT: /物业/, LAND: /建筑工程|街道办事处/, CONSUMER: /餐饮|商贸|食品|服装|装饰|汽车服务|酒店|家政|(店|铺|面馆)$/ } as const;

/** Support of old parents, when parent and child are the parties. */
export const PARENT_SUMMARIES = ['赡养费用分担', '老人居住安排', '老人照料分工'];

/** How a dispute is mediated. */
export const MEDIATION_METHODS = ['当面调解', '上门调解', '联合调解', '电话调解', '五老参与调解', '现场勘查后调解'];

/** Kinds in which many may stand on one side. */
export const GROUP_KINDS: ReadonlySet<DisputeKindValue> = new Set(['PROPERTY_MANAGEMENT', 'LAND', 'LABOUR', 'CONSUMER']);

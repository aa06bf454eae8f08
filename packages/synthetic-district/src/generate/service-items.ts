import type { DepartmentValue } from '@linli/vocabulary';
import type { ServiceItem } from '../model/grid-work.js';
import type { Resident } from '../model/people.js';

/** An item of the one-stop hall, and whom it is for. */
export interface OfferedItem {
  readonly item: ServiceItem;
  isFor(resident: Resident, age: number): boolean;
}

const ID = '居民身份证';
const BOOK = '户口簿';
const PHOTO = '近期照片';

const isGrown = (_resident: Resident, age: number): boolean => age >= 18;
const isFloating = ({ floating }: Resident): boolean => floating !== null;
const isLocal = ({ floating }: Resident, age: number): boolean => floating === null && age >= 18;
const isOver = (least: number) => (_resident: Resident, age: number): boolean => age >= least;
const isYoungParent = ({ spouseNo }: Resident, age: number): boolean => spouseNo !== null && age >= 22 && age < 45;
const isOfWorkingAge = (_resident: Resident, age: number): boolean => age >= 18 && age < 60;

/** The catalogue of the district's one-stop hall (服务事项). */
export const OFFERED_ITEMS: readonly OfferedItem[] = [
  offer('PS001', ['居住证申领', 'Residence permit'], { department: 'PUBLIC_SECURITY', materials: [ID, '居住地址证明', '就业或就读证明', PHOTO], limitWorkingDays: 15, isFor: isFloating }),
  offer('PS002', ['居住证签注', 'Yearly endorsement of a residence permit'], { department: 'PUBLIC_SECURITY', materials: [ID, '居住证', '居住地址证明'], limitWorkingDays: 5, isFor: ({ floating }) => floating?.permit !== null && floating !== null }),
  offer('PS003', ['居住登记', 'Registration of residence'], { department: 'PUBLIC_SECURITY', materials: [ID, '居住地址证明'], limitWorkingDays: 3, isFor: isFloating }),
  offer('PS004', ['出生登记', 'Registration of a birth in the hukou book'], { department: 'PUBLIC_SECURITY', materials: [BOOK, '出生医学证明', '结婚证'], limitWorkingDays: 3, isFor: isYoungParent }),
  offer('PS005', ['死亡注销户口', 'Cancellation of a hukou after a death'], { department: 'PUBLIC_SECURITY', materials: [BOOK, '死亡医学证明'], limitWorkingDays: 1, isFor: isLocal }),
  offer('PS006', ['户口迁入', 'Moving a hukou in'], { department: 'PUBLIC_SECURITY', materials: [ID, BOOK, '房屋权属证明'], limitWorkingDays: 10, isFor: isGrown }),
  offer('PS007', ['出租房屋登记', 'Registration of a lease'], { department: 'PUBLIC_SECURITY', materials: [ID, '房屋权属证明', '租赁合同'], limitWorkingDays: 3, isFor: isLocal }),
  offer('CA001', ['最低生活保障申请', 'Minimum living allowance'], { department: 'CIVIL_AFFAIRS', materials: [ID, BOOK, '家庭经济状况核对授权书'], limitWorkingDays: 30, isFor: isLocal }),
  offer('CA002', ['临时救助申请', 'Temporary help'], { department: 'CIVIL_AFFAIRS', materials: [ID, '困难情况说明'], limitWorkingDays: 10, isFor: isGrown }),
  offer('CA003', ['老年优待证办理', 'Card of benefits for the old'], { department: 'CIVIL_AFFAIRS', materials: [ID, PHOTO], limitWorkingDays: 5, isFor: isOver(60) }),
  offer('CA004', ['高龄津贴申请', 'Allowance for the very old'], { department: 'CIVIL_AFFAIRS', materials: [ID, BOOK, '银行账户'], limitWorkingDays: 15, isFor: isOver(80) }),
  offer('CA005', ['居家养老服务申请', 'Care for the old at home'], { department: 'CIVIL_AFFAIRS', materials: [ID, '能力评估申请表'], limitWorkingDays: 15, isFor: isOver(60) }),
  offer('CA006', ['残疾人证办理', 'Certificate of disability'], { department: 'CIVIL_AFFAIRS', materials: [ID, PHOTO, '评定申请表'], limitWorkingDays: 20, isFor: isGrown }),
  offer('CA007', ['婚姻登记记录证明', 'Certificate of marriage registration'], { department: 'CIVIL_AFFAIRS', materials: [ID], limitWorkingDays: 1, isFor: isGrown }),
  offer('CA008', ['志愿者注册', 'Registration as a volunteer'], { department: 'CIVIL_AFFAIRS', materials: [ID], limitWorkingDays: 1, isFor: isGrown }),
  offer('FP001', ['生育登记', 'Registration of a coming birth'], { department: 'FAMILY_PLANNING', materials: [ID, '结婚证'], limitWorkingDays: 5, isFor: isYoungParent }),
  offer('FP002', ['计划生育家庭扶助申请', 'Family assistance'], { department: 'FAMILY_PLANNING', materials: [ID, BOOK, '独生子女父母光荣证'], limitWorkingDays: 30, isFor: isOver(60) }),
  offer('HR001', ['社会保障卡申领', 'Social security card'], { department: 'HUMAN_RESOURCES', materials: [ID, PHOTO], limitWorkingDays: 20, isFor: isGrown }),
  offer('HR002', ['城乡居民养老保险参保', 'Joining the resident pension'], { department: 'HUMAN_RESOURCES', materials: [ID, BOOK], limitWorkingDays: 5, isFor: isOfWorkingAge }),
  offer('HR003', ['失业登记', 'Registration of unemployment'], { department: 'HUMAN_RESOURCES', materials: [ID, '解除劳动合同证明'], limitWorkingDays: 5, isFor: isOfWorkingAge }),
  offer('HR004', ['养老待遇资格认证', 'Confirmation of entitlement to a pension'], { department: 'HUMAN_RESOURCES', materials: [ID], limitWorkingDays: 1, isFor: isOver(60) }),
  offer('HR005', ['就业困难人员认定', 'Recognition as hard to employ'], { department: 'HUMAN_RESOURCES', materials: [ID, '失业登记证明'], limitWorkingDays: 10, isFor: isOfWorkingAge }),
  offer('JU001', ['法律援助申请', 'Legal aid'], { department: 'JUSTICE', materials: [ID, '案件材料', '经济困难说明'], limitWorkingDays: 7, isFor: isGrown }),
  offer('JU002', ['人民调解申请', 'People\'s mediation'], { department: 'JUSTICE', materials: [ID], limitWorkingDays: 3, isFor: isGrown }),
  offer('HE001', ['家庭医生签约', 'Contract with a family doctor'], { department: 'HEALTH', materials: [ID, '社会保障卡'], limitWorkingDays: 3, isFor: isGrown }),
  offer('CM001', ['无障碍设施改造申请', 'A ramp or handrail'], { department: 'COMMUNITY', materials: [ID, '改造申请表'], limitWorkingDays: 20, isFor: isOver(60) }),
];

interface Offer {
  readonly department: DepartmentValue;
  readonly materials: readonly string[];
  readonly limitWorkingDays: number;
  readonly isFor: OfferedItem['isFor'];
}

function offer(itemCode: string, [titleZh, titleEn]: readonly [string, string], { isFor, ...facts }: Offer): OfferedItem {
  return { item: { itemCode, titleZh, titleEn, ...facts }, isFor };
}

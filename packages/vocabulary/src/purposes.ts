import type { Purpose, PurposeEntry } from './purpose.js';

/** Who somebody is and with whom he is registered; what DOMAIN calls the minimum of public security. */
const WHO = ['resident', 'household'];

/**
 * The sixteen purposes, each with what a grant for it may carry at most; a grant narrows it (this department, these scopes, this place, until this day).
 * A scope stands here only where the purpose cannot be served without it, and no sealed one outside the purpose of its own case team.
 */
const TABLE = {
  // What the item's form asks for and a bureau already holds; a grant names the item's.
  ONE_STOP: {
    zh: '一站式代办', en: 'one-stop service', highestLevel: 'S2', needsCase: true, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '国务院关于在线政务服务的若干规定 §7：能够共享的材料不得要求另行提供', en: 'Provisions on Online Government Services §7: what can be shared must not be asked for again' },
    areas: {
      'public-security': [...WHO, 'citizen-id', 'hukou', 'nationality', 'residence-permit', 'residence-registration', 'rental-dwelling'], 'civil-affairs': ['welfare', 'elder-care', 'marriage', 'volunteer'],
      'family-planning': ['family-support', 'one-child-certificate'], 'human-resources': ['social-security', 'employment', 'employment-aid', 'insured-person', 'pension', 'unemployment-registration'],
      justice: ['legal-services', 'legal-aid'], health: ['health', 'death-certificate', 'service-due'], community: ['community-services', 'residence', 'service-application', 'mandate'],
    },
  },
  // Everything about oneself but what is sealed. Not the look-up by citizen id: whoever reads himself is known already.
  SELF: {
    zh: '本人查阅', en: 'one\'s own data', highestLevel: 'S3', needsCase: false, jurisdiction: 'OWN_RECORD',
    legalBasis: { zh: '个人信息保护法 §45：个人有权查阅、复制其个人信息（未核实）；§31：不满十四周岁由监护人同意', en: 'Personal Information Protection Law §45: everybody may consult and copy what is held about him (unverified); §31: a guardian for a child under 14' },
    areas: {
      'public-security': [...WHO, 'hukou', 'hukou-event', 'nationality', 'rental-dwelling', 'residence-permit', 'residence-registration'],
      'civil-affairs': ['welfare', 'assistance-case', 'disability', 'elder-care', 'funeral-record', 'marriage', 'organisation', 'register-link', 'volunteer'],
      'family-planning': ['family-support', 'birth-registration', 'family-subsidy', 'floating-notice', 'infant-service', 'one-child-certificate'],
      'human-resources': ['social-security', 'employment', 'employment-aid', 'insurance-participation', 'insured-person', 'labour-dispute', 'pension', 'training', 'unemployment-registration'],
      justice: ['legal-services', 'dispute', 'legal-aid', 'mediator'], health: ['health', 'birth-certificate', 'chronic-follow-up', 'death-certificate', 'health-record', 'health-status', 'register-link', 'service-due'],
      community: ['community-services', 'grid-worker', 'log-entry', 'mandate', 'residence', 'service-application', 'visit-task'], 'data-sharing': ['access-log-entry'],
    },
  },
  GRID_VISIT: {
    zh: '网格走访服务', en: 'grid visit', highestLevel: 'S2', needsCase: true, jurisdiction: 'GRID',
    legalBasis: { zh: '城市居民委员会组织法 §3（未核实）；政务数据共享条例：不得重复收集', en: 'Organic Law of Urban Residents\' Committees §3 (unverified); Regulations on the Sharing of Government Data: what is held already is not collected again' },
    areas: { 'public-security': WHO, 'civil-affairs': ['welfare', 'elder-care'], community: ['community-services', 'log-entry', 'residence', 'visit-task'] },
  },
  // Services that are due, never diagnoses; whether there is a pension, never how much. The carer comes to where somebody lives, which is the community's to say.
  ELDER_CARE: {
    zh: '居家养老', en: 'elder care at home', highestLevel: 'S2', needsCase: true, jurisdiction: 'COMMUNITY',
    legalBasis: { zh: '老年人权益保障法 §37（未核实）', en: 'Law on the Protection of the Rights of the Elderly §37 (unverified)' },
    areas: { 'public-security': WHO, 'civil-affairs': ['welfare', 'elder-care'], 'human-resources': ['social-security', 'pension'], health: ['health', 'service-due'], community: ['community-services', 'residence'] },
  },
  // Of health only who died and who was born: both change the household.
  ASSIST_REVIEW: {
    zh: '社会救助核对', en: 'review of assistance', highestLevel: 'S3', needsCase: true, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '社会救助暂行办法 §58：根据家庭的请求、委托核对；§9-14', en: 'Interim Measures for Social Assistance §58: reviewed at the household\'s request and by its mandate; §9-14' },
    areas: {
      'public-security': [...WHO, 'hukou'], 'civil-affairs': ['welfare', 'assistance-case', 'disability', 'funeral-record', 'marriage'],
      'human-resources': ['social-security', 'employment', 'insurance-participation', 'insured-person', 'pension', 'unemployment-registration'], health: ['health', 'birth-certificate', 'death-certificate'],
    },
  },
  // Three registers that may know of a death, and how sure each is that it is the same person. It opens tasks and stops nothing.
  PENSION_ALIVE: {
    zh: '待遇资格核查', en: 'review of pension entitlement', highestLevel: 'S2', needsCase: true, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '社会保险法 §74（未核实）；个人信息保护法 §24：不得仅凭自动化方式作出决定', en: 'Social Insurance Law §74 (unverified); Personal Information Protection Law §24: no decision by automatic means alone' },
    areas: {
      'public-security': [...WHO, 'hukou-event'], 'civil-affairs': ['welfare', 'funeral-record', 'register-link'], 'human-resources': ['social-security', 'insured-person', 'pension'],
      health: ['health', 'death-certificate', 'register-link'],
    },
  },
  // The landlord is a party to what happens in a let dwelling.
  MEDIATION: {
    zh: '人民调解', en: 'people\'s mediation', highestLevel: 'S2', needsCase: true, jurisdiction: 'CASE',
    legalBasis: { zh: '人民调解法 §17：一方明确拒绝的不得调解；§23；§33', en: 'People\'s Mediation Law §17: nobody is mediated who refuses; §23; §33' },
    areas: { 'public-security': [...WHO, 'rental-dwelling'], justice: ['legal-services', 'dispute'], community: ['community-services', 'residence'] },
  },
  // Housing, work, insurance and assistance of whoever the case team helps. Youth support is sealed to its own team, and this is the only purpose under which justice's case teams ask.
  CORRECTION_HELP: {
    zh: '矫正帮扶/安置帮教', en: 'help in correction and resettlement', highestLevel: 'S4', needsCase: true, jurisdiction: 'CASE',
    legalBasis: { zh: '社区矫正法 §34、§44；戒毒条例 §7：依法予以保密；预防未成年人犯罪法 §59：封存的记录不得提供', en: 'Community Correction Law §34, §44; Drug Rehabilitation Regulations §7: kept confidential; Law on Preventing Juvenile Delinquency §59: sealed records are given to nobody' },
    areas: {
      'public-security': [...WHO, 'residence-registration'], 'civil-affairs': ['welfare', 'assistance-case'], justice: ['legal-services', 'correction-case', 'legal-aid', 'rehab-plan', 'released-help', 'youth-support'],
      'human-resources': ['social-security', 'employment', 'employment-aid', 'insurance-participation', 'training', 'unemployment-registration'],
    },
  },
  // Whether the parents' stays elsewhere are still current is told by their work and by who lives where.
  CHILD_CARE: {
    zh: '留守困境儿童关爱', en: 'care of children left behind or in hardship', highestLevel: 'S4', needsCase: true, jurisdiction: 'CASE',
    legalBasis: { zh: '未成年人保护法 §43；个人信息保护法 §28、§31；网络数据安全管理条例 §21', en: 'Law on the Protection of Minors §43; Personal Information Protection Law §28, §31; Regulations on Network Data Security §21' },
    areas: {
      'public-security': [...WHO, 'hukou-event'], 'civil-affairs': ['welfare', 'child-welfare', 'disability', 'funeral-record', 'marriage'], 'human-resources': ['social-security', 'employment'],
      health: ['health', 'death-certificate', 'service-due'], community: ['community-services', 'residence', 'visit-task'],
    },
  },
  RESIDENCE: {
    zh: '居住登记与居住证', en: 'residence registration and permit', highestLevel: 'S2', needsCase: true, jurisdiction: 'STREET',
    legalBasis: { zh: '居住证暂行条例 §2、§9、§10、§12-13；户口登记条例 §13', en: 'Interim Regulations on Residence Permits §2, §9, §10, §12-13; Hukou Registration Regulations §13' },
    areas: {
      'public-security': [...WHO, 'citizen-id', 'hukou', 'hukou-event', 'nationality', 'rental-dwelling', 'residence-permit', 'residence-registration'],
      'human-resources': ['social-security', 'employment', 'insured-person'], community: ['community-services', 'mandate', 'residence', 'service-application'],
    },
  },
  BIRTH_SUPPORT: {
    zh: '生育服务', en: 'birth support', highestLevel: 'S3', needsCase: true, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '人口与计划生育法 §18、§31-32；流动人口计划生育工作条例 §16', en: 'Population and Family Planning Law §18, §31-32; Regulations on Family Planning of the Floating Population §16' },
    areas: {
      'public-security': [...WHO, 'hukou'], 'family-planning': ['family-support', 'birth-registration', 'family-subsidy', 'floating-notice', 'infant-service', 'one-child-certificate'],
      health: ['health', 'birth-certificate', 'service-due'],
    },
  },
  HEALTH_FOLLOWUP: {
    zh: '健康随访', en: 'health follow-up', highestLevel: 'S4', needsCase: false, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '基本医疗卫生与健康促进法 §92（未核实）；精神卫生法 §4、§56：应当保密', en: 'Law on Basic Healthcare and Health Promotion §92 (unverified); Mental Health Law §4, §56: kept confidential' },
    areas: {
      'public-security': WHO,
      health: ['health', 'birth-certificate', 'chronic-follow-up', 'death-cause', 'death-certificate', 'health-record', 'health-status', 'register-link', 'service-due', 'severe-mental-follow-up'],
    },
  },
  RENTAL_SAFETY: {
    zh: '出租房屋安全', en: 'safety of rented dwellings', highestLevel: 'S2', needsCase: false, jurisdiction: 'STREET',
    legalBasis: { zh: '浙江省流动人口居住登记条例 §9（各地不一）', en: 'Regulations of Zhejiang on the Residence Registration of the Floating Population §9 (each province has its own)' },
    areas: { 'public-security': [...WHO, 'rental-dwelling', 'residence-registration'], community: ['visit-task'] },
  },
  // What indicators and dimensions tell of, and nothing else. Each department evaluates its own, and counts alone leave: no row is read for it, even where a scope would open one, because whoever names it is left without a place
  // (gateway/src/access/rights-of.ts), and sealed rows ask for another purpose. Hence it reaches S4: how many children in a street are left behind is what their care is planned by, and tells of none of them.
  STATISTICS: {
    zh: '统计分析', en: 'statistics', highestLevel: 'S4', needsCase: true, jurisdiction: 'NONE',
    legalBasis: { zh: '统计法 §28：能够识别个人的资料不得提供、泄露', en: 'Statistics Law §28: nothing is given out by which a person can be told' },
    areas: {
      'public-security': [...WHO, 'hukou', 'hukou-event', 'rental-dwelling', 'residence-permit', 'residence-registration'],
      'civil-affairs': ['assistance-case', 'child-welfare', 'disability', 'elder-care', 'funeral-record', 'marriage', 'volunteer'],
      'family-planning': ['birth-registration', 'family-subsidy', 'floating-notice', 'infant-service', 'one-child-certificate'],
      'human-resources': ['employment', 'employment-aid', 'insurance-participation', 'insured-person', 'pension', 'training', 'unemployment-registration'],
      justice: ['dispute', 'legal-aid'], health: ['birth-certificate', 'chronic-follow-up', 'death-certificate', 'health-record', 'health-status', 'service-due'],
      community: ['log-entry', 'residence', 'service-application', 'visit-task'], statistics: ['cohort'],
    },
  },
  // The facts that several bureaus hold, and how each links its persons; a grant names the two of the objection.
  DATA_QUALITY: {
    zh: '数据校核', en: 'data quality', highestLevel: 'S2', needsCase: true, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '个人信息保护法 §46：个人有权请求更正、补充（未核实）；政务数据共享条例：数据校核', en: 'Personal Information Protection Law §46: everybody may ask for a correction (unverified); Regulations on the Sharing of Government Data: verification' },
    areas: {
      'public-security': [...WHO, 'citizen-id', 'hukou', 'hukou-event', 'residence-permit', 'residence-registration'], 'civil-affairs': ['welfare', 'funeral-record', 'marriage', 'register-link'],
      'human-resources': ['social-security', 'employment', 'insured-person', 'pension', 'unemployment-registration'], health: ['health', 'death-certificate', 'register-link'], community: ['community-services', 'residence'],
      // The data office alone: who has read what, to see whether it was right.
      'data-sharing': ['overseen-entry'],
    },
  },
  // The minimum contact set, because it is read before anybody has agreed: who this is (the card in his pocket), with whom he lives, where, and which clinic and doctor know him. What he suffers from is not
  // in it: those who help ask the doctor, who may say what the file cannot know.
  EMERGENCY: {
    zh: '紧急救助', en: 'emergency', highestLevel: 'S3', needsCase: false, jurisdiction: 'DISTRICT',
    legalBasis: { zh: '个人信息保护法 §13（四）：紧急情况下为保护生命健康所必需（未核实）', en: 'Personal Information Protection Law §13(4): needed in an emergency to protect life and health (unverified)' },
    areas: { 'public-security': [...WHO, 'citizen-id'], health: ['health', 'health-record'], community: ['community-services', 'residence'] },
  },
} as const satisfies Readonly<Record<string, PurposeEntry>>;

export type PurposeCode = keyof typeof TABLE;

/** The sixteen purposes. */
export const PURPOSES: Readonly<Record<PurposeCode, Purpose>> = Object.fromEntries(Object.entries(TABLE).map(([code, entry]) => [code, { code, ...entry, scopes: toScopes(entry.areas) }])) as unknown as Record<PurposeCode, Purpose>;

export function isPurpose(text: string): text is PurposeCode {
  return Object.hasOwn(PURPOSES, text);
}

function toScopes(areas: PurposeEntry['areas']): readonly string[] {
  return Object.entries(areas).flatMap(([department, names]) => names.map((area) => `${department}:${area}`));
}

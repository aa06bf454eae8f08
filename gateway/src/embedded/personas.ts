import type { PurposeCode } from '@linli/vocabulary';
import type { TokenSubject } from './identity-file.js';
import type { PersonaArea, PersonaCase, PersonaFacts } from './persona-facts.js';

/** Somebody of the synthetic district as whom one can sign in. */
export interface Persona extends Required<TokenSubject> {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly departmentZh: string;
  /** Name of his jurisdiction; null for none. */
  readonly placeZh: string | null;
  /** Purposes that suit him, the usual one first, each with a case number of the district to try it with; null where the purpose needs none or the district has none. */
  readonly purposes: readonly { readonly code: PurposeCode; readonly caseNo: string | null }[];
  /** Why he is one of them. */
  readonly why: { readonly zh: string; readonly en: string };
}

interface PersonaEntry {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly department: keyof typeof DEPARTMENTS;
  readonly area: PersonaArea | null;
  readonly purposes: Partial<Record<PurposeCode, PersonaCase | null>>;
  readonly self?: 'subject' | 'guardian';
  readonly cases?: readonly PersonaCase[];
  /** Offices that he holds beside his own. */
  readonly offices?: readonly string[];
  readonly why: readonly [zh: string, en: string];
}

const DEPARTMENTS = {
  'public-security': '公安', 'civil-affairs': '民政', 'family-planning': '计生', 'human-resources': '人社', justice: '司法', health: '卫生', community: '街道社区', 'data-sharing': '数据共享', resident: '居民',
};

const TABLE: readonly PersonaEntry[] = [
  { key: 'hall-clerk', zh: '大厅办事员', en: 'hall clerk', department: 'community', area: 'district', purposes: { ONE_STOP: 'application' }, why: ['按一件申请代办，只看该事项所需', 'serves one application and sees what its item needs'] },
  { key: 'grid-worker', zh: '网格员', en: 'grid worker of one grid', department: 'community', area: 'grid', purposes: { GRID_VISIT: 'visitTask' }, why: ['只走访自己的网格，其他网格一概不见', 'visits his own grid and sees no other'] },
  { key: 'assistance-caseworker', zh: '社会救助经办员', en: 'assistance caseworker', department: 'civil-affairs', area: 'district', purposes: { ASSIST_REVIEW: 'assistance', CHILD_CARE: 'childWelfare' }, cases: ['childWelfare'], offices: ['child-officer'], why: ['经家庭授权核对收入与待遇', 'checks income and benefits with the household\'s mandate'] },
  { key: 'elder-care-worker', zh: '居家养老服务员', en: 'elder care worker', department: 'civil-affairs', area: 'community', purposes: { ELDER_CARE: 'elderCare' }, why: ['照护本社区老人，知其领养老金而不知数额', 'cares for the elderly of one community, and sees that there is a pension, not how much'] },
  { key: 'mediator', zh: '人民调解员', en: 'people\'s mediator', department: 'justice', area: 'community', purposes: { MEDIATION: 'dispute' }, cases: ['dispute'], why: ['调解自己受理的纠纷', 'mediates the dispute that he has taken on'] },
  { key: 'correction-officer', zh: '社区矫正小组成员', en: 'member of a correction case team', department: 'justice', area: 'district', purposes: { CORRECTION_HELP: 'correction' }, cases: ['correction'], why: ['只有本案小组成员可见封存的矫正档案', 'nobody but the case\'s team sees a sealed correction file'] },
  { key: 'health-worker', zh: '社区卫生人员', en: 'community health worker', department: 'health', area: 'community', purposes: { HEALTH_FOLLOWUP: null }, why: ['健康随访，包括只有卫生人员可见的记录', 'follows up on health, with what stays among health staff'] },
  { key: 'family-planning-worker', zh: '计生专干', en: 'family-planning worker', department: 'family-planning', area: 'street', purposes: { BIRTH_SUPPORT: 'birth' }, why: ['为登记的生育提供服务', 'supports a birth that was registered'] },
  { key: 'human-resources-reviewer', zh: '待遇审核员', en: 'reviewer of pension entitlement', department: 'human-resources', area: 'district', purposes: { PENSION_ALIVE: 'pensionBatch' }, why: ['核查领取养老金的人是否健在', 'checks that those whose pension is paid are alive'] },
  { key: 'police-officer', zh: '社区民警', en: 'community police officer', department: 'public-security', area: 'community', purposes: { RESIDENCE: 'residence', RENTAL_SAFETY: null, EMERGENCY: null }, why: ['居住登记与出租房屋，限本社区', 'registers residence and checks rented dwellings of his community'] },
  { key: 'department-developer', zh: '部门开发者', en: 'developer of a department', department: 'human-resources', area: 'district', purposes: { DATA_QUALITY: 'objection' }, why: ['凭一条异议核对两个部门的同一字段', 'compares one field of two departments for one objection'] },
  { key: 'analyst', zh: '统计分析员', en: 'analyst', department: 'data-sharing', area: 'district', purposes: { STATISTICS: 'cohort' }, why: ['只得到数量，得不到人', 'gets counts and never a person'] },
  { key: 'data-office', zh: '数据主管', en: 'data office', department: 'data-sharing', area: 'district', purposes: { DATA_QUALITY: 'objection' }, why: ['发放与收回授权，监督查阅日志', 'gives and withdraws grants, and oversees the access log'] },
  { key: 'resident', zh: '居民本人', en: 'resident', department: 'resident', area: null, purposes: { SELF: null }, self: 'subject', why: ['查阅自己的记录，以及谁查阅过', 'reads his own record, and who has read it'] },
  { key: 'guardian', zh: '监护人', en: 'guardian of a child under 14', department: 'resident', area: null, purposes: { SELF: null }, self: 'guardian', why: ['查阅自己和未满十四周岁子女的记录', 'reads his own record and his child\'s'] },
  { key: 'emergency-officer', zh: '应急值守员', en: 'emergency officer', department: 'community', area: 'district', purposes: { EMERGENCY: null }, why: ['紧急时只见最少的联系信息，事后必经第二人复核', 'sees the least that an emergency needs; a second person reviews it afterwards'] },
];

/** The personas of a district; the hall clerk, as whom the IDE opens, first. */
export function listPersonas(facts: PersonaFacts): readonly Persona[] {
  return TABLE.map((entry) => toPersona(entry, facts));
}

function toPersona({ key, zh, en, department, area, purposes, self, cases = [], offices = [], why }: PersonaEntry, facts: PersonaFacts): Persona {
  const { ward, ...residents } = facts.residents;
  const place = area === null ? null : facts.places[area];
  return {
    key, zh, en, department, departmentZh: DEPARTMENTS[department], placeZh: place?.name ?? null, why: { zh: why[0], en: why[1] },
    subject: key === 'hall-clerk' ? 'clerk-1' : `${key}-1`, roles: [key, ...offices], jurisdiction: place?.code ?? null,
    residentNo: self ? residents[self] : null, wards: self === 'guardian' && ward !== null ? [ward] : [], cases: cases.map((name) => facts.cases[name]).filter((caseNo) => caseNo !== null),
    purposes: Object.entries(purposes).map(([code, name]) => ({ code: code as PurposeCode, caseNo: name === null ? null : facts.cases[name] })),
  };
}

import { PROFILE } from '../queries.js';

/** A size of something, and what is asked at it. */
export interface GrowthPoint {
  readonly size: number;
  readonly connections: number;
  readonly bodies: readonly string[];
}

/** What grows. */
export interface GrowthAxis {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly points: readonly GrowthPoint[];
}

/** What questions are made of. */
export interface GrowthMatter {
  readonly ids: readonly string[];
  /** Cursors after which pages of the largest size begin; null for the first. */
  readonly cursors: readonly (string | null)[];
}

export const LARGEST_PAGE = 200;
export const PAGES = 5;
const USUAL_CONNECTIONS = 4;
/** One value of each, in turn. */
const FIELDS = ['name', 'birthDate', 'sex { value }', 'phone', 'household { hukouNo }', 'marriage { registeredDate }', 'hukouType { zh }', 'familySupport { oneChildCertificate { certificateNo } }', 'socialSecurity { pension { fromDate } }', 'communityServices { residence { verifiedDate } }'];
/** One department more with each. */
const DEPARTMENTS = ['name birthDate household { hukouNo }', 'marriage { registeredDate }', 'familySupport { oneChildCertificate { certificateNo } }', 'socialSecurity { pension { fromDate } }', 'legalServices { legalAids { appliedDate } }', 'health { servicesDue { title } }', 'communityServices { residence { verifiedDate } }'];
const OF_RESIDENT = PROFILE.slice(PROFILE.indexOf('resident(id: $id) {') + 'resident(id: $id) {'.length, PROFILE.lastIndexOf('}\n}'));

/** Everything that grows within one district. */
export function growthAxes({ ids, cursors }: GrowthMatter): readonly GrowthAxis[] {
  const ofEach = (query: string): string[] => ids.map((id) => JSON.stringify({ query, variables: { id } }));
  const point = (size: number, bodies: readonly string[], connections = USUAL_CONNECTIONS): GrowthPoint => ({ size, bodies, connections });
  const profile = ofEach(PROFILE);
  return [
    { name: 'fields', zh: '字段数', en: 'fields', points: [10, 25, 50, 100, 200, 400].map((size) => point(size, ofEach(fieldsQuery(size)))) },
    { name: 'residents', zh: '一次查询的居民数', en: 'residents in a query', points: [1, 10, 50, 200, 500, 1_000].map((size) => point(size, [JSON.stringify({ query: pagesQuery(size, cursors) })])) },
    { name: 'departments', zh: '部门数', en: 'departments', points: [1, 2, 3, 4, 5, 6, 7, 8].map((size) => point(size, ofEach(departmentsQuery(size)))) },
    { name: 'connections', zh: '连接数', en: 'connections', points: [1, 4, 16, 64, 256, 512].map((size) => point(size, profile, size)) },
  ];
}

function fieldsQuery(count: number): string {
  return `query Fields($id: ResidentId!) { resident(id: $id) { ${Array.from({ length: count }, (_none, place) => `f${place}: ${FIELDS[place % FIELDS.length] ?? ''}`).join(' ')} } }`;
}

/** A page has at most 200; more residents are several of them. */
function pagesQuery(count: number, cursors: readonly (string | null)[]): string {
  const pages = Array.from({ length: Math.ceil(count / LARGEST_PAGE) }, (_none, place) => {
    const after = cursors[place];
    return `p${place}: residents(first: ${Math.min(LARGEST_PAGE, count - place * LARGEST_PAGE)}${after ? `, after: ${JSON.stringify(after)}` : ''}, filter: { bornUpTo: "2000-01-01" }) { nodes { ...Everything } }`;
  });
  return `query Pages { ${pages.join(' ')} } fragment Everything on Resident {${OF_RESIDENT}}`;
}

function departmentsQuery(count: number): string {
  return `query Departments($id: ResidentId!) { resident(id: $id) { ${DEPARTMENTS.slice(0, count).join(' ')} } ${count > DEPARTMENTS.length ? 'purposes { code }' : ''} }`;
}

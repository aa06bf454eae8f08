import { sealId } from '@linli/subgraph-kit';
import type { Examples } from './choose-examples.js';
import { comparePersonas } from './compare-personas.js';
import type { OpenDistrict } from './open-district.js';

interface Started {
  readonly address: string;
  readonly district: OpenDistrict;
  readonly examples: Examples;
  readonly seconds: number;
}

/** What a newcomer reads when the program is up: where the IDE is, three queries to try, and one that three personas are answered differently. */
export function welcome({ address, district, examples, seconds }: Started): string {
  const { id, householdId, gridCode } = examples.variables;
  const comparison = examples.subjectNo === null ? '' : comparePersonas({ address, personas: examples.personas, subjectId: sealId('resident', examples.subjectNo) });
  return `
邻里已就绪 Linli is up: ${district.options.residents} 位居民 residents, ${district.subgraphs.length} 个部门 departments (${seconds.toFixed(1)} s)

  GraphiQL   ${address}/
  统计图表   ${address}/statistics   charts
  GraphQL    ${address}/graphql   (npm run token)
  OpenID     ${address}/oidc/.well-known/openid-configuration

试一试 three queries to try:

  1  { resident(id: "${String(id)}") { name sex { zh } registeredMaritalStatus { zh } marriage { registeredDate } socialSecurity { pension { status { zh } } } health { servicesDue(isDone: false) { title dueDate } } } }

  2  { household(id: "${String(householdId)}") { hukouNo kind { zh } head { name birthDate } } }

  3  { grid(gridCode: "${String(gridCode)}") { name addressCount residents(first: 3, filter: { livesAlone: true }) { totalCount nodes { name birthDate } } } }
${comparison}
Ctrl+C 停止（数据保留）stops, the data is kept
`;
}

import { exampleVariables } from '../ide/example-variables.js';
import type { OpenDistrict } from './open-district.js';

interface Started {
  readonly address: string;
  readonly district: OpenDistrict;
  readonly seconds: number;
}

/** What a newcomer reads when the program is up: where the IDE is, and three queries to try. */
export function welcome({ address, district, seconds }: Started): string {
  const { id, householdId, gridCode } = exampleVariables(district);
  return `
邻里已就绪 Linli is up: ${district.options.residents} 位居民 residents, ${district.subgraphs.length} 个部门 departments (${seconds.toFixed(1)} s)

  GraphiQL   ${address}/
  GraphQL    ${address}/graphql   (npm run token)

试一试 three queries to try:

  1  { resident(id: "${String(id)}") { name sex { zh } registeredMaritalStatus { zh } marriage { registeredDate } socialSecurity { pension { fenPerMonth } } health { record { clinic } } } }

  2  { household(id: "${String(householdId)}") { hukouNo members { relation { zh } resident { name birthDate } } } }

  3  { grid(gridCode: "${String(gridCode)}") { name addressCount residents(first: 3, filter: { livesAlone: true }) { totalCount nodes { name birthDate } } } }

Ctrl+C 停止（数据保留）stops, the data is kept
`;
}

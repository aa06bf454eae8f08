import type { Persona } from './personas.js';

interface Comparison {
  readonly address: string;
  readonly personas: readonly Persona[];
  /** Sealed id of the resident over whom they are compared. */
  readonly subjectId: string;
}

/** Whom the question is asked as, for his first purpose, and what comes of it. */
const ASKED_AS: readonly (readonly [key: string, zh: string, en: string])[] = [
  ['hall-clerk', '见姓名与住址；养老金数额超出一站式代办可及的级别，为 null 并注明 FORBIDDEN_FIELD', 'name and address; how much the pension is lies above what a one-stop item reaches: null, with FORBIDDEN_FIELD'],
  ['grid-worker', '本网格居民见姓名与住址；养老金为 null 并注明 FORBIDDEN_FIELD；其他网格的居民一概不见', 'name and address, of his own grid only; the pension: null, with FORBIDDEN_FIELD'],
  ['assistance-caseworker', '经家庭授权核对，见姓名与养老金；社区登记的住址不在核对范围，为 null 并注明 FORBIDDEN_FIELD', 'name and pension, with the household\'s mandate; the community\'s address: null, with FORBIDDEN_FIELD'],
];

/** One query as three personas are to ask it, ready for a shell, and why their answers differ. */
export function comparePersonas({ address, personas, subjectId }: Comparison): string {
  const query = `{ resident(id: "${subjectId}") { name communityServices { residence { address { text } } } socialSecurity { pension { fenPerMonth } } } }`;
  const blocks = ASKED_AS.flatMap(([key, zh, en]) => {
    const persona = personas.find((each) => each.key === key);
    return persona ? [`  ${persona.zh} ${key} · ${persona.purposes[0]?.code ?? ''}\n    ${zh}\n    ${en}\n${curl({ address, persona, query })}`] : [];
  });
  return `
一个查询，三种身份 one query, three personas: name, residence address, pension

  ${query}

${blocks.join('\n\n')}
`;
}

function curl({ address, persona: { key, purposes: [usual] }, query }: { readonly address: string; readonly persona: Persona; readonly query: string }): string {
  const headers = [`-H "authorization: Bearer $(npm run --silent token -- --persona ${key})"`, `-H 'linli-purpose: ${usual?.code ?? ''}'`, ...(usual?.caseNo ? [`-H 'linli-case: ${usual.caseNo}'`] : []), '-H \'content-type: application/json\''];
  return `    curl -s ${address}/graphql ${headers.join(' ')} -d '${JSON.stringify({ query })}'`;
}

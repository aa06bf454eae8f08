import { composeSupergraph } from './compose-supergraph.js';
import { withoutSecurity } from './without-security.js';

const FEDERATION = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@authenticated", "@requiresScopes", "@policy"])\n';
const GUARDED = `${FEDERATION}
  type Query { clinic: Clinic @requiresScopes(scopes: [["health:clinic"]]) }
  type Clinic @key(fields: "no") @authenticated { no: Int! @inaccessible beds: Int @policy(policies: [["open"]]) name: String @requiresScopes(scopes: [["health:clinic", "health:name"], ["health:all"]]) }`;

function compose(sdl: string): string {
  const composition = composeSupergraph([{ department: 'health', sdl }]);
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  return composition.supergraphSdl;
}

describe('the supergraph without security', () => {
  it('has nothing of the three rules of rights: neither link, nor definition, nor scalar, nor use', () => {
    const whole = compose(GUARDED);
    for (const name of ['authenticated', 'requiresScopes', 'policy']) expect(whole).toMatch(new RegExp(`@${name}\\b`));
    expect(withoutSecurity(whole)).not.toMatch(/authenticated|requiresScopes|policy|policies|Scope/);
  });

  it('keeps everything else: types, fields, keys, and what is inaccessible', () => {
    // Uses only: the names stand in the import of the federation link as well.
    const bare = GUARDED.replace(/@(authenticated|policy|requiresScopes)(\([^)]*\)|(?= \{))/g, '');
    expect(withoutSecurity(compose(GUARDED))).toBe(withoutSecurity(compose(bare)));
    expect(withoutSecurity(compose(GUARDED))).toMatch(/no: Int! @inaccessible/);
  });

  it('drops a rule that has another name in this graph', () => {
    const renamed = compose(GUARDED).replace('@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)', '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "rights", for: SECURITY)').replace(/@requiresScopes/g, '@rights').replace(/requiresScopes__/g, 'rights__');
    expect(renamed).toContain('@rights(scopes:');
    expect(withoutSecurity(renamed)).not.toMatch(/rights|requiresScopes/);
  });

  it('leaves a graph without rules as it means', () => {
    const open = compose(`${FEDERATION}type Query { clinic: String }`);
    expect(withoutSecurity(withoutSecurity(open))).toBe(withoutSecurity(open));
    expect(withoutSecurity(open)).toContain('clinic: String');
  });

  it('is none of a text that is no schema', () => {
    expect(() => withoutSecurity('tipe Query')).toThrow(/Syntax Error/);
  });
});

import type { Employer } from '../model/work.js';
import type { Facts } from './facts.js';
import { mintOrganisationCode } from './mint-organisation-code.js';
import type { Workplaces } from './work-draft.js';
import { INDUSTRIES, INSTITUTIONS, OFFICES, SHOPS, TRADE_NAMES } from './work-names.js';

const RESIDENTS_PER_EMPLOYER = 60;
// So that everybody's kind of work is to be had in every community, however small.
const FIRST_FORMS = ['OFFICE', 'INSTITUTION', 'ENTERPRISE'] as const;

/** The employers (用人单位) of a community: one for about sixty residents, most of them companies. */
export function makeEmployers(facts: Facts): Workplaces {
  const { settlement, random } = facts;
  const offices: Employer[] = [];
  const institutions: Employer[] = [];
  const enterprises: Employer[] = [];
  const count = Math.max(FIRST_FORMS.length, Math.round(settlement.residents.length / RESIDENTS_PER_EMPLOYER));
  for (let place = 0; place < count; place++) {
    const form = FIRST_FORMS[place] ?? random.weighted([['ENTERPRISE', 80], ['SOLE_TRADER', 12], ['INSTITUTION', 6], ['OFFICE', 2]] as const);
    const list = form === 'OFFICE' ? offices : form === 'INSTITUTION' ? institutions : enterprises;
    list.push({ organisationCode: mintOrganisationCode(facts.counters, form), name: nameOf(facts, form), gridCode: random.pick(settlement.grids).gridCode });
  }
  return { all: [...offices, ...institutions, ...enterprises], offices, institutions, enterprises };
}

function nameOf({ random, settlement }: Facts, form: 'OFFICE' | 'INSTITUTION' | 'ENTERPRISE' | 'SOLE_TRADER'): string {
  const { name, streetName } = settlement.community;
  switch (form) {
    case 'OFFICE': return `邻里区${streetName}${random.pick(OFFICES).replace('街道', '')}`;
    case 'INSTITUTION': return `邻里区${name.replace('社区', '')}${random.pick(INSTITUTIONS)}`;
    case 'ENTERPRISE': return `邻里区${random.pick(TRADE_NAMES)}${random.pick(INDUSTRIES)}有限公司`;
    case 'SOLE_TRADER': return `${name.replace('社区', '')}${random.pick(TRADE_NAMES)}${random.pick(SHOPS)}`;
  }
}

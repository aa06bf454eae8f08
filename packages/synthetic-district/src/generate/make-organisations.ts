import { addDays, addYears, ageOn, type OrganisationKindValue, type OrganisationTrackValue } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import type { Resident } from '../model/people.js';
import type { SocialOrganisation } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import { dueHere } from './due-here.js';
import { makeAnnualReports } from './make-annual-reports.js';
import type { Facts } from './facts.js';
import { mintOrganisationCode } from './mint-organisation-code.js';
import { pickDistinct } from './pick-distinct.js';
import { ASSOCIATIONS, FOUNDATIONS, SERVICE_INSTITUTIONS } from './welfare-names.js';

const RESIDENTS_PER_ORGANISATION = 400;
const NAMES = { SERVICE_INSTITUTION: SERVICE_INSTITUTIONS, ASSOCIATION: ASSOCIATIONS, FOUNDATION: FOUNDATIONS } as const;
/** The first, registered, and the second, filed, are at work in every community, so that the smallest has one that can stand twice. */
const CERTAIN = 2;
const TWICE = { kind: 'ORGANISATION_TWICE', share: 1 / 15_000 } as const;

export interface OrganisationFacts {
  readonly organisations: readonly SocialOrganisation[];
  readonly conflicts: readonly Conflict[];
}

/** The social organisations (社会组织) of a community on both tracks, and those that stand on both under two names. The first cares for the old. */
export function makeOrganisations(facts: Facts, persons: readonly Resident[]): OrganisationFacts {
  const { random, settlement } = facts;
  const founders = persons.filter(({ status, floating, birthDate }) => status === 'NORMAL' && floating === null && ageOn(birthDate, settlement.options.today) >= 30);
  const organisations = [found(facts, { founders, place: 0, kind: 'SERVICE_INSTITUTION', track: 'REGISTERED' })];
  const count = Math.max(3, Math.round(settlement.residents.length / RESIDENTS_PER_ORGANISATION));
  while (organisations.length < count) {
    const kind = random.weighted([['ASSOCIATION', 66], ['SERVICE_INSTITUTION', 31], ['FOUNDATION', 3]] as const);
    const isCertain = organisations.length < CERTAIN;
    const track = !isCertain && (kind === 'FOUNDATION' || random.chance(0.42)) ? 'REGISTERED' : 'FILED';
    organisations.push(found(facts, { founders, kind: isCertain ? 'ASSOCIATION' : kind, track, place: organisations.length }));
  }
  const doubles = foundTwice(facts, organisations);
  return { organisations: [...organisations, ...doubles.map(({ registered }) => registered)], conflicts: doubles.map(({ conflict }) => conflict) };
}

interface Founding {
  readonly founders: readonly Resident[];
  readonly kind: OrganisationKindValue;
  readonly track: OrganisationTrackValue;
  readonly place: number;
}

function found(facts: Facts, { founders, kind, track, place }: Founding): SocialOrganisation {
  const { random, settlement } = facts;
  const { today } = settlement.options;
  const address = random.pick(settlement.addresses);
  const founder = founders.length > 0 && (place < CERTAIN || random.chance(0.85)) ? random.pick(founders) : null;
  const foundedDate = random.day(laterOf('2009-01-01', addYears(founder?.birthDate ?? '1970-01-01', 22)), addDays(today, -120));
  return {
    organisationCode: codeOf(facts, { kind, track }), name: nameOf(facts, { kind, place }), kind, track, gridCode: address.gridCode, addressCode: place < CERTAIN || random.chance(0.93) ? address.addressCode : null,
    status: place < CERTAIN ? 'ACTIVE' : random.weighted([['ACTIVE', 92], ['SUSPENDED', 3], ['DISSOLVED', 5]] as const),
    founderResidentNo: founder?.residentNo ?? null, foundedDate,
    annualReports: track === 'REGISTERED' ? makeAnnualReports(facts, foundedDate) : [],
  };
}

function codeOf({ counters }: Facts, { kind, track }: Pick<Founding, 'kind' | 'track'>): string {
  return track === 'REGISTERED' ? mintOrganisationCode(counters, kind) : `BA${String(counters.next('filed-organisation')).padStart(10, '0')}`;
}

function nameOf({ settlement }: Facts, { kind, place }: Pick<Founding, 'kind' | 'place'>): string {
  const names = NAMES[kind];
  // Beyond the first round the grid tells two of a name apart.
  const grid = place < names.length ? '' : (settlement.grids[Math.floor(place / names.length) % settlement.grids.length]?.name.replace(settlement.community.name, '') ?? '');
  return `${settlement.community.name}${grid}${names[place % names.length] ?? ''}`;
}

// First filed at the street, later registered at the bureau under a better name; nobody has closed the first file.
function foundTwice(facts: Facts, organisations: readonly SocialOrganisation[]): { readonly registered: SocialOrganisation; readonly conflict: Conflict }[] {
  const { random, counters, settlement } = facts;
  const filed = organisations.filter(({ track, status, founderResidentNo, addressCode }) => track === 'FILED' && status === 'ACTIVE' && founderResidentNo !== null && addressCode !== null);
  return pickDistinct(random, filed, dueHere(counters, TWICE)).map((first) => {
    counters.next(TWICE.kind);
    const foundedDate = random.day(addDays(first.foundedDate, 60), addDays(settlement.options.today, -30));
    const registered: SocialOrganisation = {
      ...first, organisationCode: mintOrganisationCode(counters, first.kind), track: 'REGISTERED', foundedDate, annualReports: makeAnnualReports(facts, foundedDate),
      name: `邻里区${first.name.replace('社区', '').replace(/协会|互助会|中心|服务站/, '')}${random.pick(['促进会', '服务社', '联合会'])}`,
    };
    return { registered, conflict: { kind: 'ORGANISATION_TWICE', register: 'civil-affairs', organisationCode: first.organisationCode, otherOrganisationCode: registered.organisationCode } };
  });
}

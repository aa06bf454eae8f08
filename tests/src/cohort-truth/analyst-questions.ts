import type { Cohort, CohortQuestion } from './cohort-question.js';
import type { CohortTruth } from './cohort-truth.js';

const A_YEAR = 365;
const MARRIED: readonly string[] = ['MARRIED', 'FIRST_MARRIAGE', 'REMARRIED', 'MARRIAGE_RESTORED'];
const ENDED: readonly string[] = ['WIDOWED', 'DIVORCED'];
const PENSIONS: readonly string[] = ['EMPLOYEE_PENSION', 'RESIDENT_PENSION'];

const resident = (cohort: Omit<Cohort, 'of' | 'by'> & { readonly by?: readonly string[] }): Cohort => ({ of: 'RESIDENT', by: ['GRID', 'SEX', 'AGE_BAND'], ...cohort });

const holdsForAYear = ({ stays, population }: CohortTruth, number: number, day: string): boolean => population.isRegistered(number, day) && (stays.permitDays(number) ?? 0) >= A_YEAR;
const PERMIT_FOR_A_YEAR = { publicSecurity: { registered: true, permitHeldDays: { gte: A_YEAR } } };
const PERMIT_BY = ['ORIGIN_PROVINCE', 'OCCUPATION', 'GRID'];

/** The analysts' own questions (DOMAIN.md 5, 18 to 22). */
export const ANALYST_QUESTIONS: readonly CohortQuestion[] = [
  {
    name: '18: permit holders for a year and more, and how they are insured',
    cohorts: [
      resident({ name: 'holders', where: PERMIT_FOR_A_YEAR, by: PERMIT_BY, isHistorical: false, isMeant: holdsForAYear }),
      resident({
        name: 'holders in a pension scheme', where: { all: [PERMIT_FOR_A_YEAR, { humanResources: { insured: PENSIONS } }] }, by: PERMIT_BY, isHistorical: false,
        isMeant: (truth, number, day) => holdsForAYear(truth, number, day) && truth.work.schemes(number, day).some((scheme) => PENSIONS.includes(scheme)),
      }),
      resident({
        name: 'holders without medical insurance', where: { all: [PERMIT_FOR_A_YEAR, { not: { humanResources: { insured: ['MEDICAL'] } } }] }, by: PERMIT_BY, isHistorical: false,
        isMeant: (truth, number, day) => holdsForAYear(truth, number, day) && !truth.work.schemes(number, day).includes('MEDICAL'),
      }),
    ],
  },
  {
    name: '19: of 65 and over, living alone, without care at home',
    cohorts: [
      resident({
        name: 'alone without care', isHistorical: true, where: { all: [{ publicSecurity: { age: { gte: 65 } } }, { publicSecurity: { livesAlone: true } }, { not: { civilAffairs: { homeCare: ['ACTIVE'] } } }] },
        isMeant: ({ population, households, welfare }, number, day) => (population.age(number, day) ?? 0) >= 65 && households.livesAlone(number, day) && !welfare.careStatuses(number, day).includes('ACTIVE'),
      }),
      resident({ name: 'with care at home', isHistorical: true, where: { civilAffairs: { homeCare: ['ACTIVE'] } }, isMeant: ({ welfare }, number, day) => welfare.careStatuses(number, day).includes('ACTIVE') }),
    ],
  },
  {
    name: '20: records on which bureaus disagree',
    cohorts: [
      resident({
        name: 'married by the hukou book, not any more by the marriage register', isHistorical: false, where: { publicSecurity: { registered: true, registeredMaritalStatus: MARRIED }, civilAffairs: { maritalStatus: ENDED } },
        isMeant: ({ population, welfare }, number, day) => population.isRegistered(number, day) && MARRIED.includes(population.maritalStatus(number) ?? '') && ENDED.includes(welfare.maritalStatus(number, day) ?? ''),
      }),
      resident({
        name: 'married by the hukou book, divorced as declared to social insurance', isHistorical: false, where: { publicSecurity: { registered: true, registeredMaritalStatus: MARRIED }, humanResources: { declaredMaritalStatus: ['DIVORCED'] } },
        isMeant: ({ population, work }, number, day) => population.isRegistered(number, day) && MARRIED.includes(population.maritalStatus(number) ?? '') && work.declaredMaritalStatus(number) === 'DIVORCED',
      }),
      resident({
        name: 'alive by public security, dead by health', isHistorical: true, where: { all: [{ publicSecurity: { registered: true } }, { health: { deathCertified: true } }] },
        isMeant: ({ population, health }, number, day) => population.isRegistered(number, day) && health.isDeathCertified(number, day),
      }),
      resident({
        name: 'alive by public security, cremated by civil affairs', isHistorical: true, where: { publicSecurity: { registered: true }, civilAffairs: { cremated: true } },
        isMeant: ({ population, welfare }, number, day) => population.isRegistered(number, day) && welfare.isCremated(number, day),
      }),
      resident({
        name: 'a pension is paid to the dead', isHistorical: false, where: { humanResources: { pensionActive: true }, any: [{ health: { deathCertified: true } }, { civilAffairs: { cremated: true } }] },
        isMeant: ({ work, health, welfare }, number, day) => work.isPensionPaid(number) && (health.isDeathCertified(number, day) || welfare.isCremated(number, day)),
      }),
      resident({
        name: 'at work and registered as out of work', isHistorical: true, where: { humanResources: { working: true, unemployed: true } },
        isMeant: ({ work }, number, day) => work.isWorking(number, day) && work.isUnemployed(number, day),
      }),
      resident({
        name: 'a resident by the community, permit lapsed by public security', isHistorical: false, where: { all: [{ community: { countedAsResident: true } }, { publicSecurity: { permitLapsed: true } }] },
        isMeant: ({ community, stays }, number) => community.isCounted(number) && stays.isPermitLapsed(number),
      }),
    ],
  },
  {
    name: '21: households by grid',
    cohorts: [{
      name: 'standing households', of: 'HOUSEHOLD', isHistorical: true, by: ['GRID'], where: { publicSecurity: { householdStanding: true, householdKind: ['FAMILY', 'COLLECTIVE'] } },
      isMeant: ({ households }, number, day) => households.isStanding(number, day),
    }],
  },
  {
    name: '22: agreements kept after six months, by kind of dispute',
    cohorts: [
      {
        name: 'agreements of six months', of: 'DISPUTE', isHistorical: true, by: ['DISPUTE_KIND', 'GRID'], where: { justice: { agreed: true, monthsSinceAgreement: { gte: 6 } } },
        isMeant: ({ disputes }, number, day) => disputes.isOldAgreement(number, day),
      },
      {
        name: 'agreements kept', of: 'DISPUTE', isHistorical: false, by: ['DISPUTE_KIND', 'GRID'], where: { justice: { monthsSinceAgreement: { gte: 6 }, agreementChecked: true, agreementKept: true } },
        isMeant: ({ disputes }, number, day) => disputes.isOldAgreement(number, day) && disputes.dispute(number)?.isKept === true,
      },
      {
        name: 'agreements not kept', of: 'DISPUTE', isHistorical: false, by: ['DISPUTE_KIND', 'GRID'], where: { all: [{ justice: { monthsSinceAgreement: { gte: 6 }, agreementChecked: true } }, { not: { justice: { agreementKept: true } } }] },
        isMeant: ({ disputes }, number, day) => disputes.isOldAgreement(number, day) && disputes.dispute(number)?.isKept === false,
      },
    ],
  },
];

import type { Cohort, CohortQuestion } from './cohort-question.js';

const FRAIL: readonly string[] = ['MODERATE', 'SEVERE', 'COMPLETE'];
const NEEDY: readonly string[] = ['MINIMUM_LIVING', 'EXTREME_POVERTY', 'LOW_INCOME_EDGE'];
const GRAVE: readonly string[] = ['GRADE_1', 'GRADE_2'];
const ALL_PLACES = ['HOME', 'NURSERY', 'KINDERGARTEN', 'COMMUNITY'];
const ALL_KINDS = ['MINIMUM_LIVING', 'EXTREME_POVERTY', 'LOW_INCOME_EDGE', 'TEMPORARY', 'MEDICAL', 'EDUCATION', 'HOUSING', 'DISASTER'];
const PRESSURE_OR_SUGAR = ['HYPERTENSION', 'DIABETES'];

function question({ name, ...cohort }: Omit<Cohort, 'of' | 'by'> & { readonly of?: Cohort['of']; readonly by?: readonly string[] }): CohortQuestion {
  return { name, cohorts: [{ name, of: 'RESIDENT', by: ['GRID', 'SEX', 'AGE_BAND'], ...cohort }] };
}

const ELDER_CARE: readonly CohortQuestion[] = [
  question({
    name: 'of 80 and over, living alone, not visited for 30 days', isHistorical: true,
    where: { all: [{ publicSecurity: { age: { gte: 80 }, livesAlone: true } }, { not: { community: { daysSinceVisit: { lte: 30 } } } }] },
    isMeant: ({ population, households, community }, number, day) => (population.age(number, day) ?? 0) >= 80 && households.livesAlone(number, day) && (community.daysSinceVisit(number, day) ?? 31) > 30,
  }),
  question({
    name: 'frail and cared for, but without a visit of the carer for two weeks', isHistorical: false,
    where: { all: [{ civilAffairs: { careLevel: FRAIL } }, { not: { civilAffairs: { daysSinceCareVisit: { lte: 14 } } } }] },
    isMeant: ({ population, welfare }, number, day) => welfare.careLevels(number, day).some((level) => FRAIL.includes(level)) && population.isRegistered(number, day) && (welfare.daysSinceCareVisit(number, day) ?? 15) > 14,
  }),
  question({
    name: 'bereaved parents of 60 and over without a family doctor or without care', isHistorical: false,
    where: { all: [{ familyPlanning: { bereavedParent: true } }, { publicSecurity: { age: { gte: 60 } } }, { any: [{ not: { health: { familyDoctor: true } } }, { not: { civilAffairs: { homeCare: ['ACTIVE', 'PAUSED'] } } }] }] },
    isMeant: ({ population, family, health, welfare }, number, day) => family.isBereaved(number) && (population.age(number, day) ?? 0) >= 60 && !(health.hasFamilyDoctor(number) && welfare.careStatuses(number, day).some((status) => status !== 'ENDED')),
  }),
];

const HEALTH: CohortQuestion = {
  name: 'health services that are due',
  cohorts: [
    ...question({
      name: 'of 65 and over, a check-up or a follow-up is due', isHistorical: true, where: { publicSecurity: { age: { gte: 65 } }, health: { serviceDue: ['CHECKUP_65', 'CHRONIC'] } },
      isMeant: ({ population, health }, number, day) => (population.age(number, day) ?? 0) >= 65 && health.servicesDue(number, day).some((kind) => kind === 'CHECKUP_65' || kind === 'CHRONIC'),
    }).cohorts,
    ...question({
      name: 'check-up from 65 is due, by those without a family doctor', isHistorical: false, where: { all: [{ health: { serviceDue: ['CHECKUP_65'] } }, { health: { familyDoctor: false } }] },
      isMeant: ({ population, health }, number, day) => health.servicesDue(number, day).includes('CHECKUP_65') && population.isRegistered(number, day) && !health.hasFamilyDoctor(number),
    }).cohorts,
    ...question({
      name: 'a follow-up of blood pressure or diabetes is overdue, of the old or of those who live alone', isHistorical: false,
      where: { health: { chronicFollowUp: PRESSURE_OR_SUGAR, chronicVisitOverdue: true }, any: [{ publicSecurity: { age: { gte: 70 } } }, { publicSecurity: { livesAlone: true } }] },
      isMeant: ({ population, households, health }, number, day) => health.isFollowedUp(number, PRESSURE_OR_SUGAR) && health.isFollowUpOverdue(number) && ((population.age(number, day) ?? 0) >= 70 || households.livesAlone(number, day)),
    }).cohorts,
  ],
};

const EMPLOYMENT: readonly CohortQuestion[] = [
  question({
    name: 'out of work, would be trained, and nobody at home has work', isHistorical: true, where: { humanResources: { unemployed: true, trainingWanted: true, employmentAid: ['ZERO_EMPLOYMENT_HOUSEHOLD'] } },
    isMeant: ({ work }, number, day) => work.isTrainingWanted(number, day) && work.aids(number, day).includes('ZERO_EMPLOYMENT_HOUSEHOLD'),
  }),
  question({
    name: 'of 25 to 54 and in no register of work', isHistorical: true, by: ['GRID', 'SEX', 'AGE_BAND', 'HUKOU_TYPE'],
    where: { all: [{ publicSecurity: { age: { gte: 25, lte: 54 } } }, { not: { any: [{ humanResources: { working: true } }, { humanResources: { unemployed: true } }] } }] },
    isMeant: ({ population, work }, number, day) => {
      const age = population.age(number, day) ?? 0;
      return age >= 25 && age <= 54 && !work.isWorking(number, day) && !work.isUnemployed(number, day);
    },
  }),
  question({
    name: 'households in which somebody would be trained and nobody works', of: 'HOUSEHOLD', by: ['GRID'], isHistorical: true,
    where: { all: [{ anyMember: { humanResources: { trainingWanted: true } } }, { not: { anyMember: { humanResources: { working: true } } } }] },
    isMeant: ({ households, work }, number, day) => {
      const members = households.membersOn(number, day);
      return households.isStanding(number, day) && members.some((member) => work.isTrainingWanted(member, day)) && !members.some((member) => work.isWorking(member, day));
    },
  }),
];

const ASSISTANCE: readonly CohortQuestion[] = [
  question({
    name: 'on assistance, and at work or with a pension by now', isHistorical: false, where: { civilAffairs: { assistance: NEEDY }, any: [{ humanResources: { working: true } }, { humanResources: { pensionActive: true } }] },
    isMeant: ({ welfare, work }, number, day) => welfare.assistance(number, day).some((kind) => NEEDY.includes(kind)) && (work.isWorking(number, day) || work.isPensionPaid(number)),
  }),
  question({
    name: 'households with a minor that are paid 500 to 3,000 yuan', of: 'HOUSEHOLD', by: ['GRID'], isHistorical: true,
    where: { publicSecurity: { householdWithMinor: true }, civilAffairs: { householdAssistanceAmount: { gte: 50_000, lte: 300_000 } } },
    isMeant: ({ households, population, welfare }, number, day) => {
      const cases = welfare.assistanceOfHousehold(number, day);
      const paid = cases.reduce((sum, { fenPerMonth }) => sum + fenPerMonth, 0);
      return cases.length > 0 && paid >= 50_000 && paid <= 300_000 && households.membersOn(number, day).some((member) => (population.age(member, day) ?? 99) < 18);
    },
  }),
  question({
    name: 'gravely disabled without any assistance', isHistorical: false, where: { all: [{ civilAffairs: { disabilityGrade: GRAVE } }, { not: { civilAffairs: { assistance: ALL_KINDS } } }] },
    isMeant: ({ population, welfare }, number, day) => population.isRegistered(number, day) && welfare.disabilityGrades(number, day).some((grade) => GRAVE.includes(grade)) && welfare.assistance(number, day).length === 0,
  }),
];

const FLOATING_POPULATION: readonly CohortQuestion[] = [
  question({
    name: 'from Sichuan or Chongqing, here for half a year, without a permit', isHistorical: false, by: ['ORIGIN_PROVINCE', 'OCCUPATION', 'GRID'],
    where: { all: [{ publicSecurity: { residenceRegistered: true, daysSinceArrival: { gte: 183 }, originProvince: ['SICHUAN', 'CHONGQING'] } }, { not: { publicSecurity: { permitHeld: true } } }] },
    isMeant: ({ stays }, number) => ['51', '50'].includes(stays.originProvince(number) ?? '') && (stays.daysHere(number) ?? 0) >= 183 && stays.permitDays(number) === null,
  }),
  question({
    name: 'landlords of 60 and over, and tenants whose permit has lapsed', isHistorical: false,
    where: { any: [{ publicSecurity: { letsDwelling: true, age: { gte: 60 } } }, { publicSecurity: { rentsDwelling: true, permitLapsed: true } }] },
    isMeant: ({ population, stays }, number, day) => (stays.isLetting(number) && (population.age(number, day) ?? 0) >= 60) || (stays.isRenting(number) && stays.isPermitLapsed(number)),
  }),
];

const CHILD_CARE: readonly CohortQuestion[] = [
  question({
    name: 'under three, or under six with a vaccination due, and nobody knows who looks after them', isHistorical: false,
    where: { all: [{ any: [{ publicSecurity: { age: { lte: 2 } } }, { all: [{ publicSecurity: { age: { lte: 5 } } }, { health: { serviceDue: ['VACCINATION'] } }] }] }, { not: { familyPlanning: { infantCare: ALL_PLACES } } }] },
    isMeant: ({ population, health, family }, number, day) => {
      const age = population.age(number, day) ?? 99;
      return (age <= 2 || (age <= 5 && health.servicesDue(number, day).includes('VACCINATION'))) && !family.hasInfantCare(number);
    },
  }),
  question({
    name: 'left-behind children without a family doctor', isHistorical: false, where: { all: [{ civilAffairs: { childWelfare: ['LEFT_BEHIND'] } }, { not: { health: { familyDoctor: true } } }] },
    isMeant: ({ population, welfare, health }, number, day) => welfare.isLeftBehind(number, day) && population.isRegistered(number, day) && !health.hasFamilyDoctor(number),
  }),
  question({
    name: 'mothers whose child has no hukou after a month', isHistorical: false, where: { health: { daysWithUnregisteredChild: { gte: 31 } } },
    isMeant: ({ health }, number) => health.daysWithUnregisteredChild(number).some((days) => days >= 31),
  }),
];

/** Fifteen questions of those who plan services. */
export const SERVICE_QUESTIONS: readonly CohortQuestion[] = [...ELDER_CARE, HEALTH, ...EMPLOYMENT, ...ASSISTANCE, ...FLOATING_POPULATION, ...CHILD_CARE];

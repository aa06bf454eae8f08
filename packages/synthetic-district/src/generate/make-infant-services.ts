import { addDays, addYears, ageOn, type InfantCarePlaceValue } from '@linli/vocabulary';
import type { InfantService } from '../model/welfare.js';
import { laterOf } from './day-order.js';
import type { FamilyDraft } from './family-draft.js';
import { SCHOOL_NAMES } from './place-names.js';

const NURSERIES = ['邻里区小太阳托育园', '邻里区豆豆托育中心', '邻里区育苗托育园'];
const KINDERGARTENS = SCHOOL_NAMES.filter((name) => name.endsWith('幼儿园'));

/** Where the children under three are looked after (3岁以下照护), as far as it is known. */
export function makeInfantServices({ persons, random, counters, settlement }: FamilyDraft): InfantService[] {
  const { today } = settlement.options;
  return persons.filter(({ status, birthDate }) => status === 'NORMAL' && birthDate > addYears(today, -3) && birthDate < addDays(today, -30) && random.chance(0.9)).map(({ residentNo, birthDate, floating }) => {
    const age = ageOn(birthDate, today);
    const place = random.weighted([['HOME', 70], ['NURSERY', age < 1 ? 3 : 14], ['COMMUNITY', age < 1 ? 1 : 10], ['KINDERGARTEN', age < 2 ? 0 : 12]] as const);
    const provider = providerOf(place, settlement.community.name);
    return { serviceNo: counters.next('infant-service'), childNo: residentNo, place, provider: provider.length > 0 ? random.pick(provider) : null, fromDate: random.day(laterOf(addDays(birthDate, place === 'KINDERGARTEN' ? 731 : 30), floating?.arrivedDate ?? ''), today) };
  });
}

function providerOf(place: InfantCarePlaceValue, communityName: string): readonly string[] {
  switch (place) {
    case 'HOME': return [];
    case 'NURSERY': return NURSERIES;
    case 'KINDERGARTEN': return KINDERGARTENS;
    case 'COMMUNITY': return [`${communityName}托育点`];
  }
}

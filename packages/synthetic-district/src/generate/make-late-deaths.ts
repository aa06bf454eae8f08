import { addDays, ageOn } from '@linli/vocabulary';
import type { PeopleDraft } from './people-draft.js';

// Of those of 65 and over in the register, three in a thousand (DOMAIN.md 2.10).
const SHARE = 0.003;

/** The recent deaths that health knows of and the population register does not. Made before the hukou business, which then has no entry for them. */
export function makeLateDeaths(draft: PeopleDraft): void {
  const { random, options, residents, conflicts } = draft;
  const elders = residents.filter(({ birthDate, status }) => status === 'NORMAL' && ageOn(birthDate, options.today) >= 65).length;
  const recent = residents.filter(({ birthDate, deathDate }) => deathDate !== null && deathDate >= addDays(options.today, -200) && ageOn(birthDate, deathDate) >= 65);
  for (let late = random.count(elders * SHARE); late > 0 && recent.length > 0; late--) {
    const [dead] = recent.splice(random.int(0, recent.length - 1), 1);
    if (dead?.deathDate) conflicts.push({ kind: 'DEATH_LATE', register: 'public-security', residentNo: dead.residentNo, deathDate: dead.deathDate, isPensionStillActive: random.chance(0.7) });
  }
}

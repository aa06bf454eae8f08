import { addDays, ageOn } from '@linli/vocabulary';
import { surnameOf } from './names.js';
import { birthDateAt, mintResident, type Home, type PeopleDraft, type ResidentDraft } from './people-draft.js';

interface Parents {
  readonly father: ResidentDraft | null;
  readonly mother: ResidentDraft;
  readonly children: number;
}

/**
 * Gives parents children whose ages go with theirs: the younger of the two was 21 or older at the first one's birth.
 * @returns the first child's day of birth.
 */
export function bearChildren(draft: PeopleDraft, home: Home, { father, mother, children }: Parents): string {
  const { random, options } = draft;
  const age = Math.min(...[father, mother].map((parent) => ageOn((parent ?? mother).birthDate, options.today)));
  // A child over 25 has mostly left home.
  const first = birthDateAt(draft, Math.max(0, Math.min(random.int(18, 25), age - random.int(22, 33))));
  let birthDate = first;
  for (let child = 0; child < children && birthDate <= options.today; child++) {
    const born = mintResident(draft, home, { surname: surnameOf((father ?? mother).name), sex: random.chance(0.52) ? 'MALE' : 'FEMALE', birthDate });
    Object.assign(born, { fatherNo: father?.residentNo ?? null, motherNo: mother.residentNo });
    birthDate = addDays(birthDate, random.int(500, 2_600));
  }
  return first;
}

import type { SeededRandom } from './seeded-random.js';
import type { TrialDistrict } from './trial-district.js';

/** Whether a resident, by his number, is of some group. */
export type Group = (resident: number) => boolean;

/** One resident, one indicator, and all that is known of everybody else. */
export interface Target {
  readonly resident: number;
  readonly district: TrialDistrict;
  readonly random: SeededRandom;
  /** Whether somebody else is meant by the indicator. */
  readonly isMeant: Group;
}

/** Whoever of a group is meant: in world 0, in which the target is not, and in world 1, in which he is; ascending. */
export function meantOf({ resident, district, isMeant }: Target, group: Group): readonly [Uint32Array, Uint32Array] {
  const others = membersOf(district, (each) => each !== resident && isMeant(each) && group(each));
  return [others, group(resident) ? Uint32Array.from([...others, resident]).sort() : others];
}

/** A group's members, ascending. */
export function membersOf({ size }: TrialDistrict, group: Group): Uint32Array {
  const members: number[] = [];
  for (let resident = 0; resident < size; resident += 1) if (group(resident)) members.push(resident);
  return Uint32Array.from(members);
}

/** A group that the target is in, such as an analyst can ask for. */
export function someGroup(target: Target): Group {
  const { district: { community, street, sex, age }, resident, random } = target;
  const years = random.pick([5, 10, 20]);
  const ofHisAge: Group = (each) => Math.floor((age[each] ?? 0) / years) === Math.floor((age[resident] ?? 0) / years);
  const inHisCommunity: Group = (each) => community[each] === community[resident];
  const inHisStreet: Group = (each) => street[each] === street[resident];
  const ofHisSex: Group = (each) => sex[each] === sex[resident];
  return random.pick<Group>([
    inHisCommunity, inHisStreet, ofHisAge, () => true,
    (each) => inHisCommunity(each) && ofHisSex(each), (each) => inHisCommunity(each) && ofHisAge(each),
    (each) => inHisStreet(each) && ofHisAge(each), (each) => inHisStreet(each) && ofHisSex(each), (each) => ofHisAge(each) && ofHisSex(each),
  ]);
}

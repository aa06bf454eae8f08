import { ageOn } from '@linli/vocabulary';
import { surnameOf } from './names.js';
import type { PeopleDraft, ResidentDraft } from './people-draft.js';

/** Looks among the elders of the community for parents of the husband or the wife; an elder is given one child at most. */
export function findGrandparents(draft: PeopleDraft, [husband, wife]: readonly [ResidentDraft, ResidentDraft]): void {
  const { random, elders } = draft;
  const child = random.chance(0.6) ? husband : wife;
  if (elders.length === 0 || child.floating || !random.chance(0.8)) return;
  const place = random.int(0, elders.length - 1);
  const elder = elders[place];
  if (!elder || !canBeParents(draft, elder, child)) return;
  for (const parent of [elder, spouseOf(draft, elder)]) if (parent) child[parent.sex === 'MALE' ? 'fatherNo' : 'motherNo'] = parent.residentNo;
  takeFathersSurname(draft, child);
  elders.splice(place, 1);
}

function canBeParents(draft: PeopleDraft, elder: ResidentDraft, child: ResidentDraft): boolean {
  if (elder.floating || elder.nationality !== child.nationality) return false;
  const marriage = draft.lifeEvents[draft.marriageOf.get(elder.residentNo) ?? -1];
  if (marriage && marriage.date > child.birthDate) return false;
  return [elder, spouseOf(draft, elder)].every((parent) => {
    const age = parent ? ageOn(parent.birthDate, child.birthDate) : 30;
    return age >= 21 && age <= 42;
  });
}

function spouseOf({ residents }: PeopleDraft, { spouseNo }: ResidentDraft): ResidentDraft | undefined {
  const first = residents[0]?.residentNo ?? 0;
  return spouseNo === null ? undefined : residents[spouseNo - first];
}

function takeFathersSurname({ residents }: PeopleDraft, child: ResidentDraft): void {
  const father = child.fatherNo === null ? undefined : residents[child.fatherNo - (residents[0]?.residentNo ?? 0)];
  // Uygur and Tibetan names have no surname to hand on.
  if (!father || child.nationality === 'UYGUR' || child.nationality === 'ZANG') return;
  child.name = surnameOf(father.name) + child.name.slice(surnameOf(child.name).length);
}

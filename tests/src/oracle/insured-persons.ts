import { EDUCATION, type EducationValue } from '@linli/vocabulary';
import { mistakeOf, type Knowledge } from './register.js';
import type { Facts } from './select.js';
import type { TruthIndex } from './truth-index.js';
import { unknownNos } from './unknown-numbers.js';
import { UNMAPPED_WORD, word, type Word } from './word.js';

/** The row of the register of insured persons: everybody who was a resident by its last day has one. */
export function openInsuredPersons(index: TruthIndex, { asOf, hasHeard }: Knowledge): (residentNo: number) => Facts | null {
  const unknown = unknownNos(index, hasHeard);
  const mixedUp = index.truth.conflicts.filter((conflict) => conflict.kind === 'ONE_ID_TWO_PERSONS');
  const sharing = new Set(mixedUp.flatMap(({ residentNo, otherResidentNo }) => [residentNo, otherResidentNo]));
  const underAnothersId = new Set(mixedUp.map(({ otherResidentNo }) => otherResidentNo));
  return (residentNo) => {
    const resident = index.residents.get(residentNo);
    if (!resident || unknown.has(residentNo)) return null;
    return {
      asOf, name: mistakeOf(index, { department: 'human-resources', residentNo, kind: 'NAME_VARIANT' })?.held ?? resident.name, education: educationOf(index, residentNo, resident.education),
      isIdShared: sharing.has(residentNo), ...(underAnothersId.has(residentNo) ? { ...AS_IT_SHOULD_BE, linkMethod: 'NAME_AND_BIRTH_DATE', linkConfidencePercent: 60 } : idOf(index, residentNo)),
    };
  };
}

const AS_IT_SHOULD_BE = { isIdValid: true, isIdFifteenDigits: false, linkMethod: 'SAME_ID', linkConfidencePercent: 100 };

// The longer an id has been wrong, the less is sure who is meant.
function idOf(index: TruthIndex, residentNo: number): Facts {
  const about = { department: 'human-resources', residentNo } as const;
  if (mistakeOf(index, { ...about, kind: 'ID_15_DIGITS' })) return { isIdValid: false, isIdFifteenDigits: true, linkMethod: 'UPGRADED_ID', linkConfidencePercent: 95 };
  const isWrong = mistakeOf(index, { ...about, kind: 'ID_BAD_CHECKSUM' }) ?? mistakeOf(index, { ...about, kind: 'ID_TRANSPOSED' });
  return isWrong ? { isIdValid: false, isIdFifteenDigits: false, linkMethod: 'NAME_AND_BIRTH_DATE', linkConfidencePercent: 80 } : AS_IT_SHOULD_BE;
}

// The register knows levels only: the first digit of the standard's code.
function educationOf(index: TruthIndex, residentNo: number, education: EducationValue | null): Word | null {
  if (mistakeOf(index, { department: 'human-resources', residentNo, kind: 'CODE_DRIFT' })?.field === 'education') return UNMAPPED_WORD;
  const code = EDUCATION.entries.find(({ value }) => value === education)?.code;
  const level = EDUCATION.entries.find((entry) => entry.code === `${code?.charAt(0) ?? ''}0`);
  return level ? word(EDUCATION, level.value) : null;
}

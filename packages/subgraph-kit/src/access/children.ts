import { columnOf } from '../register/columns.js';
import { before, whenSql } from '../register/condition.js';
import { yearsBefore } from './calendar.js';
import type { Refusal } from './protection.js';
import { reaches } from './reaches.js';

const AGE = 14;

/**
 * Everything about a child under 14 is S3, whatever its field says: sensitive personal information (个人信息保护法 §28), for which special rules hold (§31). Purposes that do not reach S3 get no row about one.
 * Who has his 14th birthday today is still under 14: an age is full from the day after (最高人民法院 法释〔2006〕1号 §2).
 */
export function childrenFrom({ about, bornOn }: { readonly about?: string | undefined; readonly bornOn?: string | undefined }): Refusal {
  return {
    rule: ({ caller, today }, record) => {
      if (reaches(caller, 'S3')) return null;
      const bornBefore = yearsBefore(today, AGE);
      if (bornOn !== undefined) return before(bornOn, bornBefore);
      // Fails closed: a register that has not been told who the children are knows of nobody that he is none.
      return whenSql(`EXISTS (SELECT FROM "wcnr") AND NOT EXISTS (SELECT FROM "wcnr" m WHERE m."jmbh" = t.${columnOf(record, String(about)).column} AND m."csrq" >= ?)`, bornBefore);
    },
    code: 'FORBIDDEN_FIELD', expected: 'a purpose that reaches S3, for a child under 14 or while the register has no list of children', got: 'one that does not',
  };
}

/** Born on this day or later, somebody is under 14 on a day. */
export function firstBirthDateUnder14(today: string): string {
  return yearsBefore(today, AGE);
}

import { encodeOne, type CodeTable, type Crosswalk } from '@linli/vocabulary';

/** This register codes education 01 to 08: levels only, without graduated, completed or left (to GB/T 4658). */
export const EDUCATION_CODES: Crosswalk = { '01': '10', '02': '20', '03': '30', '04': '40', '05': '60', '06': '70', '07': '80', '08': '90' };

/**
 * This register codes marital status in one digit: married is married, be it for the first time or again (to GB/T 2261.2). Its oldest rows have two digits for the divorced: 30, 离异 in the document of
 * the interface that they came through, which in the standard is widowed.
 */
export const MARITAL_STATUS_CODES: Crosswalk = { '1': '10', '2': '20', '3': '30', '4': '40', '9': '90', '30': '40' };

/**
 * The code under which this register writes a word: that of its level, because finer words it does not have.
 * @throws Error when the register has no code for the level.
 */
export function levelCodeOf<V extends string>(table: CodeTable<V>, value: V, crosswalk: Crosswalk): string {
  const level = `${encodeOne(table, value).charAt(0)}0`;
  const code = Object.keys(crosswalk).find((candidate) => crosswalk[candidate] === level);
  if (code === undefined) throw new Error(`code table ${table.name}: expected a register code for level ${level}, but got none`);
  return code;
}

import type { SensitivityLevel } from './sensitivity-level.js';

/** Why an operation reads: one per operation, named by the caller, on record with the reading. */
export interface Purpose {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Whether the operation has to name the case, application, task or question that it is for. */
  readonly needsCase: boolean;
  /** The highest level that the purpose can reach at all. */
  readonly highestLevel: SensitivityLevel;
}

const TABLE = [
  ['ONE_STOP', '一站式代办', 'one-stop service', true, 'S2'],
  ['SELF', '本人查阅', 'one\'s own data', false, 'S3'],
  ['GRID_VISIT', '网格走访服务', 'grid visit', true, 'S2'],
  ['ELDER_CARE', '居家养老', 'elder care at home', true, 'S2'],
  ['ASSIST_REVIEW', '社会救助核对', 'review of assistance', true, 'S3'],
  ['PENSION_ALIVE', '待遇资格核查', 'review of pension entitlement', true, 'S2'],
  ['MEDIATION', '人民调解', 'people\'s mediation', true, 'S2'],
  ['CORRECTION_HELP', '矫正帮扶/安置帮教', 'help in correction and resettlement', true, 'S4'],
  ['CHILD_CARE', '留守困境儿童关爱', 'care of children left behind or in hardship', true, 'S4'],
  ['RESIDENCE', '居住登记与居住证', 'residence registration and permit', true, 'S2'],
  ['BIRTH_SUPPORT', '生育服务', 'birth support', true, 'S3'],
  ['HEALTH_FOLLOWUP', '健康随访', 'health follow-up', false, 'S4'],
  ['RENTAL_SAFETY', '出租房屋安全', 'safety of rented dwellings', false, 'S2'],
  ['STATISTICS', '统计分析', 'statistics', true, 'S3'],
  ['DATA_QUALITY', '数据校核', 'data quality', true, 'S2'],
  ['EMERGENCY', '紧急救助', 'emergency', false, 'S3'],
] as const;

export type PurposeCode = (typeof TABLE)[number][0];

/** The sixteen purposes. What each may read, and on which legal basis, is decided by grants. */
export const PURPOSES: Readonly<Record<PurposeCode, Purpose>> = Object.fromEntries(
  TABLE.map(([code, zh, en, needsCase, highestLevel]) => [code, { code, zh, en, needsCase, highestLevel }]),
) as Record<PurposeCode, Purpose>;

export function isPurpose(text: string): text is PurposeCode {
  return Object.hasOwn(PURPOSES, text);
}

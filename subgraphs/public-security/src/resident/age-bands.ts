/** Bands of age in whole years (周岁), each with its last year; the last one has none. */
export const AGE_BANDS = [
  ['0-2', 2], ['3-5', 5], ['6-13', 13], ['14-17', 17], ['18-34', 34], ['35-59', 59], ['60-64', 64], ['65-69', 69], ['70-74', 74], ['75-79', 79], ['80-84', 84], ['85+', null],
] as const;

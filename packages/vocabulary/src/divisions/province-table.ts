import { defineCodeTable } from '../code-table.js';
import { PROVINCES } from './provinces.js';

/** The provinces as a table of words, for what is asked and divided by where people come from. */
export const PROVINCE = defineCodeTable(
  { name: 'Province', zh: '省级行政区', en: 'province', source: 'GB/T 2260' },
  Object.entries(PROVINCES).map(([code, { zh, en }]) => [code, en.toUpperCase().replaceAll(' ', '_'), zh, en] as const),
);

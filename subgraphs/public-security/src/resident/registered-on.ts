import { AS_OF_DIGITS } from './as-of-digits.js';

/**
 * Who is on the population register at the end of the as-of day `$1`: born, come and neither dead nor gone by then, as far as the register knows.
 * To stand behind `SELECT … `; the resident's row is `p`. Who died or moved is known from his row and from the hukou office's business, who came from the latter and from the residence registration,
 * which are met with the residents once, together.
 */
export const REGISTERED_ON = `FROM rkxx p
  WHERE p.csrq <= ${AS_OF_DIGITS}::text
    AND (p.ryzt = '0' OR (p.ryzt = '1' AND p.swrq > $1::date) OR (p.ryzt = '2' AND p.jmbh IN (SELECT e.jmbh FROM hkyw e WHERE e.ywlx = '106' AND e.blrq > $1::date)))
    AND NOT EXISTS (
      SELECT FROM (SELECT e.jmbh FROM hkyw e WHERE e.ywlx = '105' AND e.blrq > $1::date UNION ALL SELECT s.jmbh FROM jzdj s WHERE s.ddrq > $1::date) came WHERE came.jmbh = p.jmbh)`;

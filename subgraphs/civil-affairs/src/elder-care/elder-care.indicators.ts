import { defineIndicator } from '@linli/subgraph-kit';
import { CARE_SERVICE_STATUS, encode } from '@linli/vocabulary';

/** A service that has ended since was running on the day: when it was paused and taken up again, the register does not keep. */
export const homeCare = defineIndicator({
  name: 'homeCare', zh: '居家养老服务', en: 'Has a care service at home in this state', of: 'RESIDENT', level: 'S2', area: 'elder-care', since: '2021-01-01',
  argument: { kind: 'CODES', table: CARE_SERVICE_STATUS, toRegister: (word) => encode(CARE_SERVICE_STATUS, word) },
  sql: `SELECT t."jmbh" FROM "ylfw" t WHERE t."ksrq" <= $1::date AND CASE WHEN t."jsrq" <= $1::date THEN '03' WHEN t."fwzt" = '03' THEN '01' ELSE t."fwzt" END = ANY($2::text[])`,
});

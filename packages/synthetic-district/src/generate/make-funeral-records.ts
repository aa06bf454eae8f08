import { createHmac } from 'node:crypto';
import { addDays } from '@linli/vocabulary';
import type { FuneralRecord } from '../model/welfare.js';
import { earlierOf } from './day-order.js';
import type { Facts } from './facts.js';

// A funeral home keeps no citizen ids, only what is computed from them under a key of its own. This one is no secret: the people are invented, and whoever checks must be able to compute the same.
const SYNTHETIC_MAC_KEY = 'linli synthetic funeral register';
const UNLINKED_SHARE = 0.04;
const PLACES = ['邻里区殡仪馆', '邻里区殡仪馆', '邻里区青松园殡仪服务中心'];

/** The cremations (殡葬火化) that follow from deaths; some could not be linked to a number. */
export function makeFuneralRecords({ settlement, random, counters }: Facts): FuneralRecord[] {
  return settlement.lifeEvents.flatMap((event) => {
    const dead = event.kind === 'DEATH' && event.cremated ? settlement.byNo(event.residentNo) : undefined;
    if (!dead) return [];
    return [{
      funeralNo: counters.next('funeral'), residentNo: random.chance(UNLINKED_SHARE) ? null : dead.residentNo, gridCode: dead.gridCode, name: dead.name, citizenIdMac: macOf(dead.citizenId),
      date: earlierOf(addDays(event.date, random.int(2, 7)), settlement.options.today), place: random.pick(PLACES),
    }];
  });
}

function macOf(citizenId: string): string {
  return createHmac('sha256', SYNTHETIC_MAC_KEY).update(citizenId).digest('hex');
}

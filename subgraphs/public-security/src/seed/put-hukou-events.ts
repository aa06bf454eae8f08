import type { RegisterWriter } from '@linli/subgraph-kit';
import { encodeOne, HUKOU_EVENT_KIND } from '@linli/vocabulary';
import { disguiseNo, type Neighbourhood } from '@linli/synthetic-district';
import { HukouEventRecord } from '../hukou-event/hukou-event.record.js';
import { isDeathLate, type Mistakes } from './mistakes.js';

/** Events that one resident can have. */
const EVENTS_PER_RESIDENT = 16;

/** Writes the hukou office's business of one community. */
export function putHukouEvents(writer: RegisterWriter, { neighbourhood, mistakes }: { readonly neighbourhood: Neighbourhood; readonly mistakes: Mistakes }): void {
  const { today } = neighbourhood.options;
  const gridOf = new Map(neighbourhood.residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const count = new Map<number, number>();
  for (const event of neighbourhood.lifeEvents) {
    if (event.kind !== 'HUKOU' || (event.event === 'DEATH' && isDeathLate(mistakes, event.residentNo))) continue;
    const place = count.get(event.residentNo) ?? 0;
    count.set(event.residentNo, place + 1);
    writer.put(HukouEventRecord, {
      eventNo: eventNoOf(event.residentNo, place),
      residentNo: event.residentNo,
      gridCode: gridOf.get(event.residentNo) ?? neighbourhood.community.communityCode,
      kindCode: encodeOne(HUKOU_EVENT_KIND, event.event),
      date: event.date,
      reason: event.reason,
      fromText: event.fromText,
      toText: event.toText,
      asOf: today,
      recordedAt: `${today}T00:00:00Z`,
    });
  }
}

// The resident and the event's place among his make the number unique in all communities; disguised, because the graph shows it and must not show whose it is.
function eventNoOf(residentNo: number, place: number): number {
  return disguiseNo(residentNo * EVENTS_PER_RESIDENT + place, { kind: 'hukou-event', below: 2_000_000_000 });
}

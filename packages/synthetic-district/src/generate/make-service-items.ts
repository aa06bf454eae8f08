import type { ServiceItem } from '../model/grid-work.js';
import type { Counters } from './settlement.js';
import { OFFERED_ITEMS } from './service-items.js';

/** The district's catalogue of items, once: with its first community. */
export function makeServiceItems(counters: Counters): ServiceItem[] {
  if (counters.current('service-item') > 0) return [];
  return OFFERED_ITEMS.map(({ item }) => {
    counters.next('service-item');
    return item;
  });
}

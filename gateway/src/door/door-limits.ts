import type { DoorLimits } from './create-server.js';

/** What holds at the door of a gateway that serves, in both modes, where nothing else is said. */
export const DOOR_LIMITS: DoorLimits = { mostCost: 1_000_000, valuesAtOnce: 200_000, perSecond: 5_000, running: 200, runningInAll: 1_000, runningWhenBusy: 96, mostDelayMs: 500 };

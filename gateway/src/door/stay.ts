/** Who has run for longer waits for a department that is slow, and not for others: those that wait for one another are 96, and are done in less, or wait for their turn. */
const LONG_MS = 2_000;

/** A request's time at the door: who has run for long waits for a department, but not who waits for his turn. */
export interface Stay {
  /** He waits for others. */
  pause(): void;
  /** He runs, and his time begins. */
  goOn(): void;
  /** Whether he has been answered, or has gone away. */
  readonly isOver: () => boolean;
}

/** Begins somebody's time at the door. @param grewOld called once: when he has run for long, or at the end. */
export function createStay(grewOld: () => void): { readonly stay: Stay; readonly end: () => void } {
  let isOver = false;
  let isOld = false;
  const age = (): void => {
    if (!isOld) grewOld();
    isOld = true;
  };
  const start = (): NodeJS.Timeout => setTimeout(age, LONG_MS).unref();
  let ageing = start();
  const pause = (): void => clearTimeout(ageing);
  return {
    stay: {
      pause, isOver: () => isOver,
      goOn: () => {
        pause();
        if (!isOver) ageing = start();
      },
    },
    end: () => {
      isOver = true;
      pause();
      age();
    },
  };
}

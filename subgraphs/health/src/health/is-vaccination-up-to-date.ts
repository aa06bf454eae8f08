import type { ServiceDue } from '../service-due/service-due.type.js';

/**
 * Whether every vaccination that was due by a day had been given by then.
 * @param day YYYY-MM-DD.
 * @returns null when the register has none that was due by then, because nothing can be said.
 */
export function isVaccinationUpToDate(services: readonly ServiceDue[], day: string): boolean | null {
  const due = services.filter(({ kind, dueDate }) => kind?.value === 'VACCINATION' && dueDate !== null && dueDate <= day);
  return due.length === 0 ? null : due.every(({ doneDate }) => doneDate !== null && doneDate <= day);
}

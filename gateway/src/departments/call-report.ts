import type { CallOutcome } from './department-silence.js';

/** How a department answered in the course of one operation. */
export interface DepartmentReport {
  calls: number;
  /** The worst of its calls: one that was not answered is what a client looks for. */
  outcome: CallOutcome;
  /** How long the operation waited for it: the time of all its calls together, which may have run side by side. */
  milliseconds: number;
}

/** Gathers how the departments of one operation answered. Only those that were called are in it: of what the caller may not read, nothing is. */
export class CallReport {
  private readonly departments = new Map<string, DepartmentReport>();

  note(department: string, { outcome, milliseconds }: { readonly outcome: CallOutcome; readonly milliseconds: number }): void {
    const before = this.departments.get(department);
    if (!before) return void this.departments.set(department, { calls: 1, outcome, milliseconds });
    before.calls++;
    before.milliseconds += milliseconds;
    if (outcome !== 'answered') before.outcome = outcome;
  }

  /** `extensions.departments`: by department, milliseconds to a tenth. */
  toExtension(): Readonly<Record<string, DepartmentReport>> {
    return Object.fromEntries([...this.departments].map(([name, report]) => [name, { ...report, milliseconds: Math.round(report.milliseconds * 10) / 10 }]));
  }
}

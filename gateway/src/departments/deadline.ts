import { DepartmentSilence } from './department-silence.js';

/** The moment by which a call has to be answered. Whatever waits with it is given up then. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly waiting: ((error: DepartmentSilence) => void)[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly department: string, milliseconds: number) {
    // An answer may lie in the socket already when this thread was too busy to look at its clock: it is taken in first.
    this.timer = setTimeout(() => setImmediate(() => this.pass()), milliseconds);
  }

  /** Aborted when the moment has come. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Waits for something, no longer than until then. @throws DepartmentSilence `timed-out` */
  within<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(reject);
      work.then(resolve, reject);
    });
  }

  /** What it was for has ended. */
  end(): void {
    clearTimeout(this.timer);
    this.waiting.length = 0;
  }

  private pass(): void {
    const late = new DepartmentSilence(this.department, { outcome: 'timed-out' });
    // The innermost first: whoever counts failures learns of it before whoever asked.
    for (const reject of this.waiting.reverse()) reject(late);
    this.controller.abort(late);
  }
}

import { getArgumentValues, locatedError, type ExecutionResult, type FieldNode, type GraphQLError, type GraphQLField } from 'graphql';
import { Position } from './position.js';
import type { Variables } from './variants.js';

/** Stands for a value that must not be null and is. */
export const LOST = Symbol('lost');

type Arguments = Readonly<Record<string, unknown>>;

/** A way to make a part of the answer of what a resolver gave. Four values by position, not one object: thousands are made for a page. */
export interface Completer {
  /** @returns the part, or LOST. */
  complete(value: unknown, running: RunningQuery, position: Position, key: string | number): unknown;
  /** @returns what stands in the place of a value that there is none of: null, or LOST. */
  fail(error: unknown, running: RunningQuery, position: Position, key: string | number): unknown;
}

/** One run of a compiled query: what it carries along, and when it is done. */
export class RunningQuery {
  private readonly errors: GraphQLError[] = [];
  /** Arguments are the same for all objects that a field is asked of. */
  private readonly arguments: Arguments[] = [];
  private isLost = false;
  private pending = 1;
  private done: ((result: ExecutionResult) => void) | null = null;

  /** The answer itself. */
  readonly root = new Position(null, '', {}, true);

  constructor(
    readonly context: unknown,
    readonly variables: Variables,
  ) {}

  /** @throws GraphQLError when an argument does not fit. */
  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, place: number): Arguments {
    return (this.arguments[place] ??= getArgumentValues(field, node, this.variables));
  }

  note(error: unknown, nodes: readonly FieldNode[], path: readonly (string | number)[]): void {
    this.errors.push(locatedError(error, nodes, path));
  }

  /** Waits for a value that is not there yet. */
  wait(promise: PromiseLike<unknown>, completer: Completer, position: Position, key: string | number): void {
    this.pending++;
    const kept = (value: unknown): void => this.settle(completer.complete(value, this, position, key), position, key);
    const broken = (error: unknown): void => this.settle(completer.fail(error, this, position, key), position, key);
    try {
      promise.then(kept, broken);
    } catch (error) {
      // Something that throws here is no promise; it would be waited for without end, and whatever stands beside it in a list would not be waited for at all.
      queueMicrotask(() => broken(error));
    }
  }

  /** Ends the part of the run that waits for nothing. @returns the answer, now or once all of it is there. */
  finish(isLost: boolean): Promise<ExecutionResult> | ExecutionResult {
    if (isLost) this.isLost = true;
    if (--this.pending === 0) return this.result();
    return new Promise((resolve) => (this.done = resolve));
  }

  private settle(part: unknown, position: Position, key: string | number): void {
    if (part !== LOST) position.container[key] = part;
    else if (!position.lose()) this.isLost = true;
    if (--this.pending === 0) this.done?.(this.result());
  }

  private result(): ExecutionResult {
    const data = this.isLost ? null : this.root.container;
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
  }
}

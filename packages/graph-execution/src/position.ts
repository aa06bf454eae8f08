/** An object of an answer, or a list, while it is filled. */
export type Container = Record<string | number, unknown>;

/** Where an object or a list of an answer stands: the way up, which only errors go. */
export class Position {
  constructor(
    /** Null for the answer itself. */
    readonly parent: Position | null,
    /** Its name or place within its parent. */
    readonly key: string | number,
    readonly container: Container,
    /** Whether there may be null instead. */
    readonly isNullable: boolean,
  ) {}

  /** Where a part of it stands: names and places, outermost first. */
  pathTo(key: string | number): readonly (string | number)[] {
    const path = [key];
    for (let at: Position = this; at.parent; at = at.parent) path.unshift(at.key);
    return path;
  }

  /**
   * Takes it out, because something in it must not be null and is: the nearest thing around it that may be null is.
   * @returns whether that is within the answer; if not, all of it is lost.
   * @source GraphQL specification, 6.4.4 Handling Field Errors.
   */
  lose(): boolean {
    let at: Position = this;
    while (at.parent && !at.isNullable) at = at.parent;
    if (!at.parent) return false;
    at.parent.container[at.key] = null;
    return true;
  }
}

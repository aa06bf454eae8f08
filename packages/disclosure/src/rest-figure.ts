import type { DisclosureRules } from './rules.js';

/**
 * The figure of the rest of a group, from the figures of the group and of the part that was shown before: a subtraction that anybody could make,
 * so that the rest tells nothing that the part did not. A part that was redacted leaves the group's figure, where that is large, and else nothing.
 */
export function restFigure({ whole, part }: { readonly whole: number | null; readonly part: number | null }, { restFrom }: DisclosureRules): number | null {
  if (whole === null) return null;
  if (part === null) return whole >= restFrom ? whole : null;
  return whole - part;
}

import { linliError } from '@linli/vocabulary';

/** How deep a document may nest; the questions of a front end stay below thirty. */
export const DEEPEST_NESTING = 100;

const BLOCK_QUOTE = '"""';

/**
 * Checks how deep a document nests without parsing it: parser, validation and planner call themselves once a level, and a few thousand levels would end in an overflow of the stack.
 * @throws DOCUMENT_TOO_LARGE
 */
export function checkNesting(document: string): void {
  let depth = 0;
  for (let place = 0; place < document.length; place++) {
    const character = document[place];
    if (character === '{' || character === '[' || character === '(') depth++;
    else if (character === '}' || character === ']' || character === ')') depth--;
    else if (character === '#') place = endOfLine(document, place);
    else if (character === '"') place = endOfString(document, place);
    if (depth > DEEPEST_NESTING) throw linliError('DOCUMENT_TOO_LARGE', { subject: 'document', expected: `at most ${DEEPEST_NESTING} levels`, got: 'more' });
  }
}

function endOfLine(document: string, from: number): number {
  let place = from;
  while (place < document.length && document[place] !== '\n' && document[place] !== '\r') place++;
  return place;
}

// A string that does not end is a syntax error, which the parser reports.
function endOfString(document: string, from: number): number {
  if (document.startsWith(BLOCK_QUOTE, from)) return endOfBlock(document, from);
  let place = from + 1;
  while (place < document.length && document[place] !== '"' && document[place] !== '\n') place += document[place] === '\\' ? 2 : 1;
  return place;
}

function endOfBlock(document: string, from: number): number {
  let end = document.indexOf(BLOCK_QUOTE, from + BLOCK_QUOTE.length);
  while (end >= 0 && document[end - 1] === '\\') end = document.indexOf(BLOCK_QUOTE, end + BLOCK_QUOTE.length);
  return end < 0 ? document.length : end + BLOCK_QUOTE.length - 1;
}

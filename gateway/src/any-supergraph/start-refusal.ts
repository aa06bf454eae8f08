/** Why a gateway over somebody's supergraph does not start. */
export type RefusalCode = 'ARGUMENT_WRONG' | 'FILE_UNREADABLE' | 'NOT_A_SUPERGRAPH' | 'FEDERATION_1' | 'URL_MISSING' | 'RULES_NOT_ENFORCED' | 'ADDRESS_UNUSABLE';

/** What the command line may correct ends with 2; what the file or the machine has to, with 1. */
const EXIT_CODES: Readonly<Record<RefusalCode, number>> = { ARGUMENT_WRONG: 2, FILE_UNREADABLE: 1, NOT_A_SUPERGRAPH: 1, FEDERATION_1: 1, URL_MISSING: 1, RULES_NOT_ENFORCED: 1, ADDRESS_UNUSABLE: 1 };

/** A start that is refused, in one line for the person who typed the command: Chinese, then English. */
export class StartRefusal extends Error {
  readonly exitCode: number;

  constructor(readonly code: RefusalCode, { zh, en }: { readonly zh: string; readonly en: string }) {
    // Whatever a library or a file put into it: a script reads one line.
    super(`${zh} ${en} [${code}]`.replace(/\s+/g, ' '));
    this.exitCode = EXIT_CODES[code];
  }
}

import type { LogSignatureCheck, LogSigner } from '../log-keys.js';

/** Where the chain begins after its oldest months were pruned. */
export interface CheckpointFacts {
  /** The last batch that was pruned. */
  readonly number: number;
  /** Its head, hex. */
  readonly head: string;
  /** Id of the first entry after it. */
  readonly nextId: number;
  /** When its last entry was put on record. */
  readonly lastAt: string;
  readonly madeAt: string;
}

export interface Checkpoint extends CheckpointFacts {
  /** Ed25519, base64. */
  readonly signature: string;
}

export function sealCheckpoint(facts: CheckpointFacts, sign: LogSigner): Checkpoint {
  return { ...facts, signature: sign(signedText(facts)) };
}

/** Whether the deployment signed it: whoever deletes batches without its key cannot say that they were pruned. */
export function isCheckpointTrue(checkpoint: Checkpoint, check: LogSignatureCheck): boolean {
  return check(signedText(checkpoint), checkpoint.signature);
}

function signedText({ number, head, nextId, lastAt, madeAt }: CheckpointFacts): string {
  return `linli access log checkpoint ${JSON.stringify([number, head, nextId, lastAt, madeAt])}`;
}

/** What `/health/ready` says. */
export type ReadinessStatus = 'ready' | 'grants not known' | 'closing';

/**
 * Whether requests should be sent to this gateway. It is not ready before the grants have been read once: nobody would be given anything. It stays ready when they cannot be read later: what needs no scope is
 * served, and were all gateways taken out of service then, it would not be. A department that is silent changes nothing either: the others answer.
 */
export class Readiness {
  private isClosing = false;
  private wereKnown = false;

  constructor(private readonly areRightsKnown: () => boolean) {}

  /** From now on nothing more should be sent here. */
  close(): void {
    this.isClosing = true;
  }

  status(): ReadinessStatus {
    if (this.isClosing) return 'closing';
    this.wereKnown ||= this.areRightsKnown();
    return this.wereKnown ? 'ready' : 'grants not known';
  }
}

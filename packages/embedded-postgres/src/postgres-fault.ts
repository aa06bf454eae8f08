/** Why the embedded server cannot run, in words for the person who started it: what is wrong, what to do, Chinese first. Nothing has been lost. */
export class PostgresFault extends Error {
  constructor(
    readonly kind: 'IN_USE' | 'DISK_FULL' | 'FOREIGN_FOLDER' | 'OTHER_VERSION' | 'NOT_WRITABLE' | 'NO_BINARIES' | 'NO_USER' | 'DAMAGED' | 'FAILED',
    zh: string,
    en: string,
  ) {
    super(`${zh}\n${en}`);
    this.name = 'PostgresFault';
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const INTERRUPTED = 130;

/**
 * Ends the program in order on a signal, at whatever point of its start it comes.
 * @returns how to say, when all is up, what has to be closed.
 */
export function endOnSignal(): (close: () => Promise<void>) => void {
  let close: (() => Promise<void>) | null = null;
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    process.stdout.write('\n正在停止，数据已保存 stopping, the data is kept\n');
    // Until all is up there is nothing to finish: the database server ends with this process, and the next start goes on where this one stopped.
    if (!close) process.exit(INTERRUPTED);
    void close().then(() => process.exit(0), () => process.exit(1));
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return (whatIsUp) => (close = whatIsUp);
}

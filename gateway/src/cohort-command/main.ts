import { askGateway } from './ask-gateway.js';
import { checkAnswer } from './check-answer.js';
import { checkOut, writeOut } from './check-out.js';
import { chooseAsker } from './choose-asker.js';
import { CohortFault } from './cohort-fault.js';
import { readCommand, USAGE, type CohortAsking } from './read-command.js';
import { readQuestion } from './read-question.js';
import { renderAnswer } from './render-answer.js';
import { showWaiting } from './show-waiting.js';

void main();

/** `npm run cohort`: asks a running gateway a question over many, and writes its counts. */
async function main(): Promise<void> {
  try {
    const command = readCommand(process.argv.slice(2), process.env);
    if (command.isHelp) return void process.stdout.write(USAGE);
    await answer(command);
  } catch (error) {
    process.stderr.write(error instanceof CohortFault ? `${error.message.trimEnd()}\n(${error.code})\n` : `系统故障 a fault of ours: ${(error as Error).message}\n`);
    process.exitCode = error instanceof CohortFault ? error.exitCode : 1;
  }
}

async function answer(command: CohortAsking): Promise<void> {
  const { file, format, out, variablesFile, address } = command;
  const asked = readQuestion(file, variablesFile);
  if (out !== null) checkOut(out);
  else if (format === 'arrow' && process.stdout.isTTY) throw new CohortFault('OUT_UNWRITABLE', 'arrow: 不能显示在终端上，请用 --out expected --out or a pipe, but got a terminal');
  const asker = await chooseAsker(command, asked.question);
  const stop = showWaiting();
  const answer = await askGateway(address, asked, asker).finally(stop);
  checkAnswer(answer);
  const content = renderAnswer(format, { answer, asked });
  if (out === null) process.stdout.write(content);
  else writeOut(out, content);
}

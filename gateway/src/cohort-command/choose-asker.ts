import { readCaseNo } from '../cohort-answer/read-case-no.js';
import { chooseDataFolder } from '../embedded/choose-data-folder.js';
import { embeddedKey } from '../embedded/embedded-key.js';
import { findPersona } from '../embedded/find-persona.js';
import { issueToken } from '../embedded/identity-file.js';
import { CohortFault } from './cohort-fault.js';
import type { CohortAsking } from './read-command.js';

/** Who asks, and under the number of which approved question. */
export interface Asker {
  readonly token: string;
  readonly caseNo: string | null;
}

/** With a token, whoever it is for; else a persona of the deployment here, signed in as `npm run token` does. @throws CohortFault TOKEN_MISSING. */
export async function chooseAsker(command: Pick<CohortAsking, 'token' | 'persona' | 'caseNo'>, question: string, environment: NodeJS.ProcessEnv = process.env): Promise<Asker> {
  const caseNo = command.caseNo ?? readCaseNo(question);
  if (command.token !== null) return { token: command.token, caseNo };
  try {
    const dataFolder = chooseDataFolder(environment);
    const key = embeddedKey(dataFolder);
    const persona = findPersona(command.persona, dataFolder);
    return { token: await issueToken(key, persona), caseNo: caseNo ?? persona.purposes.find(({ code }) => code === 'STATISTICS')?.caseNo ?? null };
  } catch (error) {
    throw new CohortFault('TOKEN_MISSING', `${(error as Error).message}\n也可用 --token 或 LINLI_TOKEN 给出令牌。Or give a token with --token or LINLI_TOKEN.`);
  }
}

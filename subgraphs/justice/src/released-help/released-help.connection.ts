import { connectionType } from '@linli/subgraph-kit';
import { ReleasedHelp } from './released-help.type.js';

export const ReleasedHelpConnection = connectionType('ReleasedHelp', '安置帮教', () => ReleasedHelp);

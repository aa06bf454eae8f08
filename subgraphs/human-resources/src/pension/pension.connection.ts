import { connectionType } from '@linli/subgraph-kit';
import { Pension } from './pension.type.js';

export const PensionConnection = connectionType('Pension', '养老待遇', () => Pension);

import { connectionType } from '@linli/subgraph-kit';
import { Mediator } from './mediator.type.js';

export const MediatorConnection = connectionType('Mediator', '人民调解员', () => Mediator);

import { connectionType } from '@linli/subgraph-kit';
import { Mandate } from './mandate.type.js';

export const MandateConnection = connectionType('Mandate', '代理授权', () => Mandate);

import { connectionType } from '@linli/subgraph-kit';
import { DeathCertificate } from './death-certificate.type.js';

export const DeathCertificateConnection = connectionType('DeathCertificate', '死亡医学证明', () => DeathCertificate);

import { connectionType } from '@linli/subgraph-kit';
import { BirthCertificate } from './birth-certificate.type.js';

export const BirthCertificateConnection = connectionType('BirthCertificate', '出生医学证明', () => BirthCertificate);

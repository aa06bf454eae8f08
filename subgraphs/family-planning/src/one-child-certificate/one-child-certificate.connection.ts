import { connectionType } from '@linli/subgraph-kit';
import { OneChildCertificate } from './one-child-certificate.type.js';

export const OneChildCertificateConnection = connectionType('OneChildCertificate', '独生子女父母光荣证', () => OneChildCertificate);

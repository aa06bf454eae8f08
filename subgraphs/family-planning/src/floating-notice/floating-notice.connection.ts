import { connectionType } from '@linli/subgraph-kit';
import { FloatingNotice } from './floating-notice.type.js';

export const FloatingNoticeConnection = connectionType('FloatingNotice', '两头通报', () => FloatingNotice);

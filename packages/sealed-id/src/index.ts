export { openId, sealId, sealKey, useSealKey, type SealedKind } from './sealed-id.js';

export { CallQueue, type CallQueueOptions } from './call-queue.js';

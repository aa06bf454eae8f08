import { describeCases } from './describe-cases.js';

describe('over the stock executor', () => describeCases('stock'));

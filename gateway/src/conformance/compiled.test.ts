import { describeCases } from './describe-cases.js';

describe('over the compiled executor', () => describeCases('compiled'));

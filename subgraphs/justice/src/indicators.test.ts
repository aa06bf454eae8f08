import { describeIndicators } from '@linli/test-kit';
import { justice } from './index.js';

describeIndicators(justice, [
  { name: 'disputeOnRecord' },
  { name: 'disputeKind', words: ['NEIGHBOUR', 'TENANCY'] },
  { name: 'disputeStage', words: ['CLOSED'] },
  { name: 'disputeRaised', from: '2025-01-01', to: '2025-12-31' },
  { name: 'disputeOverdue' },
  { name: 'agreed' },
  { name: 'monthsSinceAgreement', from: 6 },
  { name: 'agreementKept' },
  { name: 'agreementChecked' },
  { name: 'judiciallyConfirmed' },
  { name: 'partyToDispute', from: '2025-07-01' },
  { name: 'legalAidApplied', words: ['LABOUR', 'FAMILY'] },
], { residents: 10_000 });

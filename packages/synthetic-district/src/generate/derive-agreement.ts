import type { Dispute } from '../model/justice.js';
import { deriveNumber } from './derive-number.js';

const NOTES = {
  kept: ['协议已全部履行', '款项已付清，双方无异议', '约定事项已完成，未再反映'],
  broken: ['尚有约定事项未完成，已重新约定期限', '款项未按期支付，告知可申请司法确认', '协议未履行，已转入督办'],
} as const;

type Agreement = Pick<Dispute, 'agreementNo' | 'reviewNote'>;

/** The number of a case's written agreement, and what the mediator noted when he came back to it; both follow from the case number. */
export function deriveAgreement({ caseNo, agreementDate, isKept }: Pick<Dispute, 'caseNo' | 'agreementDate' | 'isKept'>): Agreement {
  const notes = isKept === null ? null : isKept ? NOTES.kept : NOTES.broken;
  return { agreementNo: agreementDate === null ? null : `XY${caseNo.slice(2)}`, reviewNote: notes?.[deriveNumber(`review ${caseNo}`, notes.length)] ?? null };
}

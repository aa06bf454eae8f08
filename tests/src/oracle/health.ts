import type { ChronicFollowUp, LifeEvent } from '@linli/synthetic-district';
import { CHRONIC_CONDITION, HEALTH_STATUS_BRIEF, SERVICE_DUE_KIND, SEX } from '@linli/vocabulary';
import { deathCertificates } from './death-certificates.js';
import { doctorContractOn } from './family-doctor.js';
import { knowledgeOf, mistakeOf, newestFirst, type Knowledge, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { unknownNos } from './unknown-numbers.js';
import { UNMAPPED_WORD, word } from './word.js';

type Birth = Extract<LifeEvent, { readonly kind: 'BIRTH' }>;

interface Asked {
  readonly kind?: string;
  readonly dueBy?: string;
  readonly isDone?: boolean;
}

/** What health holds about residents: the truth up to yesterday, but for its known mistakes. */
export function openHealth(index: TruthIndex, links: Links): (residentNo: number) => Facts {
  const { truth } = index;
  const known = knowledgeOf('health', index);
  const unknown = unknownNos(index, known.hasHeard);
  const isKnown = (residentNo: number | null): residentNo is number => residentNo !== null && !unknown.has(residentNo);
  const records = groupBy(truth.healthRecords.filter(({ openedDate }) => known.hasHeard(openedDate)), ({ residentNo }) => residentNo);
  const births = truth.lifeEvents.filter((event) => event.kind === 'BIRTH').filter(({ date }) => known.hasHeard(date));
  const deaths = deathCertificates(index, known);
  const toBirth = (birth: Birth): Facts => toBirthCertificate(birth, { links, childNo: isKnown(birth.childNo) ? birth.childNo : null });
  const services = openServices(index, known);
  const followUps = openFollowUps(index, known);
  return (residentNo) => ({
    health: () => ({
      registerLink: isKnown(residentNo) ? linkOf(index, { residentNo, asOf: known.asOf }) : null,
      record: () => (isKnown(residentNo) ? newestFirst(records.get(residentNo), ({ openedDate }) => openedDate, ({ recordNo }) => recordNo) : []).map(({ recordNo, clinic, openedDate, healthStatus }) => ({
        recordNo, clinic, openedDate, healthStatus: word(HEALTH_STATUS_BRIEF, healthStatus), doctorContract: ({ activeOn }: { readonly activeOn: string }) => doctorContractOn(index, residentNo, activeOn),
      }))[0] ?? null,
      ...services(isKnown(residentNo) ? residentNo : null),
      births: () => newestFirst(births.filter(({ motherNo }) => motherNo === residentNo), ({ date }) => date, ({ certificateNo }) => certificateNo).map(toBirth),
      birthCertificate: () => (isKnown(residentNo) ? births.filter(({ childNo }) => childNo === residentNo).map(toBirth)[0] : null) ?? null,
      deathCertificate: deaths.get(residentNo) ?? null,
      chronicFollowUps: () => (isKnown(residentNo) ? followUps(residentNo) : []),
    }),
  });
}

function linkOf(index: TruthIndex, { residentNo, asOf }: { readonly residentNo: number; readonly asOf: string }): Facts {
  const variant = mistakeOf(index, { department: 'health', residentNo, kind: 'NAME_VARIANT' });
  return variant ? { asOf, name: variant.held, method: 'REVIEWED', confidencePercent: 90 } : { asOf, name: index.residents.get(residentNo)?.name, method: 'CITIZEN_ID', confidencePercent: 100 };
}

function openServices({ truth }: TruthIndex, known: Knowledge): (residentNo: number | null) => Facts {
  const held = groupBy(truth.servicesDue.map((each) => ({ ...each, doneDate: known.heard(each.doneDate) })), ({ residentNo }) => residentNo);
  return (residentNo) => {
    const own = newestFirst(residentNo === null ? [] : held.get(residentNo), ({ dueDate }) => dueDate, ({ serviceNo }) => serviceNo);
    return {
      servicesDue: ({ kind, dueBy, isDone }: Asked) => own
        .filter((each) => (kind === undefined || each.kind === kind) && (dueBy === undefined || each.dueDate <= dueBy) && (isDone === undefined || (each.doneDate !== null) === isDone))
        .map((each) => ({ ...each, kind: word(SERVICE_DUE_KIND, each.kind), isDone: each.doneDate !== null })),
      isVaccinationUpToDate: ({ on }: { readonly on: string }) => {
        const due = own.filter(({ kind, dueDate }) => kind === 'VACCINATION' && dueDate <= on);
        return due.length === 0 ? null : due.every(({ doneDate }) => doneDate !== null && doneDate <= on);
      },
    };
  };
}

function toBirthCertificate({ certificateNo, date, sex, clinic, motherNo }: Birth, { links, childNo }: { readonly links: Links; readonly childNo: number | null }): Facts {
  return { certificateNo, birthDate: date, sex: word(SEX, sex), clinic, isChildRegistered: childNo !== null, child: () => links.resident(childNo), mother: () => links.resident(motherNo) };
}

// A visit of which the register has not heard is still the one that is due; a code that has drifted stands in the oldest follow-up.
function openFollowUps(index: TruthIndex, known: Knowledge): (residentNo: number) => Facts[] {
  const all = groupBy(index.truth.chronicFollowUps, ({ residentNo }) => residentNo);
  const isHeard = ({ lastFollowUpDate }: ChronicFollowUp): boolean => lastFollowUpDate === null || known.hasHeard(lastFollowUpDate);
  return (residentNo) => {
    const own = newestFirst(all.get(residentNo), ({ fromDate }) => fromDate, ({ followUpNo }) => followUpNo);
    const hasDrifted = mistakeOf(index, { department: 'health', residentNo, kind: 'CODE_DRIFT' })?.field === 'chronicCondition';
    return own.filter(({ fromDate }) => known.hasHeard(fromDate)).map((each) => ({
      followUpNo: each.followUpNo, fromDate: each.fromDate, condition: hasDrifted && each === own.at(-1) ? UNMAPPED_WORD : word(CHRONIC_CONDITION, each.condition),
      lastFollowUpDate: isHeard(each) ? each.lastFollowUpDate : null, nextDueDate: isHeard(each) ? each.nextDueDate : each.lastFollowUpDate,
    }));
  };
}

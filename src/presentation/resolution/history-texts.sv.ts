import type { Instant } from '../../domain/time';
import type { Choice } from '../../domain/resolution/ballot';
import type { ClosingCause } from '../../domain/resolution/round';
import { atStart, day, moment } from '../dates.sv';

export const historyTexts = {
  heading: 'Ärendets historik',
  before: 'Före utskicket',
  round: (round: number) => `Omgång ${round}`,
  toggleText: 'Visa eller dölj hela texten',
  toggleBallots: (count: number) => `Visa eller dölj ${count} svar`,
  leftOutText: 'Frågan och bakgrunden är för långa för att visas här.',
  at: (at: Instant) => `${atStart(moment(at))}: `,
  started: (name: string) => `${name} började på ärendet.`,
  opened: (name: string, closesAt: Instant) => `${name} skickade ut ärendet. Sista svarsdag ${day(closesAt)}.`,
  ballot: {
    approve: (name) => `${name} tillstyrker.`,
    reject: (name) => `${name} tillstyrker inte.`,
    needsAnchoring: (name) => `${name} behöver förankra.`,
    objectToForm: (name) => `${name} begär att frågan tas upp på möte.`,
    recuse: (name) => `${name} anmäler jäv.`,
  } satisfies Record<Choice, (name: string) => string>,
  asked: (name: string, text: string) => `${name} frågade: ${text}`,
  replied: (name: string, asking: string, text: string) => `${name} svarade på frågan från ${asking}: ${text}`,
  ballotsHidden: 'Svaren i omgången visas när den är stängd.',
  closed: {
    complete: 'Omgången stängdes när alla hade svarat.',
    deadline: 'Omgången stängdes när svarstiden var slut.',
    early: 'Omgången stängdes i förtid.',
    presidiumRecused: 'Omgången stängdes när alla i presidiet hade anmält jäv.',
  } satisfies Record<ClosingCause, string>,
  closedEarlyBy: (name: string) => `${name} stängde omgången i förtid.`,
  summary: (title: string) => `Historik: ${title}`,
};

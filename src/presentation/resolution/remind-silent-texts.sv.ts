import type { Instant } from '../../domain/time';
import { LINE_MOST } from '../../domain/resolution/requested-reminder';
import { moment } from '../dates.sv';
import { NO_PATIENT_DATA } from '../no-patient-data.sv';

/** A reminder that somebody who leads asks for: the small form, and whom it goes to. */
export const remindSilentTexts = {
  open: 'Påminn om slutligt svar',
  label: 'Din hälsning till dem (frivilligt)',
  hint: `Högst ${LINE_MOST} tecken. Den visas på påminnelsen med ditt namn. ${NO_PATIENT_DATA}`,
  send: 'Skicka påminnelsen',
  heading: 'Påminnelse',
  /** Of all that have been asked for in a round. */
  headingOfAll: 'Påminnelser som ledningen har bett om',
  asked: (by: string, at: Instant) => `${by} bad om en påminnelse ${moment(at)}.`,
  quotation: (line: string) => `”${line}”`,
  now: (count: number, at: Instant) => `${members(count)} får den ${moment(at)}.`,
  later: (count: number, by: Instant) =>
    `${members(count)} hade nyss fått en påminnelse och får den här senast ${moment(by)}. Ingen får två inom fyra timmar.`,
  away: (count: number) => `${members(count)} är borta och får den första arbetsdagen tillbaka.`,
  ownDay: (count: number) =>
    count === 1
      ? 'En ledamot har själv valt en dag för sin påminnelse och får den då.'
      : `${count} ledamöter har själva valt en dag för sin påminnelse och får den då.`,
  tooLate: (count: number) =>
    `${members(count)} är borta eller har nyss fått en påminnelse, och hinner inte få en till innan omgången stänger. Hör gärna av dig själv.`,
  remindedRecently: (at: Instant, againAt: Instant) =>
    `En påminnelse begärdes ${moment(at)}. Nästa går att skicka efter ${moment(againAt)}.`,
  noneRemindedNow: 'Ingen påminns nu.',
  allHaveAnswered: 'Alla har gett slutligt svar.',
  /** On the reminder itself, when the leader has written nothing. */
  asksYou: (by: string) => `${by} ber dig svara.`,
};

function members(count: number): string {
  return count === 1 ? 'En ledamot' : `${count} ledamöter`;
}

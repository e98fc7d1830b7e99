import type { EarlierStatus } from '../../domain/decision/decision';
import type { LocalDate } from '../../domain/time';
import { day } from '../dates.sv';

const UNKNOWN = 'uppgift saknas';
const STATUS: Readonly<Record<EarlierStatus, string>> = {
  decided: 'Beslutat',
  noted: 'Noterat',
  proposed: 'Förslag, utfallet är inte känt',
  reported: 'Beslutat på annat håll och rapporterat',
};

/** About decisions from before the register, which a file told of. */
export const earlierTexts = {
  heading: 'Importerat beslut',
  word: 'Importerat',
  unknown: UNKNOWN,
  imported: 'Importerat från äldre handlingar. Enighet har inte hanterat beslutet.',
  day: (on: LocalDate | null) => `Beslutsdag: ${on === null ? UNKNOWN : day(on)}.`,
  became: (status: EarlierStatus | null) => (status === null ? `Status: ${UNKNOWN}.` : `${STATUS[status]}.`),
  form: (form: string | null) => `Beslutsform: ${form ?? UNKNOWN}.`,
  source: (source: string) => `Källa: ${source}.`,
  withoutText: 'Texten visas bara för dem som hör till forumet, eftersom den kan nämna personer.',
};

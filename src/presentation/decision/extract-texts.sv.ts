import type { LocalDate } from '../../domain/time';
import { noon } from '../dates';
import { date, moment } from '../dates.sv';

export const extractTexts = {
  heading: 'Protokollsutdrag',
  decided: 'Beslut',
  takeOut: { pdf: 'Hämta som PDF', docx: 'Hämta som Word' },
  papers: 'Bilagor som beslutet fattades på',
  /** Address and name stand beside one another, since paper has no links. */
  paper: (name: string, url: string) => `${name}: ${url}`,
  fingerprint: (hash: string) => `Fingeravtryck av den text som ledamöterna svarade på (SHA-256): ${hash}`,
  takenOut: (at: string) => `Uttaget ur beslutsregistret ${moment(at)}.`,
  list: {
    heading: 'Beslutslista',
    title: (forum: string, from: LocalDate, until: LocalDate) => `${forum}, ${date(noon(from))} – ${date(noon(until))}`,
    columns: { number: 'Nummer', day: 'Dag', title: 'Rubrik', text: 'Beslut', reported: 'Redovisat' },
    reported: (day: LocalDate, item: string) => `${day}, punkt ${item}`,
    notReported: 'Inte ännu',
    none: 'Inga beslut under perioden.',
  },
};

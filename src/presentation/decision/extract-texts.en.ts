import type { LocalDate } from '../../domain/time';
import { noon } from '../dates';
import { date, moment } from '../dates.en';

export const extractTexts = {
  heading: 'Extract from the minutes (protokollsutdrag)',
  decided: 'Decision',
  takeOut: { pdf: 'Get as PDF', docx: 'Get as Word' },
  papers: 'Attachments that the decision was made on',
  paper: (name: string, url: string) => `${name}: ${url}`,
  fingerprint: (hash: string) => `Fingerprint of the text that the members answered (SHA-256): ${hash}`,
  takenOut: (at: string) => `Taken from the register of decisions ${moment(at)}.`,
  list: {
    heading: 'List of decisions',
    title: (forum: string, from: LocalDate, until: LocalDate) => `${forum}, ${date(noon(from))} – ${date(noon(until))}`,
    columns: { number: 'Number', day: 'Day', title: 'Title', text: 'Decision', reported: 'Reported' },
    reported: (day: LocalDate, item: string) => `${day}, item ${item}`,
    notReported: 'Not yet',
    none: 'No decisions in this period.',
  },
};

import type { LocalDate } from '../../domain/time';
import { date, moment } from '../dates.en';

export const extractTexts = {
  heading: 'Extract from the minutes (protokollsutdrag)',
  decided: 'Decision',
  papers: 'Attachments that the decision was made on',
  paper: (name: string, url: string) => `${name}: ${url}`,
  paperFingerprint: 'The file’s fingerprint when the matter was sent (SHA-256): ',
  attested: 'Certification (bestyrkande)',
  verified: (at: string, by: string | null) =>
    `Enighet has compared the extract with the register of decisions and with the events of the matter, which are unchanged since they were written. Checked ${moment(at)}${by === null ? '' : ` by ${by}`}.`,
  notVerified: (at: string) =>
    `The extract is not certified (bestyrkt). When it was checked ${moment(at)} the decision did not agree with the events of the matter. Get in touch with whoever runs Enighet.`,
  textFingerprint: (hash: string) => `Fingerprint of the text that the members answered (SHA-256): ${hash}`,
  fingerprint: (hash: string) => `The decision’s fingerprint (SHA-256): ${hash}`,
  shortFingerprint: (start: string) => `The beginning of the fingerprint, as on the decision’s card in Teams: ${start}`,
  takenOut: (at: string) => `Taken from the register of decisions ${moment(at)}.`,
  list: {
    heading: 'List of decisions',
    title: (forum: string, from: LocalDate, until: LocalDate) => `${forum}, ${date(from)} – ${date(until)}`,
    columns: {
      number: 'Number',
      day: 'Day',
      title: 'Title',
      text: 'Decision',
      reported: 'Reported',
      ownDecisions: 'The principals’ own decisions',
    },
    reported: (meetingOn: LocalDate, item: string) => `${date(meetingOn)}, item ${item}`,
    notReported: 'Not yet',
    none: 'No decisions in this period.',
  },
};

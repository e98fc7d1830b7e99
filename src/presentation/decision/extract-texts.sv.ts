import type { LocalDate } from '../../domain/time';
import { date, moment } from '../dates.sv';

export const extractTexts = {
  heading: 'Protokollsutdrag',
  decided: 'Beslut',
  papers: 'Bilagor som beslutet fattades på',
  /** Address and name stand beside one another, since paper has no links. */
  paper: (name: string, url: string) => `${name}: ${url}`,
  paperFingerprint: 'Filens fingeravtryck när ärendet skickades ut (SHA-256): ',
  attested: 'Bestyrkande',
  verified: (at: string, by: string | null) =>
    `Enighet har jämfört utdraget med beslutsregistret och med ärendets händelser, som är oförändrade sedan de skrevs. Kontrollerat ${moment(at)}${by === null ? '' : ` av ${by}`}.`,
  notVerified: (at: string) =>
    `Utdraget är inte bestyrkt. Vid kontrollen ${moment(at)} stämde beslutet inte med ärendets händelser. Vänd dig till den som sköter Enighet.`,
  textFingerprint: (hash: string) => `Fingeravtryck av den text som ledamöterna svarade på (SHA-256): ${hash}`,
  fingerprint: (hash: string) => `Beslutets fingeravtryck (SHA-256): ${hash}`,
  shortFingerprint: (start: string) => `Fingeravtryckets början, som på beslutets kort i Teams: ${start}`,
  takenOut: (at: string) => `Uttaget ur beslutsregistret ${moment(at)}.`,
  list: {
    heading: 'Beslutslista',
    title: (forum: string, from: LocalDate, until: LocalDate) => `${forum}, ${date(from)} – ${date(until)}`,
    columns: {
      number: 'Nummer',
      day: 'Dag',
      title: 'Rubrik',
      text: 'Beslut',
      reported: 'Redovisat',
      ownDecisions: 'Huvudmännens egna beslut',
    },
    reported: (meetingOn: LocalDate, item: string) => `${date(meetingOn)}, punkt ${item}`,
    notReported: 'Inte ännu',
    none: 'Inga beslut under perioden.',
  },
};

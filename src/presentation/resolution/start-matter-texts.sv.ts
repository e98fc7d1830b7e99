import type { Instant } from '../../domain/time';
import type { MatterTemplate } from '../../domain/resolution/draft-source';
import { date } from '../dates.sv';

const template: Readonly<Record<MatterTemplate, string>> = {
  financing: 'Fortsatt finansiering',
  newMember: 'Ny ledamot',
  guideline: 'Förlängning av riktlinje',
  assignment: 'Uppdrag',
};

export const startMatterTexts = {
  heading: 'Börja på ett ärende',
  empty: 'Tomt formulär',
  template,
  earlier: 'Eller kopiera ett tidigare ärende',
  copied: 'Texten följer med, men inte svar, nummer, år eller datum.',
  notFound: 'Inget ärende har de orden. Pröva med ett annat.',
  search: {
    label: 'Sök bland tidigare ärenden',
    hint: 'Ord i rubriken eller texten, eller beslutets nummer.',
    send: 'Sök',
  },
  copy: 'Kopiera',
  /** `what` is the decision's number, or how the matter stands. */
  item: (what: string, at: Instant) => `${what}, ${date(at)}`,
  summary: (shortName: string) => `${shortName}: börja på ett ärende`,
  /** Stands on the form. */
  fromTemplate: (name: string) => `Mallen ${name} är ifylld. Byt ut varje […] mot det som gäller här.`,
  fromMatter: (what: string) =>
    `Texten är kopierad från ${what}. Svar, nummer, år och datum följde inte med: fyll i det som gäller nu.`,
  fillIn: 'Texten är ifylld. Byt ut varje […] mot det som gäller här.',
  /** Stands in the history. */
  source: (what: string) => `Texten kopierades från ${what}.`,
};

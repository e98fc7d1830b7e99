import type { Instant } from '../../domain/time';
import type { MatterTemplate } from '../../domain/resolution/draft-source';
import { date } from '../dates.en';

const template: Readonly<Record<MatterTemplate, string>> = {
  financing: 'Continued funding',
  newMember: 'New member',
  guideline: 'Prolonged guideline',
  assignment: 'Assignment',
};

export const startMatterTexts = {
  heading: 'Begin a matter',
  empty: 'Empty form',
  template,
  earlier: 'Or copy an earlier matter',
  copied: 'The text goes along, but no answers, numbers, years or dates.',
  notFound: 'No matter has those words. Try another.',
  search: {
    label: 'Search earlier matters',
    hint: 'Words in its title or text, or the decision’s number.',
    send: 'Search',
  },
  copy: 'Copy',
  item: (what: string, at: Instant) => `${what}, ${date(at)}`,
  summary: (shortName: string) => `${shortName}: begin a matter`,
  fromTemplate: (name: string) => `The template ${name} is filled in. Replace each […] with what holds here.`,
  fromMatter: (what: string) =>
    `The text is copied from ${what}. No answers, numbers, years or dates came along: fill in what holds now.`,
  fillIn: 'The text is filled in. Replace each […] with what holds here.',
  source: (what: string) => `The text was copied from ${what}.`,
};

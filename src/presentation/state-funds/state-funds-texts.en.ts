import type { Criterion, Finding } from '../../domain/state-funds/criteria';
import type { StateFundsDecision, StateFundsDecisionFault } from '../../domain/state-funds/forum-decision';
import type { ProjectYear } from '../../domain/state-funds/state-funds';
import { date } from '../dates.en';
import type { SentencesBy } from '../sentences-by';
import type { Applied } from './state-funds-texts.sv';

const question: Readonly<Record<Criterion, string>> = {
  cooperation:
    'Is the project carried out in collaboration, for example between municipality and region and/or with a service user organisation?',
  practice: 'How will the collaboration work in practice?',
  use: 'How are the funds to be used, and is there a schedule for carrying it out?',
  aims: 'Are the project’s purpose and concrete goals stated (which need is to be met, what is to be achieved, how does the project benefit the resident?).',
  measures: 'Is there a description of how the goals are to be followed up and measured, with defined measures?',
  afterwards: 'What is the plan for continued financing after the project period?',
  report:
    'At the end of the project it is required that the questions above are reported back to the forum, with how many residents have been reached.',
};

const name: Readonly<Record<Criterion, string>> = {
  cooperation: 'collaboration',
  practice: 'collaboration in practice',
  use: 'funds and schedule',
  aims: 'purpose and goals',
  measures: 'follow-up and measures',
  afterwards: 'continued financing',
  report: 'reporting back',
};

const finding: Readonly<Record<Finding, string>> = { met: 'Met', notMet: 'Not met', unclear: 'Unclear' };

const year: Readonly<Record<ProjectYear, string>> = {
  1: 'The work is marked by being set up and adapted, and by developing working methods and structures that serve their purpose.',
  2: 'The work is developed further towards a more stable organisation and way of working that lasts.',
  3: 'The work is mainly carried out within the ordinary services. Efforts are directed at a transition to the ordinary budget, and at making clear to decision-makers that the special financing will not remain.',
};

export const stateFundsTexts = {
  question,
  name,
  finding,
  yearOf: (projectYear: ProjectYear) => `Year ${projectYear}`,
  yearIs: (projectYear: ProjectYear) => `Year ${projectYear}: ${year[projectYear]}`,
  applied: ({ organisation, project, amount, year }: Applied) =>
    `Application: ${organisation} applies for ${amount} for ${project}, ${year}.`,
  fromApplication: ({ organisation, project }: Pick<Applied, 'organisation' | 'project'>) =>
    `The text comes from the application of ${organisation}: ${project}. It goes along with the matter as it was sent.`,
  answered: (answer: string) => `Answer in the application: ${answer}`,
  summary: (
    projectYear: ProjectYear,
    metCount: number,
    all: number,
    notMet: readonly string[],
    unclear: readonly string[],
  ) =>
    `State funds, year ${projectYear}. Criteria: ${[
      `${metCount} of ${all} met`,
      ...(notMet.length === 0 ? [] : [`${notMet.length} not met: ${notMet.join(', ')}`]),
      ...(unclear.length === 0 ? [] : [`${unclear.length} unclear: ${unclear.join(', ')}`]),
    ].join('; ')}.`,
  inShort: (projectYear: ProjectYear, metCount: number, all: number, notMetCount: number, unclearCount: number) =>
    `State funds, year ${projectYear}. Criteria: ${[
      `${metCount} of ${all} met`,
      ...(notMetCount === 0 ? [] : [`${notMetCount} not met`]),
      ...(unclearCount === 0 ? [] : [`${unclearCount} unclear`]),
    ].join(', ')}.`,
  breakClause: (shortName: string) =>
    `${shortName} reserves the right to break off the effort if its results differ considerably from the goals that were set, or if further state grants do not come and the economic resources at hand are therefore judged to be insufficient.`,
  fourthYear:
    'The project has had state funds for three years. The criteria allow no fourth: the special funding is not to remain.',
  inHistory: 'The criteria one by one are in the history of the matter.',
  toggle: 'Show or hide the criteria',
  heading: 'Criteria for state funds',
  criterionChanged: (criterion: Criterion) => `The criterion ${name[criterion]}: `,
  yearAskedAlready: (title: string) =>
    `The same year of the project is asked for in another matter already: ${title}. Go on with that one, or strike it first.`,
  yearBeforeNotDecided: (projectYear: ProjectYear) =>
    `Year ${projectYear} goes on from the decision on year ${projectYear - 1}. Open that decision, choose Conditions and validity, and then Prolong.`,
  fields: {
    yearPlaceholder: 'Choose a year',
    findingPlaceholder: 'Choose a finding',
    /** The button of a criterion, and with what is kept of it. */
    criterion: (criterion: Criterion) => begun(name[criterion]),
    judged: (criterion: Criterion, kept: Finding) => `${begun(name[criterion])}: ${finding[kept].toLowerCase()}`,
    comment: (criterion: Criterion) => `Comment on ${name[criterion]}`,
  },
  settings: {
    heading: 'State funds',
    introduction:
      'Once the forum has decided on criteria for state funds, they can be judged in each matter. Write which decision it is. Until then nothing about them is shown.',
    isOn: ({ decidedBy, decidedOn, number }: StateFundsDecision) =>
      `The criteria are turned on, by a decision of ${decidedBy} ${date(decidedOn)}, ${number}.`,
    isOff: 'The criteria are turned off.',
    decidedBy: { label: 'Who has decided?', hint: 'For example: LGS.' },
    decidedOn: { label: 'When was it decided?' },
    number: { label: 'Number of the decision, or item', hint: 'For example: LGS PC 2027:1, or item 8.' },
    turnOn: 'Turn on with this decision',
    change: 'Save the change',
    turnOff: 'Turn off',
    notSaved: 'The decision is not told in full. Open State funds and fill it in.',
    fault: {
      missing: ({ field }) => MISSING[field],
      notADate: 'That is no date. Choose a day.',
      notYet: 'That day has not come yet. Choose the day of the decision.',
      tooLong: 'The text is too long. Shorten it to 80 characters at most.',
    } satisfies SentencesBy<'fault', StateFundsDecisionFault>,
    summary: (shortName: string) => `${shortName}: state funds`,
  },
};

const MISSING: Readonly<Record<StateFundsDecisionFault['field'], string>> = {
  fundsDecidedBy: 'Write who has decided.',
  fundsDecidedOn: 'Choose the day of the decision.',
  fundsNumber: 'Write the number of the decision, or the item.',
};

function begun(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

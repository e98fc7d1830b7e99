import { ofEachCriterion } from '../../src/domain/state-funds/criteria';
import type { Application, ApplicationFields } from '../../src/domain/state-funds/application/read-application';
import { textOf } from './shown-card';

/** What a leader types to invite somebody to apply for state funds. */
export const INVITATION = {
  application: 'a3a1b7c0-5c1e-4f0e-9d5a-3f1c2b4d6e80',
  invitedWhom: 'A health centre',
  applyUntil: '2026-12-31',
};

/** An application as it is typed, complete unless something is typed otherwise. */
export function typedApplication(but: Partial<ApplicationFields> = {}): ApplicationFields {
  return {
    ...{ project: 'Projekt Samsjuklighet', organisation: 'Vårdcentralen', amount: '300 tkr', year: '2027' },
    answers: ofEachCriterion((criterion) => `Answer about ${criterion}`),
    ...but,
  };
}

/** The same once it is read. */
export const APPLICATION: Application = {
  ...{ project: 'Projekt Samsjuklighet', organisation: 'Vårdcentralen', year: 2027 },
  amount: { kronor: 300_000, isApproximate: false, isYearly: false },
  answers: typedApplication().answers,
};

/** The same as the inputs of its form. */
export function applied(but: Partial<ApplicationFields> = {}): Readonly<Record<string, string>> {
  const { project, organisation, amount, year, answers } = typedApplication(but);
  return {
    ...{ appliedProject: project, appliedBy: organisation, appliedAmount: amount, appliedYear: year },
    ...Object.fromEntries(Object.entries(answers).map(([criterion, answer]) => [`answer_${criterion}`, answer])),
  };
}

/** The code on a card that answers an invitation. */
export function codeOn(card: unknown): string {
  const [code] = /[BCDFGHKMNPRSTVXZ]{4}(?:-[BCDFGHKMNPRSTVXZ]{4}){2}/.exec(textOf(card)) ?? [];
  if (code === undefined) throw new Error('there is no code on the card');
  return code;
}

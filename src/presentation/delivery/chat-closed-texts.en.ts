import type { MinutesStep } from '../../domain/minutes/minutes';

export const chatClosedTexts = {
  heading: 'I cannot reach the person who has the next step',
  headingOver: 'The step no longer waits for this',
  step: { draft: 'write', verify: 'verify (justera)', approve: 'approve', publish: 'publish' } satisfies Record<
    MinutesStep,
    string
  >,
  says: (step: string, name: string, title: string) =>
    `${name} is to ${step}, but Teams does not let me write in their own chat: ${title}.`,
  next: 'Ask the person to add Enighet or to write help to me, and the card comes at once. Otherwise you can write minutes, choose Show all steps and hand the step over.',
  over: (name: string) => `${name} can be reached again, or no longer has the step.`,
};

export const recognitionTexts = {
  heading: 'Who is this?',
  hasTried: (shortName: string) => ` has tried to answer in ${shortName}, but the account does not belong to any seat.`,
  mayBe: 'It may be one of those who are in the register without an account.',
  noProof:
    'That names are alike proves nothing: several people can have the same name. Ask the person in another way than in Teams if you are in doubt.',
  given:
    'The person you choose gets their seat linked to the account and can answer with it, also in rounds that are open already.',
  label: 'Whose account is it?',
  choose: 'Choose a person',
  missing: 'Choose a person, or None of them.',
  seats: (numbers: string) => `seat ${numbers}`,
  nobody: 'None of them',
  notShown: (left: number) =>
    `${left} more do not fit in the list. Those whose names are most like the account’s come first. If the person is not here, you can write the account in the composition’s file and read it in.`,
  save: 'Save the answer',
  summary: (name: string, shortName: string) => `${name} has tried to answer in ${shortName}. Who is it?`,
};

const SOMEBODY = 'The account';

export const recognitionSettledTexts = {
  heading: 'The question is settled',
  linked: (name: string, shortName: string) => `${name} is now linked to their seat in ${shortName}.`,
  linkedTo: (name: string, linkedTo: string, shortName: string) =>
    `The account named ${name} is now linked to ${linkedTo} in ${shortName}.`,
  nobody: (name: string, shortName: string) =>
    `${name || SOMEBODY} is none of those who lack an account in ${shortName}.`,
  nextWhenLinked: 'The person can answer now. Write forum if you want to see the composition.',
  nextWhenNobody: 'The account gets no seat and cannot answer. Write forum if you want to give it a seat.',
};

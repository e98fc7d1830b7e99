export const chooseForumTexts = {
  newMatter: {
    heading: 'Which forum is the matter for?',
    choose: 'Start the matter',
    summary: 'Choose which forum the matter is for',
  },
  composition: {
    heading: 'Which forum do you want to see?',
    choose: 'Show the composition',
    summary: 'Choose which forum you want to see',
  },
  chairDecision: {
    heading: 'Which forum is the chair’s decision (ordförandebeslut) for?',
    choose: 'Write the decision',
    summary: 'Choose which forum the chair’s decision (ordförandebeslut) is for',
  },
  meetings: {
    heading: 'Which forum’s meetings do you want to see?',
    choose: 'Show the meetings',
    summary: 'Choose which forum’s meetings you want to see',
  },
  reports: {
    heading: 'Which forum’s list for the next meeting do you want to see?',
    choose: 'Show the list',
    summary: 'Choose which forum’s list you want to see',
  },
  followUps: {
    heading: 'Which forum’s follow-ups do you want to see?',
    choose: 'Show the follow-ups',
    summary: 'Choose which forum’s follow-ups you want to see',
  },
  applications: {
    heading: 'Which forum’s applications do you want to see?',
    choose: 'Show the applications',
    summary: 'Choose which forum’s applications you want to see',
  },
  accounts: {
    heading: 'Which forum’s economy do you want to see?',
    choose: 'Show the economy',
    summary: 'Choose which forum’s economy you want to see',
  },
  label: 'Forum',
};

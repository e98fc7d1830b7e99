export const chooseForumTexts = {
  newMatter: {
    heading: 'Vilket forum gäller ärendet?',
    choose: 'Börja på ärendet',
    summary: 'Välj vilket forum ärendet gäller',
  },
  composition: {
    heading: 'Vilket forum vill du se?',
    choose: 'Visa sammansättningen',
    summary: 'Välj vilket forum du vill se',
  },
  chairDecision: {
    heading: 'Vilket forum gäller ordförandebeslutet?',
    choose: 'Skriv beslutet',
    summary: 'Välj vilket forum ordförandebeslutet gäller',
  },
  meetings: {
    heading: 'Vilket forums möten vill du se?',
    choose: 'Visa mötena',
    summary: 'Välj vilket forums möten du vill se',
  },
  reports: {
    heading: 'Vilket forums lista till nästa möte vill du se?',
    choose: 'Visa listan',
    summary: 'Välj vilket forums lista du vill se',
  },
  followUps: {
    heading: 'Vilket forums bevakningar vill du se?',
    choose: 'Visa bevakningarna',
    summary: 'Välj vilket forums bevakningar du vill se',
  },
  applications: {
    heading: 'Vilket forums ansökningar vill du se?',
    choose: 'Visa ansökningarna',
    summary: 'Välj vilket forums ansökningar du vill se',
  },
  accounts: {
    heading: 'Vilket forums ekonomi vill du se?',
    choose: 'Visa ekonomin',
    summary: 'Välj vilket forums ekonomi du vill se',
  },
  label: 'Forum',
};

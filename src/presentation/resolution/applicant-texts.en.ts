export const applicantTexts = {
  none: 'No organisation in the forum applies',
  line: (party: string) =>
    `Applicant: ${party}. If you represent it, you judge yourself whether to declare recusal (jäv), under Other answers.`,
  told: (party: string) => `Applicant: ${party}.`,
  requested: 'The draft is saved. The one in the presidium who handles the matter has been asked to send it out.',
  relieved: (party: string, from: string, to: string) =>
    `${party} is the applicant. So the matter is handled by ${to} instead of ${from}.`,
};

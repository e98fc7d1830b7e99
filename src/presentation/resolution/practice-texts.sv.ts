import type { PracticeTexts } from './practice-texts';

export const practiceTexts = {
  heading: 'Övning',
  explanation: 'Bara i lokalt läge: låt de andra ledamöterna svara. Ditt eget svar lämnar du själv i kortet ovan.',
  over: 'Omgången är stängd.',
  allApprove: 'Låt alla andra tillstyrka',
  oneRejects: 'Låt en säga nej',
  noReason: 'Underlaget visar inte hur verksamheten ska finansieras efter 2026.',
} satisfies PracticeTexts;

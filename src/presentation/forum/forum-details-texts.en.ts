export const forumDetailsTexts = {
  heading: 'The forum’s details',
  introduction: 'The change holds from the next round. Rounds that are sent out already do not change.',
  kind: { label: 'Kind of forum', hint: 'Decides which rules of the charter apply.' },
  wording: 'How the forum begins its decisions',
  deciding: {
    label: 'Decisions between meetings',
    hint: 'The charters say nothing of decisions per capsulam, so the forum chooses.',
    title: {
      alsoPerCapsulam: 'The forum also decides per capsulam',
      atMeetingsOnly: 'The forum decides at meetings only',
    },
  },
  language: {
    label: 'Language of the channel',
    hint: 'Of what the whole channel sees. People’s own cards are in the language that their Teams has.',
    title: { sv: 'Swedish', en: 'English' },
  },
  save: 'Save the details',
  summary: (shortName: string) => `${shortName}: the forum’s details`,
};

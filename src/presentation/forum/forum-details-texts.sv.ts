export const forumDetailsTexts = {
  heading: 'Forumets uppgifter',
  introduction: 'Ändringen gäller från och med nästa omgång. Omgångar som redan är utskickade ändras inte.',
  kind: { label: 'Typ av forum', hint: 'Avgör vilka regler i uppdragsbeskrivningen som gäller.' },
  wording: 'Så inleder forumet sina beslut',
  deciding: {
    label: 'Beslut mellan möten',
    hint: 'Uppdragsbeskrivningarna säger inget om beslut per capsulam, så forumet väljer själv.',
    title: { alsoPerCapsulam: 'Forumet beslutar också per capsulam', atMeetingsOnly: 'Forumet beslutar bara på möten' },
  },
  language: {
    label: 'Kanalens språk',
    hint: 'Det som hela kanalen ser. Var och en får sina egna kort på det språk som Teams har hos dem.',
    title: { sv: 'Svenska', en: 'Engelska' },
  },
  save: 'Spara uppgifterna',
  summary: (shortName: string) => `${shortName}: forumets uppgifter`,
};

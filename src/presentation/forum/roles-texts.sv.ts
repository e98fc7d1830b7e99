export const rolesTexts = {
  kind: 'Forumets uppdrag',
  heading: 'Vem har vilket uppdrag?',
  none: 'ingen',
  earlier: (count: number) => `Och ${count} tidigare.`,
  term: (name: string, term: string) => `${name}, ${term}`,
  change: { label: 'Ändra ett uppdrag', placeholder: 'Välj ett uppdrag', open: 'Ändra uppdraget' },
  newTerm: {
    heading: 'Nytt uppdrag',
    hint: 'Den som redan är ordförande, vice ordförande eller godkännare slutar då dagen före.',
    role: 'Uppdrag',
    /** `months` is how long the charter lets a chair's term be; `null` where it does not say. */
    until: (months: number | null) =>
      months === null
        ? 'Lämna tomt för tills vidare.'
        : `Lämna tomt för tills vidare. För ordföranden och vice ordföranden fylls dagen i efter ${months} månader, som i uppdragsbeskrivningen.`,
    start: 'Lägg till uppdraget',
  },
  days: {
    heading: 'Ändra uppdraget',
    whose: (role: string, name: string) => `${role}: ${name}.`,
    hint: 'En senare sista dag förlänger uppdraget. Ta bara bort det som är fel inskrivet.',
    leftOn: {
      label: 'Slutade i förtid den',
      hint: 'Sista dagen för den som slutar innan uppdraget är slut. Lämna annars tomt.',
    },
    save: 'Spara uppdraget',
    remove: {
      open: 'Ta bort',
      explanation: 'Uppdraget tas bort, som om det aldrig hade skrivits in. Slutar någon: ge en sista dag.',
      send: 'Ja, ta bort uppdraget',
    },
  },
  summary: (shortName: string) => `${shortName}: uppdrag`,
};

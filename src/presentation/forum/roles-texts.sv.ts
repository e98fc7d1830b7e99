import type { RolesTexts } from './roles-texts';

export const rolesTexts = {
  heading: 'Uppdrag',
  none: 'ingen',
  earlier: (count) => `Och ${count} tidigare.`,
  term: (name, term) => `${name}, ${term}`,
  change: { label: 'Ändra ett uppdrag', placeholder: 'Välj ett uppdrag', open: 'Ändra uppdraget' },
  newTerm: {
    heading: 'Nytt uppdrag',
    hint: 'Den som redan är ordförande, vice ordförande eller godkännare slutar då dagen före.',
    role: 'Uppdrag',
    until: (months) =>
      months === null
        ? 'Lämna tomt för tills vidare.'
        : `Lämna tomt för tills vidare. För ordföranden och vice ordföranden fylls dagen i efter ${months} månader, som i uppdragsbeskrivningen.`,
    start: 'Lägg till uppdraget',
  },
  days: {
    heading: 'Ändra uppdraget',
    whose: (role, name) => `${role}: ${name}.`,
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
  summary: (shortName) => `${shortName}: uppdrag`,
} satisfies RolesTexts;

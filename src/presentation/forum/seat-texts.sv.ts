import type { Holding } from '../../domain/forum/register';
import { period } from './seat-words.sv';

export const seatTexts = {
  kind: 'Plats i forumet',
  openForm: { holder: 'Ny ledamot', days: 'Ändra dagar', facts: 'Platsens uppgifter' },
  newSeat: 'Ny plats',
  introduction: 'Spara platsen först. Sedan kan du lägga till en ledamot.',
  has: 'Sitter på platsen i dag: ',
  timeline: 'Platsens ledamöter',
  noHoldings: 'Ingen har haft platsen än.',
  earlier: (count: number) => `Och ${count} tidigare.`,
  holding: (holding: Holding, name: string) => {
    const interim = holding.interim ? ' (tillfällig ledamot)' : '';
    const basis = holding.basis === '' ? '' : ` Underlag: ${holding.basis}`;
    const awaiting = holding.awaitsApproval === true ? ' Forumets godkännande saknas ännu.' : '';
    return `${name}${interim}: ${period(holding)}.${basis}${awaiting}`;
  },
  change: { label: 'Ändra dagar för', placeholder: 'Välj en ledamot', open: 'Ändra dagar' },
  newHolder: {
    heading: 'Ny ledamot från ett datum',
    hint: 'Den som har platsen slutar då dagen före.',
    until: 'Lämna tomt för tills vidare. Behövs för en tillfällig ledamot.',
    interim: {
      label: 'Tillfällig ledamot',
      title: 'Ja, bara till och med sista dagen',
      hint: 'Platsen går sedan av sig själv tillbaka till den ordinarie ledamoten.',
    },
    start: 'Lägg till ledamoten',
  },
  basis: {
    label: 'Nominering och godkännande',
    hint: 'Vem som nominerade, och vilket beslut eller möte som godkände, till exempel: Närhälsan nominerade, LGS godkände 4 juni 2026. Skriv inga patientuppgifter.',
  },
  /** Whether the forum has approved the member. */
  awaits: { label: 'Forumets godkännande', title: 'Saknas ännu' },
  days: {
    heading: 'Ändra dagar',
    whose: (name: string) => `Gäller ${name}.`,
    hint: 'Ge en sista dag när någon slutar. Ta bara bort det som är fel inskrivet.',
    from: 'Lämna tomt om dagen inte är känd.',
    save: 'Spara dagarna',
    remove: {
      open: 'Ta bort',
      explanation:
        'Ledamoten tas bort från platsen, som om det aldrig hade skrivits in. Slutar någon: ge en sista dag.',
      send: 'Ja, ta bort ledamoten',
    },
  },
  seat: {
    heading: 'Platsens uppgifter',
    party: { label: 'Part', hint: 'Den organisation som nominerar till platsen.' },
    principal: 'Huvudman',
    right: 'Rösträtt',
    reason: {
      label: 'Beslut eller skäl',
      hint: 'Vilket beslut det vilar på. Behövs när rösträtten ändras eller något avviker från uppdragsbeskrivningen.',
    },
    save: 'Spara platsen',
    remove: {
      open: 'Ta bort platsen',
      explanation: 'Platsen försvinner ur sammansättningen. Behövs den igen får du lägga till den på nytt.',
      send: 'Ja, ta bort platsen',
    },
  },
  summary: (shortName: string, seat: string) => `${shortName}: ${seat.toLowerCase()}`,
};

import type { MeetingCause, ReferralCause, Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { Principal } from '../../domain/forum/principal';
import { moment } from '../dates.sv';

export const resultTexts = {
  adopted: (number: string | null) =>
    number === null ? 'Ni är eniga. Beslutet får sitt nummer i kanalen.' : `Beslut ${number}. Ni är eniga.`,
  /** In a forum that endorses. */
  endorsed: (number: string | null) =>
    number === null
      ? 'Ni är eniga. Ställningstagandet får sitt nummer i kanalen.'
      : `Ställningstagande ${number}. Ni är eniga.`,
  referredBack: {
    rejected: 'Återremitterat för ny beredning, eftersom inte alla tillstyrkte.',
    ruling: 'Återremitterat för ny beredning av ordföranden eller vice ordföranden.',
    noRuling: 'Återremitterat för ny beredning, eftersom slutliga svar saknades när svarstiden var slut.',
  } satisfies Record<ReferralCause, string>,
  sentAgain: (next: number) => `Återremitterat för ny beredning. Omgång ${next} är utskickad.`,
  lapsed: (rulingDueAt: Instant) =>
    `Svarstiden är slut och slutliga svar saknas. Ordföranden eller vice ordföranden avgör senast ${moment(rulingDueAt)} hur ärendet går vidare.`,
  movedToMeeting: {
    objection: 'Ska tas upp på möte, eftersom någon begärde det.',
    oneSideRecused: 'Ska tas upp på möte, eftersom det inte kan beslutas per capsulam.',
    presidiumRecused: 'Ska tas upp på möte, eftersom alla i presidiet har anmält jäv.',
    ruling: 'Ska tas upp på möte.',
    neverSent: 'Ska tas upp på möte. Ärendet är inte utskickat.',
  } satisfies Record<MeetingCause, string>,
  /** Which principals have nobody left, when all of their electors have declared jäv. */
  sideRecused: {
    region: 'Alla hos regionen har anmält jäv.',
    kommun: 'Alla hos kommunerna har anmält jäv.',
  } satisfies Record<Principal, string>,
  bothSidesRecused: 'Alla hos båda huvudmännen har anmält jäv.',
  recused: 'Har anmält jäv: ',
  struck: 'Struket. Ärendet är avslutat utan beslut.',
  withdrawn: 'Återtaget. Ärendet är avslutat utan beslut.',
  open: (closesAt: Instant) => `Öppet för svar till ${moment(closesAt)}.`,
  draft: 'Ärendet är ett utkast och inte utskickat.',
  reasonBy: (name: string) => `${name} skriver: `,
};

export const outcomeTexts = {
  heading: 'Resultat av omgången',
  next: {
    draft: 'Ärendet skickas ut när texten är klar.',
    open: 'Svara i kortet ovan.',
    lapsed: 'Ordföranden eller vice ordföranden avgör hur ärendet går vidare.',
    referredBack:
      'Presidiet avgör om texten bearbetas, frågan tas upp på möte eller ärendet stryks. Du får ett nytt kort om det skickas ut igen.',
    adopted: 'Det redovisas på forumets nästa möte.',
    movedToMeeting: 'Frågan tas upp på forumets nästa möte. Du behöver inte göra något nu.',
    struck: 'Ärendet är avslutat utan beslut. Du behöver inte göra något.',
    withdrawn: 'Ärendet är avslutat utan beslut. Du behöver inte göra något.',
  } satisfies Record<Status, string>,
  /** Tells that the round has been followed by another. */
  goesOn: (next: number) => `Ärendet fortsätter på kortet för omgång ${next}.`,
  reasons: 'Skäl',
  summary: (title: string, state: string) => `${state}: ${title}`,
};

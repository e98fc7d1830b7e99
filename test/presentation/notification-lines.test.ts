import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../../src/application/views';
import { createRender } from '../../src/presentation/render';
import { samplesIn } from './sample-views';

/**
 * What Teams shows on a locked phone when a card comes by itself: what is wanted of the reader, or what has happened,
 * and never only a title.
 */

const render = createRender();
const samples = samplesIn((text) => text);
const MATTER = 'Socialsekreterare på akuten i Mölndal';
const MINUTES = 'Mötesanteckningar LGS';

/** Every card that is posted by itself, in each shape in which it may come: the sample and its line. */
const LINES: Partial<Record<View['card'], Readonly<Record<string, string>>>> = {
  vote: {
    fresh: `LGS: svara senast torsdag 18 juni 2026. ${MATTER}`,
    secondRound: `LGS: ny text att svara på senast torsdag 18 juni 2026. ${MATTER}`,
  },
  reminder: {
    given: `LGS: svara senast torsdag 18 juni 2026. ${MATTER}`,
    newText: `LGS: ny text att svara på senast torsdag 18 juni 2026. ${MATTER}`,
    newRound: `LGS: ny omgång att svara på senast torsdag 18 juni 2026. ${MATTER}`,
    severalGiven: 'Nytt att svara på: 2 ärenden',
    givenAndOld: 'Nytt att svara på: ett ärende. 2 saker har väntat sedan tidigare',
    one: `Påminnelse från LGS: svara senast torsdag 18 juni 2026. ${MATTER}`,
    several: 'Påminnelse: 2 ärenden väntar på ditt svar',
    step: `Påminnelse: justera senast torsdag 18 juni 2026. ${MINUTES}`,
    steps: 'Påminnelse: 5 saker väntar på dig',
    outstanding: 'Påminnelse: ett steg i justeringen väntar på andra',
  },
  standIn: { vote: `LGS: svara senast torsdag 18 juni 2026. ${MATTER}` },
  replaced: { plain: 'Kortet har ersatts av ett nyare. Använd det i stället.' },
  reaction: { silent: `LGS: din reaktion är inget svar. Svara senast torsdag 18 juni 2026. ${MATTER}` },
  enquiry: { made: `Besvara en fråga om ärendet: ${MATTER}`, replied: `Frågan är besvarad: ${MATTER}` },
  enquiryReply: { replied: `Svar på din fråga: ${MATTER}` },
  mention: { one: `Svar behövs: ${MATTER}` },
  course: { open: `Utskickat, följ svaren här: ${MATTER}` },
  successions: { possible: `En plats har fått en ny ledamot, avgör om den nya ska svara: ${MATTER}` },
  objections: { rejected: `Någon har invänt: ${MATTER}` },
  handedOver: { unsent: `Läget i ärendet ${MATTER}` },
  tally: { some: `15 slutliga svar saknas, hör gärna av dig: ${MATTER}` },
  ruling: { lapsed: `Avgör hur ärendet går vidare: ${MATTER}` },
  referral: { rejected: `Återremitterat, bestäm hur det går vidare: ${MATTER}` },
  rework: { assigned: `Du har fått i uppdrag att bearbeta: ${MATTER}` },
  outcome: { referredBack: `Återremitterat: ${MATTER}`, withdrawn: `Återtaget: ${MATTER}` },
  decision: {
    adopted: `Beslut LGS PC 2026:1: ${MATTER}`,
    byChair: 'Ordförandebeslut LGS OB 2026:1: Hyresavtalet för mötesplatsen',
  },
  draftForm: { filled: `LGS: skriv klart utkastet. ${MATTER}` },
  preview: {
    maySend: `Läs igenom innan det skickas ut: ${MATTER}`,
    asked: `Processledare ber dig skicka ut: ${MATTER}`,
    mayNotSend: `Läs igenom innan det skickas ut: ${MATTER}`,
  },
  previewFaulty: { faulty: `Rätta utkastet så att det kan skickas ut: ${MATTER}` },
  decliningForm: { open: `Skriv varför ärendet lämnas tillbaka: ${MATTER}` },
  sendingDeclined: {
    toAsker: `Ärendet har lämnats tillbaka till dig: ${MATTER}`,
    toPresidium: `Ärendet är inte utskickat: ${MATTER}`,
  },
  draftClosed: { sent: `Ärendet är utskickat: ${MATTER}` },
  setup: { first: 'Fyll i hur forumet är sammansatt' },
  composition: { saved: 'LGS: så här är forumet sammansatt' },
  departure: {
    seatAndRole: 'Ledamot Närhälsan 1 har lämnat kanalen men har uppdrag kvar i LGS. Vad ska gälla?',
  },
  recognition: { one: 'Gäst Öberg har försökt svara i LGS. Vem är det?' },
  questionSettled: { named: 'Frågan om Ledamot Närhälsan 1 i LGS gäller inte längre.' },
  channelNews: {
    botRemoved: 'Jag är borttagen ur kanalen för LGS och kan inte skriva där.',
    back: 'Kanalen för LGS fungerar igen.',
    renamed: 'Kanalen för LGS heter nu LGS 2027.',
  },
  missingInChannel: {
    vote: 'Ärendets kort syns inte i kanalen: ACT-teamen 2026.',
    there: 'Beslutet finns i kanalen nu: ACT-teamen 2026.',
  },
  message: {
    'unreadable 0':
      '2 ärenden, 1 mötesanteckning och 3 beslut i LGS kan inte visas just nu. Allt annat fungerar som vanligt. Inget är borttaget. Hör av dig till den som sköter Enighet hos er.',
    'unreadable 1': 'Allt i LGS kan visas igen.',
  },
  chatClosed: {
    verify: 'Ledamot Närhälsan 1 ska justera, men Teams låter mig inte skriva i personens chatt: ACT-teamen 2026.',
  },
  travel: {
    takenUp: `Vårdsamverkan Västra Götaland har tagit upp ärendet: ${MATTER}`,
    declined: `Vårdsamverkan Västra Götaland tar inte upp ärendet: ${MATTER}`,
    returned: `Svara på en fråga från Vårdsamverkan Västra Götaland: ${MATTER}`,
    recalled: `Ärendet är hos er igen: ${MATTER}`,
    decided: `Ärendet ni lämnade över är beslutat: ${MATTER}`,
    ended: `Ärendet ni lämnade över är avslutat utan beslut: ${MATTER}`,
  },
  offer: { waiting: `NOSAM Centrum lämnar över ett ärende till er: ${MATTER}` },
  minutesStatus: { verifying: `Justeras: ${MINUTES}` },
  minutesTask: {
    draft: `Skriv klart: ${MINUTES}`,
    newVersion: `Gör en ny version: ${MINUTES}`,
    verify: `Justera: ${MINUTES}`,
    approve: `Godkänn: ${MINUTES}`,
    publish: `Publicera: ${MINUTES}`,
  },
  minutesTaskOver: { verified: `Klart just nu: ${MINUTES}` },
  minutesOverdue: { verifying: `Justeringen är försenad, hör av dig: ${MINUTES}` },
};

/** Where it is decided which cards stand in Teams, and which views they are made of. */
const DECIDING = [
  ...readdirSync('src/application/posts').map((file) => join('posts', file)),
  'delivery/missing-in-channel.ts',
  'minutes/minutes-posts.ts',
  'reminding/reminder-posts.ts',
  'resolution/draft-views.ts',
];

const lines = Object.entries(LINES).flatMap(([card, named]) =>
  Object.entries(named).map(([name, line]) => [card, name, line] as const),
);

it.each(lines)('%s, %s', (card, name, line) => {
  const view = Object.entries<Readonly<Record<string, View>>>(samples).find(([one]) => one === card)?.[1][name];
  if (view === undefined) throw new Error('no such sample');
  expect(render(view).summary).toBe(line);
});

it('is listed here for every card that is posted by itself', () => {
  const posted = DECIDING.flatMap((file) => {
    const source = readFileSync(join('src/application', file), 'utf8');
    return [...source.matchAll(/card: '([A-Za-z]+)'/g)].map(([, card]) => card);
  });
  expect([...new Set(posted)].sort()).toEqual(Object.keys(LINES).sort());
});

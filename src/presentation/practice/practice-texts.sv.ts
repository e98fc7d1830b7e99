import type { WelcomeStep } from '../../application/views';

/** In local mode, on the card of a vote. */
export const practiceTexts = {
  heading: 'Övning',
  explanation: 'Bara i lokalt läge: låt de andra ledamöterna svara. Ditt eget svar lämnar du själv med knapparna ovan.',
  allApprove: 'Låt alla andra tillstyrka',
  oneRejects: 'Låt en säga nej',
  noReason: 'Underlaget visar inte hur verksamheten ska finansieras efter 2026.',
  onlyOwnLeft: 'Alla andra har svarat. Nu saknas bara ditt eget svar: lämna det med knapparna ovan.',
  adopted: 'Alla har tillstyrkt. Beslutet står med sitt nummer under kortet. Öppna Personal Chat för nästa steg.',
  referredBack: 'Någon sa nej, så ärendet gick tillbaka. Öppna Personal Chat: där står skälet och vad du kan göra.',
  closed: 'Omgången är stängd. Öppna Personal Chat för nästa steg.',
};

const MINUTES =
  'Pröva justering av mötesanteckningar: starta om med npm run demo -- --as koordinator och skriv protokoll i kanalen LGS. Sedan är det processledare-1 som justerar, narhalsan-1 som godkänner och processledare-1 som publicerar.';

/** In local mode, to whoever opens the page. */
export const welcomeTexts = {
  heading: 'Välkommen till Enighet',
  /** Three lines of what this is. */
  about: (seat: string) => [
    `Här prövar du Enighet som ${seat} i ett LGS med 19 röstande ledamöter. Allt stannar på din dator.`,
    'Ett ärende som inte kan vänta till nästa möte skickas ut per capsulam, och var och en svarar på ett kort.',
    'Säger alla ja blir det ett numrerat beslut. Annars går ärendet tillbaka för ny beredning.',
  ],
  stepHeading: 'Nästa steg',
  step: {
    send: (title) => [`Processledaren har förberett ”${title}”. Du är ordförande och skickar ut det.`],
    answer: (title) => [
      `”${title}” är utskickat. Öppna kanalen LGS till vänster och svara på kortet.`,
      'Under svarsknapparna kan du låta de andra ledamöterna svara.',
    ],
    ask: () => ['Oftast ber processledaren dig skicka ut. Pröva det, och låt den här gången en ledamot säga nej.'],
    asked: (title) => [`Processledaren ber dig skicka ut ”${title}”. Läs kortet här nedanför och tryck på Skicka ut.`],
    goOn: () => ['Skriv hjälp för att se vad du kan göra här, eller ny för att skriva ett eget ärende.', MINUTES],
  } satisfies Record<WelcomeStep, (title: string) => readonly string[]>,
  send: 'Skicka ut det första ärendet',
  ask: 'Låt processledaren be mig',
  next: 'Visa nästa steg',
  summary: 'Välkommen till Enighet',
};

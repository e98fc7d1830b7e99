import type { Standing } from '../../domain/forum/charter';
import { accessibilityStatement, privacyNotice } from '../public-words.sv';
import { listed } from './listed.sv';

/** Buttons to what a person can go on to. */
export const waysTexts = {
  start: 'Nytt ärende',
  todo: 'Att göra',
  decisions: 'Beslut',
  absence: 'Jag är borta',
  help: 'Hjälp',
};

export const notUnderstoodTexts = {
  heading: 'Det förstod jag inte',
  text: 'Välj här nedanför, eller skriv hjälp för att se vad jag kan.',
};

export const helpTexts = {
  heading: 'Det här kan jag göra för dig',
  introduction:
    'Enighet skickar ut ärenden som inte kan vänta till nästa möte. Säger alla ja blir det ett numrerat beslut. Annars går ärendet tillbaka.',
  /** What the person is, and in which forums. */
  standing: (what: readonly string[], shortNames: readonly string[]) =>
    `Du är ${listed(what)} i ${listed(shortNames)}.`,
  seat: {
    voting: 'röstande ledamot',
    coOpted: 'adjungerad',
    unresolved: 'ledamot vars rösträtt är oklar',
    attending: 'deltagare utan rösträtt',
  } satisfies Record<Standing, string>,
  can: {
    preside: 'Du skickar ut ärenden, förlänger svarstiden, stänger omgångar och återtar ärenden.',
    lead: 'Du skriver ärenden, tar hand om återremisser och lämnar över ärenden till andra forum.',
    prepare: 'Du skriver utkast. Ordföranden eller vice ordföranden skickar ut dem.',
    voting:
      'Du svarar på ärenden i kortet som jag skickar till din egen chatt, eller i kanalen. Du kan ändra ditt svar så länge omgången är öppen.',
    coOpted: 'Du läser ärenden och beslut men röstar inte.',
    unresolved: 'Du läser ärenden och beslut. Du kan rösta först när forumet har beslutat om platsens rösträtt.',
    attending: 'Du läser ärenden och beslut.',
  },
  commandsHeading: { inPerson: 'Skriv till mig', inChannel: 'Nämn mig i kanalen och skriv' },
  moreCommands: 'Visa eller dölj fler kommandon',
  commands: {
    new: ['ny: ', 'börja på ett nytt ärende'],
    mattersHere: ['ärenden: ', 'se forumets öppna och senaste ärenden'],
    mattersMine: ['att göra: ', 'se allt som väntar på dig, och vad du väntar på från andra'],
    deliveries: ['leverans: ', 'se vilka som har nåtts av ett ärende'],
    decisions: ['beslut: ', 'se besluten, de nyaste först, och huvudmännens egna beslut'],
    minutesHere: ['mötesanteckningar: ', 'starta och följ justeringen av dem, och notera närvaro per punkt'],
    minutesMine: ['mötesanteckningar: ', 'justera, notera närvaro per punkt och se hur långt de har kommit'],
    chairDecision: ['ordförandebeslut: ', 'registrera ett ordförandebeslut'],
    meetings: ['möten: ', 'se forumets planerade möten'],
    reports: ['till nästa möte: ', 'se vad nästa möte ska ta upp, med text till agendan'],
    followUps: ['bevakningar: ', 'se vad som är på gång efter beslut och möten, vem det väntar på och till när'],
    applications: ['ansökningar: ', 'bjud in den som söker statliga medel, och se ansökningarna'],
    application: ['ansökan och koden: ', 'sök statliga medel med en kod som ett forum har skickat till dig'],
    accounts: ['ekonomi: ', 'se vad som är beslutat, bokat och kvar på forumets ansvar'],
    absence: ['borta: ', 'säg att du är borta, så väntar påminnelserna'],
    forum: ['forum: ', 'se och ändra forumets sammansättning, tider och kriterier för statliga medel'],
    help: ['hjälp: ', 'se det här (på engelska: help)'],
  } satisfies Readonly<Record<string, readonly [string, string]>>,
  privacy: privacyNotice,
  accessibility: accessibilityStatement,
  noForums:
    'Du hör inte till något forum än. Lägg till mig i forumets kanal. Har du fått en kod för att söka statliga medel skriver du ansökan och koden.',
  summary: 'Det här kan Enighet göra för dig',
};

import type { ChannelLoss } from '../../domain/forum/forum';

const NEW_CHANNEL =
  'I en ny kanal börjar ett nytt forum. Skriv forum här först och spara sammansättningen som fil, så kan du läsa in den där.';

export const channelNewsTexts = {
  heading: {
    lost: 'Jag når inte forumets kanal',
    back: 'Jag når forumets kanal igen',
    renamed: 'Forumets kanal har bytt namn',
  },
  lost: {
    botRemoved: (shortName: string) => `Jag är borttagen ur kanalen för ${shortName} och kan inte skriva där.`,
    channelDeleted: (shortName: string) => `Kanalen för ${shortName} är borttagen.`,
    teamDeleted: (shortName: string) => `Teamet med kanalen för ${shortName} är borttaget.`,
    teamArchived: (shortName: string) =>
      `Teamet med kanalen för ${shortName} är arkiverat, så jag kan inte skriva där.`,
    unreachable: (shortName: string) => `Teams låter mig inte längre skriva i kanalen för ${shortName}.`,
    setUpElsewhere: (shortName: string) => `Jag lades till i en annan kanal i teamet än den för ${shortName}.`,
  },
  nextWhenLost: {
    botRemoved: 'Lägg till mig i kanalen igen, så fortsätter jag där jag slutade.',
    channelDeleted: `Be en ägare av teamet återställa kanalen, så fortsätter jag där. ${NEW_CHANNEL}`,
    teamDeleted: `Be den som sköter Teams hos er återställa teamet, så fortsätter jag där. ${NEW_CHANNEL}`,
    teamArchived: 'Be en ägare av teamet återställa det, så fortsätter jag där jag slutade.',
    setUpElsewhere: 'Lägg till mig i den kanal där forumet ska vara.',
    unreachable: 'Se efter i Teams om kanalen finns kvar. Lägg till mig i den igen, så fortsätter jag där jag slutade.',
  } satisfies Record<ChannelLoss, string>,
  back: (shortName: string) => `Kanalen för ${shortName} fungerar igen.`,
  nextWhenBack: 'Det som skulle ha visats i kanalen under tiden visas där nu. Du behöver inte göra något.',
  renamed: (name: string, shortName: string) => `Kanalen för ${shortName} heter nu ${name}.`,
  nextWhenRenamed: 'Forumets namn här är detsamma som förut. Skriv forum om du vill ändra det också.',
  kept: 'Alla ärenden, svar och beslut finns kvar. Ledamöterna kan fortfarande nå mig i sina personliga chattar.',
};

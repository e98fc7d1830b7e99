import type { ChannelLoss } from '../../domain/forum/forum';

const NEW_CHANNEL =
  'In a new channel a new forum begins. First write forum here and save the composition as a file. Then you can read it in there.';

export const channelNewsTexts = {
  heading: {
    lost: 'I cannot reach the forum’s channel',
    back: 'I can reach the forum’s channel again',
    renamed: 'The forum’s channel has a new name',
  },
  lost: {
    botRemoved: (shortName: string) => `I have been removed from the channel of ${shortName} and cannot write there.`,
    channelDeleted: (shortName: string) => `The channel of ${shortName} has been removed.`,
    teamDeleted: (shortName: string) => `The team with the channel of ${shortName} has been removed.`,
    teamArchived: (shortName: string) =>
      `The team with the channel of ${shortName} has been archived, so I cannot write there.`,
    unreachable: (shortName: string) => `Teams no longer lets me write in the channel of ${shortName}.`,
    setUpElsewhere: (shortName: string) => `I was added to another channel of the team than that of ${shortName}.`,
  },
  nextWhenLost: {
    botRemoved: 'Add me to the channel again, and I go on where I stopped.',
    channelDeleted: `Ask an owner of the team to restore the channel, and I go on there. ${NEW_CHANNEL}`,
    teamDeleted: `Ask whoever runs Teams where you work to restore the team, and I go on there. ${NEW_CHANNEL}`,
    teamArchived: 'Ask an owner of the team to restore it, and I go on where I stopped.',
    setUpElsewhere: 'Add me to the channel where the forum is to be.',
    unreachable: 'See in Teams whether the channel is still there. Add me to it again, and I go on where I stopped.',
  } satisfies Record<ChannelLoss, string>,
  back: (shortName: string) => `The channel of ${shortName} works again.`,
  nextWhenBack: 'What should have been shown in the channel meanwhile is shown there now. You need not do anything.',
  renamed: (name: string, shortName: string) => `The channel of ${shortName} is now called ${name}.`,
  nextWhenRenamed: 'The forum’s name here is the same as before. Write forum if you want to change that too.',
  kept: 'All matters, answers and decisions are kept. The members can still reach me in their own chats.',
};

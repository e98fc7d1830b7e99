import { TeamsInfo, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Contact } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import type { Directory } from '../../ports/directory';
import type { Log } from '../../ports/log';
import type { TeamsBotAdapter } from './bot-adapter';

export interface TeamsDirectoryDependencies {
  readonly adapter: TeamsBotAdapter;
  readonly log: Log;
}

/** Teams' largest page of a roster; the default is 200. */
const PAGE_SIZE = 500;
const BOT_ADDRESS = /^28:/;

const RosterMember = z.object({
  id: z.string().min(1),
  name: z.string().catch(''),
  aadObjectId: z.string().min(1).nullish(),
  /** The name Teams has used for `aadObjectId` in rosters. */
  objectId: z.string().min(1).nullish(),
  role: z.string().nullish(),
});
type RosterMember = z.infer<typeof RosterMember>;
const RosterPage = z.object({ members: z.array(RosterMember).default([]), continuationToken: z.string().nullish() });

export function createTeamsDirectory({ adapter, log }: TeamsDirectoryDependencies): Directory {
  async function roster(place: Place): Promise<readonly RosterMember[]> {
    const context = await rosterContext(adapter, place);
    const members: RosterMember[] = [];
    const tokens = new Set<string>();
    let token: string | undefined;
    do {
      const page = RosterPage.parse(await TeamsInfo.getPagedMembers(context, PAGE_SIZE, token));
      members.push(...page.members);
      token = page.continuationToken ?? undefined;
      if (token && tokens.has(token)) throw new Error('the roster never ends: a continuation token came back');
      if (token) tokens.add(token);
    } while (token);
    return members;
  }

  return {
    async members(place) {
      const contacts = new Map<string, Contact>();
      let withoutAccount = 0;
      for (const member of await roster(place)) {
        if (isBot(member, place)) continue;
        const id = member.aadObjectId ?? member.objectId;
        if (!id) withoutAccount += 1;
        else contacts.set(id, { id, name: member.name, address: member.id });
      }
      if (withoutAccount > 0) log.warn('teams.membersWithoutAccount', { count: withoutAccount });
      return [...contacts.values()];
    },
  };
}

/** TeamsInfo asks for a turn; outside one it needs no more of it than this. */
async function rosterContext(adapter: TeamsBotAdapter, place: Place): Promise<TurnContext> {
  const context = new TurnContext(adapter, {
    conversation: { id: place.conversationId, isGroup: true, conversationType: 'channel', name: '' },
  });
  context.turnState.set(adapter.ConnectorClientKey, await adapter.connectorFor(place.serviceUrl));
  return context;
}

function isBot(member: RosterMember, place: Place): boolean {
  return BOT_ADDRESS.test(member.id) || member.id === place.botId || member.role === 'bot';
}

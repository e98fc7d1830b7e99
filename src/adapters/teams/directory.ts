import { TeamsInfo } from 'botbuilder';
import { z } from 'zod/v4';
import type { RosterEntry } from '../../domain/forum/linking';
import type { Place } from '../../domain/forum/place';
import type { Clock } from '../../ports/clock';
import type { Directory } from '../../ports/directory';
import type { Log } from '../../ports/log';
import type { TeamsBotAdapter } from './bot-adapter';
import { diagnose } from './connector-errors';
import type { Identities } from './identities';
import { rosterContext } from './roster-context';
import { RosterMember } from './roster-member';
import { UNLIMITED, type Traffic } from './traffic';

export interface TeamsDirectoryDependencies {
  readonly adapter: TeamsBotAdapter;
  readonly identities: Identities;
  readonly clock: Clock;
  readonly log: Log;
  readonly traffic?: Traffic;
}

/** Teams' largest page of a roster; the default is 200. */
const PAGE_SIZE = 500;
const BOT_ADDRESS = /^28:/;

const RosterPage = z.object({ members: z.array(RosterMember).default([]), continuationToken: z.string().nullish() });

export function createTeamsDirectory(dependencies: TeamsDirectoryDependencies): Directory {
  const { adapter, identities, clock, log, traffic = UNLIMITED } = dependencies;

  async function roster(place: Place): Promise<readonly RosterMember[]> {
    const context = await rosterContext(adapter, place);
    const members: RosterMember[] = [];
    const tokens = new Set<string>();
    let token: string | undefined;
    do {
      const answer: unknown = await traffic.paced.pass(
        { kind: 'read', place, conversation: place.conversationId },
        () => TeamsInfo.getPagedMembers(context, PAGE_SIZE, token),
      );
      const page = RosterPage.parse(answer);
      members.push(...page.members);
      token = page.continuationToken ?? undefined;
      if (token && tokens.has(token)) throw new Error('the roster never ends: a continuation token came back');
      if (token) tokens.add(token);
    } while (token);
    return members;
  }

  async function rosterUnlessGone(place: Place): Promise<readonly RosterMember[] | undefined> {
    try {
      return await roster(place);
    } catch (error) {
      const { why, detail } = diagnose(error, clock.now());
      const isGone = why === 'notInRoster' || why === 'conversationGone';
      log.warn(isGone ? 'teams.channelGone' : 'teams.membersNotRead', { why, detail });
      if (!isGone) throw error;
      return undefined;
    }
  }

  return {
    async members(place) {
      const members = await rosterUnlessGone(place);
      if (members === undefined) return undefined;
      const entries = new Map<string, RosterEntry>();
      const withoutAccount: string[] = [];
      for (const member of members) {
        if (isBot(member, place)) continue;
        const entry = identities.memberEntry(place, member);
        if (entry === null) withoutAccount.push(member.id);
        else entries.set(entry.id, entry);
      }
      if (withoutAccount.length > 0) log.warn('teams.membersWithoutAccount', { count: withoutAccount.length });
      return { members: [...entries.values()], withoutAccount };
    },
  };
}

function isBot(member: RosterMember, place: Place): boolean {
  return BOT_ADDRESS.test(member.id) || member.id === place.botId || member.role === 'bot';
}

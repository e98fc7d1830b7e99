import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { verbs } from '../../../src/adapters/teams/verbs';
import { everythingOn, from, PLACES, setUp } from '../authorization/asking';
import type { ForumOfEverybody } from '../authorization/forum-of-everybody';
import { SETUP_ROWS } from '../authorization/matrix';
import { ROLES, SEATS } from '../authorization/roles';
import type { Chance } from '../seeded-chance';
import { actionActivity, messageActivity } from '../teams-client';
import { typedWords } from '../words.sv';

const FOLDER = join(__dirname, '../../fixtures/activities');

/** What every recorded activity has; a channel's has the channel too. */
const Recorded = z.looseObject({
  from: z.looseObject({}),
  conversation: z.looseObject({ conversationType: z.string().optional() }),
  channelData: z.looseObject({ channel: z.looseObject({}).optional() }),
});

const recorded = readdirSync(FOLDER).map((name) =>
  Recorded.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8').replaceAll('https://example.sharepoint.com', ''))),
);

/** One that Teams could have sent, from anybody: recorded, or the tap of any button with all that it asks for. */
export function anActivity(forum: ForumOfEverybody, channels: readonly string[], chance: Chance): object {
  const { serviceUrl } = forum.stage.connector;
  const channel = chance.oneOf(channels);
  const role = chance.oneOf(ROLES);
  const where = chance.oneOf(PLACES);
  const place = { serviceUrl, channel };
  switch (chance.oneOf(['recorded', 'tap', 'tap', 'word'] as const)) {
    case 'tap': {
      const verb = chance.oneOf(Object.keys(verbs));
      const data = Object.hasOwn(SETUP_ROWS, verb) ? setUp(forum) : everythingOn(forum, verb);
      return from(actionActivity(place, SEATS[role], verb, data), role, where);
    }
    case 'word':
      return from(messageActivity(place, SEATS[role], chance.oneOf(Object.values(typedWords))), role, where);
    case 'recorded': {
      const activity = chance.oneOf(recorded);
      const isPersonal = activity.conversation.conversationType === 'personal';
      const channelData = { ...activity.channelData, ...(!isPersonal && { channel: { id: channel } }) };
      const conversation = { ...activity.conversation, id: channel };
      const placed = { ...activity, serviceUrl, conversation, channelData };
      return from(placed, role, isPersonal ? 'person' : 'channel');
    }
  }
}

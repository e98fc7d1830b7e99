import { setTimeout as pause } from 'node:timers/promises';
import { createPinoLog } from '../adapters/system/pino-log';
import type { Render } from '../application/render';
import { compose } from '../compose';
import { readLocalConfig } from '../config';
import { runUntilStopped } from '../run-until-stopped';
import { PRACTICE_CHANNEL, practicePlace } from './playground-settings';
import { forumIdOf } from '../application/forum/joining';
import { practising } from '../presentation/practice/practising';
import { practiceVerbs } from './practice';
import { seedOnce } from './seed';
import { startPlayground } from './start-playground';
import { announceBot, announceDemo } from './announcements';
import { createWelcome } from './welcome';
import type { Contact } from '../domain/forum/person';
import { people, seatKeys } from './lgs';

/** 56150 beside the bot's usual 3978. Two demos that were given ports of their own do not ask for the same one. */
const playgroundPortBeside = (botPort: number): number => 55_172 + (botPort % 1_000);

void runUntilStopped(() => (process.argv.includes('--bot-only') ? runBot() : runDemo()));

/** The bot in local mode, for any client that speaks the Bot Connector protocol on loopback. */
async function runBot(): Promise<() => Promise<void>> {
  const config = readLocalConfig();
  const log = createPinoLog('warn');
  const enighet = await compose({ config, log });
  const { port } = await enighet.start();
  process.stdout.write(announceBot(`http://127.0.0.1:${port}/api/messages`));
  return () => enighet.stop();
}

/** The bot and Agents Playground as its Teams client, with an LGS and three matters ready to send. */
async function runDemo(): Promise<() => Promise<void>> {
  const config = readLocalConfig();
  const atKeyboard = personAtKeyboard(process.argv);
  const log = createPinoLog('warn');
  const welcome = createWelcome(forumIdOf(PRACTICE_CHANNEL));
  const practice = {
    verbs: { ...practiceVerbs, ...welcome.verbs },
    greet: welcome.greet,
    dress: (render: Render) => practising(render, atKeyboard.id),
    // Not before somebody has opened the page: the Playground shows nothing of what was posted earlier.
    prepare: () => prepared(),
  };
  const enighet = await compose({ config, log, practice, portTaken: 'next' });
  const { port } = await enighet.start();
  const playground = await startPlayground(playgroundPortBeside(config.port), port, atKeyboard);
  const prepared = seedOnce(enighet.dependencies, practicePlace(playground.port), pause);
  const pages = { client: `http://localhost:${playground.port}/`, bot: `http://127.0.0.1:${port}/health` };
  process.stdout.write(announceDemo(pages, atKeyboard.name));
  return async () => {
    // The bot stops while the Playground still takes what is to be posted.
    await enighet.stop();
    await playground.stop();
  };
}

/** The person that `--as` names by the key of their seat; the chair without it. Throws with the keys that there are. */
function personAtKeyboard(words: readonly string[]): Contact {
  const index = words.indexOf('--as');
  const key = index < 0 ? seatKeys[0] : words[index + 1];
  const person = people[seatKeys.findIndex((one) => one === key)];
  if (person === undefined) throw new Error(`--as takes one of: ${seatKeys.join(', ')}`);
  return person;
}

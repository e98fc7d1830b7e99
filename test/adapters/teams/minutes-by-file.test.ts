import { createHash } from 'node:crypto';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { startsMinutes, stepCard, takesStep, theMinutes } from '../../support/minutes-in-teams';
import { composition, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn } from '../../support/teams-client';
import { startFileServer, type FileServer } from './transport/file-server';

const CONTENT = Buffer.from('%PDF-1.7 minutes of the meeting');
const HASH = createHash('sha256').update(CONTENT).digest('hex');

let stage: Stage;
let files: FileServer;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
  files = await startFileServer();
});
afterEach(async () => {
  await files.close();
  await stage.end();
});

async function sends(by: Seat, content: Uint8Array | string = CONTENT): Promise<unknown> {
  const url = files.serve('/minutes.pdf', (response) => response.end(content));
  const [answer] = (await stage.teams.sendsFile(by, url, 'Minutes 4 June.pdf')).slice(-1);
  return answer?.content;
}

it('a file from the note taker is a version with its fingerprint, which every attestation is bound to', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  cardIn(await teams.taps(who.noteTaker, await sends(who.noteTaker), 'minutes.submit'));
  await bot.settled();
  await takesStep(stage, who.processLead, 'minutes.verify');
  const { versions, attestations } = await theMinutes(stage);
  expect(versions).toMatchObject([{ number: 1, document: { contentHash: HASH, label: 'Minutes 4 June.pdf' } }]);
  expect(attestations).toMatchObject([{ hash: versions[0]?.hash }]);
});

it('another file is another version, and everybody verifies again', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead);
  cardIn(await teams.taps(who.noteTaker, await sends(who.noteTaker), 'minutes.submit'));
  await bot.settled();
  await takesStep(stage, who.processLead, 'minutes.verify');
  const changed = await sends(who.noteTaker, '%PDF-1.7 something else');
  cardIn(await teams.taps(who.noteTaker, changed, 'minutes.submit', { changes: 'The last item' }));
  await bot.settled();
  expect((await theMinutes(stage)).versions).toHaveLength(2);
  expect(stepCard(stage, who.processLead, 'minutes.verify')).toBeDefined();
});

it('a document from anybody else is told to be none of theirs', async () => {
  const { who } = stage;
  await startsMinutes(stage, who, who.processLead);
  expect(textOf(await sends(who.viceChair))).toContain(noticeText(swedish, { type: 'fileForNoMinutes' }, null));
  expect((await theMinutes(stage)).versions).toEqual([]);
});

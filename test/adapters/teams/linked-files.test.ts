import { decisionExtract } from '../../../src/presentation/decision/extract';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { matterOn } from '../../support/teams-client';

/** The papers that a matter is decided on: what its links led to when it was sent. */

const LINK = 'https://region.sharepoint.com/:w:/s/lgs/Ab?e=c';
const HASH = '3f2a91bc04de'.padEnd(64, '0');

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await stage.end();
});

const sends = () =>
  aMatter(stage.bot, stage.teams, stage.who, { attachments: `Underlag ${LINK}\nKarta https://example.com/a.pdf` });

async function decided() {
  const { bot, teams, who } = stage;
  const card = await sends();
  for (const voter of who.voters) await teams.taps(voter, card.content, 'vote.cast', {}, { choice: 'approve' });
  await bot.settled();
  const { forum, matter } = matterOn(card, swedish.words.choice.approve);
  const decision = await bot.dependencies.decisions.read(forum, matter);
  if (decision?.kind !== 'perCapsulam') throw new Error('not registered');
  return { card, decision };
}

it('are kept with their fingerprints when the round opens, and are in the decision, the extract and on the cards', async () => {
  const asked = jest.spyOn(stage.bot.dependencies.linkedFiles, 'hashes').mockResolvedValue(new Map([[LINK, HASH]]));
  const { card, decision } = await decided();
  expect(asked.mock.calls).toEqual([[[LINK, 'https://example.com/a.pdf']]]);
  expect(decision.attachments).toEqual([
    { name: 'Underlag', url: LINK, fileHash: HASH },
    { name: 'Karta', url: 'https://example.com/a.pdf' },
  ]);
  expect(textOf(card.content)).toContain(swedish.matter.fileFingerprint('3f2a 91bc 04de'));
  const at = decision.decidedAt;
  const extract = JSON.stringify(
    decisionExtract(swedish, decision, { at, isPublic: true, isVerified: true, verifiedBy: null }),
  );
  expect(extract.split(swedish.extract.paperFingerprint)).toHaveLength(2);
  expect(extract).toContain(HASH);
});

it('that cannot be had stop nothing: nothing is said of them', async () => {
  const { card, decision } = await decided();
  expect(decision.attachments.map(({ fileHash }) => fileHash)).toEqual([undefined, undefined]);
  expect(textOf(card.content)).not.toContain(swedish.matter.fileFingerprint(''));
});

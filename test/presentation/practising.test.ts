import type { View } from '../../src/application/views';
import { practising } from '../../src/presentation/practice/practising';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { buttonsOf, executesOf, readable } from './card-contents';
import { CHAIR } from './sample-forum';
import { adopted, ballot, closing, open, referredBack, roundOf } from './sample-matter';

const { practice } = swedish;
const say = (text: string) => text;
const render = practising(createRender(), CHAIR);

const fresh = roundOf(say);
const approvals = fresh.electorate.map(({ id }) => ballot(id, 'approve'));
const onlyChairLeft = roundOf(say, { ballots: approvals.filter(({ voter }) => voter !== CHAIR) });

function own(round: typeof fresh): View {
  const resolution = open(say, [round]);
  return { card: 'ownVote', resolution, round, viewer: CHAIR, chosenDay: null, note: null, typed: null };
}

function shared(round: typeof fresh): View {
  return { card: 'vote', resolution: open(say, [round]), round, refreshAddresses: [] };
}

it.each([
  ['the card in the channel', shared(fresh)],
  ['the card after an answer of one’s own', own(roundOf(say, { ballots: [ballot(CHAIR, 'approve')] }))],
])('stands right under the answers, so that it is where the eye is: %s', (_which, view) => {
  const titles = buttonsOf(render(view).content);
  const lastAnswer = titles.lastIndexOf(swedish.vote.recuse.send);
  expect(lastAnswer).toBeGreaterThan(0);
  expect(titles.slice(lastAnswer + 1, lastAnswer + 3)).toEqual([practice.allApprove, practice.oneRejects]);
});

it('lets the others answer, and sends along nothing that is being written', () => {
  for (const verb of ['practice.allApprove', 'practice.oneRejects']) {
    expect(executesOf(render(shared(fresh)).content).find((action) => action['verb'] === verb)).toMatchObject({
      associatedInputs: 'none',
      data: { noReason: practice.noReason },
    });
  }
});

it('says what has been done, whoever draws the card: that the others have answered, and what it came to', () => {
  for (const view of [shared(onlyChairLeft), own(onlyChairLeft)]) {
    expect(readable(render(view).content)).toContain(practice.onlyOwnLeft);
    expect(buttonsOf(render(view).content)).not.toContain(practice.allApprove);
  }
  const unanimous = roundOf(say, { ballots: approvals, closing });
  for (const resolution of [adopted(say, [unanimous], 1), referredBack(say, [unanimous])]) {
    const card = render({ card: 'vote', resolution, round: unanimous, refreshAddresses: [] });
    expect(readable(card.content)).toContain(practice[resolution.status]);
    expect(buttonsOf(card.content)).not.toContain(practice.oneRejects);
  }
});

it('is on no other card, nor on that of a round that is past', () => {
  const again = roundOf(say, { number: 2 });
  const view: View = { card: 'vote', resolution: open(say, [fresh, again]), round: fresh, refreshAddresses: [] };
  expect(readable(render(view).content)).not.toContain(practice.heading);
  expect(readable(render({ card: 'message', message: { type: 'noForums' } }).content)).not.toContain(practice.heading);
});

import type { View } from '../../src/application/views';
import { MOST_STEPS, OPENINGS, RETURNS, wayBackTo, type WayBack } from '../../src/application/way-back';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { isForm } from '../../src/presentation/way-back';
import { holdsForAll } from '../support/holds-for-all';
import { buttonsOf, type Button } from '../support/shown-card';
import { actionsOf, nodesOf } from './card-contents';
import { sampleViews } from './sample-views';

const { wayBack } = swedish;
const render = createRender();
const opening: ReadonlySet<string> = new Set(OPENINGS);

const FORUM = 'f'.repeat(22);
const ID = '00000000-0000-4000-8000-000000000000';
/** As long as it gets. */
const FAR_IN: WayBack = (['vote.view', 'matter.history', 'minutes.export', 'todo.show', 'followUp.show'] as const).map(
  (verb) => ({
    verb,
    data: { forum: FORUM, matter: `${ID}-elsewhere`, page: 10 },
  }),
);
const LIST: WayBack = [{ verb: 'decisions.show', data: { forum: FORUM, page: 0 } }];

const samples = sampleViews((text) => text);
const cards: readonly (readonly [string, View])[] = samples.map(({ name, view }) => [name, view] as const);

/** In the card itself; a small form that unfolds is sent by its own button alone. */
function typedIn(content: unknown): boolean {
  return nodesOf(content).some(
    ({ node, path }) =>
      ['Input.Text', 'Input.Date', 'Input.Toggle'].includes(String(node['type'])) &&
      !path.includes('card') &&
      !String(node['id']).startsWith('copy'),
  );
}

function cameWith({ data }: Button): unknown {
  return data['came'];
}

holdsForAll(
  'one comes back to the same page of it',
  cards.filter(([, view]) => 'page' in view),
  (view) => {
    expect(wayBackTo(view, [])).toMatchObject([{ data: { page: 'page' in view ? view.page : null } }]);
  },
);

it('there is a step more than is carried along', () => {
  expect(FAR_IN).toHaveLength(MOST_STEPS);
});

const drawn = cards.map(([name, view]) => {
  const { content } = render(view);
  const opened = buttonsOf(render(view, { came: LIST }).content);
  return [name, { view, content, alone: buttonsOf(content), opened }] as const;
});

holdsForAll('has no way back when nobody has come from anywhere', drawn, ({ alone }) => {
  expect(alone.map(({ title }) => title)).not.toContain(wayBack.to['decisions.show']);
});

holdsForAll('leads back to the card itself from all that is opened from it', drawn, ({ alone }) => {
  for (const button of alone.filter(({ verb }) => opening.has(verb))) {
    expect({ verb: button.verb, came: cameWith(button) }).toEqual({ verb: button.verb, came: [expect.anything()] });
  }
});

holdsForAll(
  'leads back to where the person came from, and so does whatever is done or opened on it',
  drawn,
  ({ view, opened }) => {
    if (view.card === 'message' || view.card === 'decisions') return;
    const title = isForm(view) ? wayBack.withoutSaving : wayBack.to['decisions.show'];
    const back = opened.filter((button) => button.title === title);
    expect(back.map(({ verb, data, inputs }) => ({ verb, data, inputs }))).toEqual([
      { verb: 'decisions.show', data: { forum: FORUM, page: 0 }, inputs: {} },
    ]);
    for (const button of opened.filter(({ verb }) => verb !== 'decisions.show')) {
      const came = opening.has(button.verb) ? [expect.anything(), ...LIST] : LIST;
      expect({ verb: button.verb, came: cameWith(button) }).toEqual({ verb: button.verb, came });
    }
  },
);

holdsForAll('has the way back last, under the files and the link to the channel', drawn, ({ view }) => {
  const title = isForm(view) ? wayBack.withoutSaving : wayBack.to['decisions.show'];
  const { content } = render(view, {
    came: LIST,
    canTakeFiles: true,
    channelLink: 'https://teams.microsoft.com/l/1',
  });
  if (!buttonsOf(content).some((button) => button.title === title)) return;
  expect(actionsOf({ ...content, refresh: null }).at(-1)).toMatchObject({ title, verb: 'decisions.show' });
});

holdsForAll(
  'opens nothing while there is something to type, which would be lost, but on the same card',
  drawn,
  ({ view, content, alone }) => {
    if (!typedIn(content)) return;
    const own: Partial<Record<View['card'], string>> = {
      ...{ seat: 'seat.open', roles: 'roles.open', startMatter: 'starts.show' },
    };
    const elsewhere = alone.filter(({ verb }) => opening.has(verb) && verb !== own[view.card]);
    expect(elsewhere).toEqual([]);
  },
);

holdsForAll('says of a form that going back keeps nothing', drawn, ({ view, content }) => {
  const isOnlyPosted = ['setup', 'recognition', 'minutesFile'].includes(view.card);
  // Only words to look for can be typed there.
  const isSearch = view.card === 'startMatter';
  if (typedIn(content) && !isOnlyPosted && !isSearch) expect(isForm(view)).toBe(true);
});

holdsForAll('fits with the longest way back', drawn, ({ view }) => {
  expect(Buffer.byteLength(JSON.stringify(render(view, { came: FAR_IN }).content))).toBeLessThanOrEqual(30 * 1024);
});

it('the way back goes along from clients without Universal Actions', () => {
  const [sample] = samples.filter(({ view }) => view.card === 'decision');
  if (sample === undefined) throw new Error('no sample of a decision');
  const [back] = actionsOf(render(sample.view, { came: [...LIST, ...FAR_IN] }).content).slice(-1);
  expect(back).toMatchObject({
    type: 'Action.Execute',
    verb: 'decisions.show',
    data: { forum: FORUM, page: 0, came: FAR_IN },
    fallback: { type: 'Action.Submit', data: { forum: FORUM, page: 0, came: FAR_IN, verb: 'decisions.show' } },
  });
});

it('every card to come back to is one that is opened', () => {
  expect(RETURNS.filter((verb) => !opening.has(verb))).toEqual([]);
});

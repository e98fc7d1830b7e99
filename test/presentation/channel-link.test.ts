import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { actionsOf } from './card-contents';
import { sampleViews } from './sample-views';

/** A person's own card leads to the channel's card about the same thing, whatever card it is. */

const render = createRender();
const LINK = `https://teams.microsoft.com/l/message/${'19%3Achannel'.padEnd(300, 'x')}/1780000000000?tenantId=t`;

const linksOn = (content: unknown) => actionsOf(content).filter(({ url }) => url === LINK);

it.each(sampleViews((text) => text).map(({ name, view }) => [name, view] as const))(
  '%s: the way there is the last button, once, and the rest of the card is as it was',
  (_, view) => {
    const { content, summary } = render(view, LINK);
    const without = render(view);
    expect(linksOn(content)).toEqual([{ type: 'Action.OpenUrl', title: swedish.words.showInChannel, url: LINK }]);
    expect(linksOn(asArray(content['body']).at(-1))).toHaveLength(1);
    expect(content).toEqual({ ...without.content, body: expect.arrayContaining(asArray(without.content['body'])) });
    expect(asArray(content['body'])).toHaveLength(asArray(without.content['body']).length + 1);
    expect(summary).toBe(without.summary);
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
    expect(render(view, null)).toEqual(without);
  },
);

function asArray(body: unknown): readonly unknown[] {
  if (!Array.isArray(body)) throw new Error('a card without a body');
  return [...body];
}

import { z } from 'zod/v4';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { actionsOf } from './card-contents';
import { holdsForAll } from '../support/holds-for-all';
import { sampleViews } from './sample-views';

/** A person's own card leads to the channel's card about the same thing, whatever card it is. */

const render = createRender();
const LINK = `https://teams.microsoft.com/l/message/${'19%3Achannel'.padEnd(300, 'x')}/1780000000000?tenantId=t`;

const Content = z.looseObject({ body: z.array(z.unknown()) });
const linksOn = (content: unknown) => actionsOf(content).filter(({ url }) => url === LINK);

holdsForAll(
  'the way there is the last on it, once, and the rest of the card is as it was',
  sampleViews((text) => text).map(({ name, view }) => [name, view] as const),
  (view) => {
    const without = render(view);
    const { content, summary } = render(view, { channelLink: LINK });
    const { body, ...around } = Content.parse(content);
    expect(linksOn(content)).toEqual([{ type: 'Action.OpenUrl', title: swedish.words.showInChannel, url: LINK }]);
    expect(linksOn(body.at(-1))).toHaveLength(1);
    expect({ ...around, body: body.slice(0, -1) }).toEqual(without.content);
    expect(summary).toBe(without.summary);
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
    expect(render(view, { channelLink: null })).toEqual(without);
  },
);

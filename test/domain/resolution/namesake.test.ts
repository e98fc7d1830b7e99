import { namesakeOf } from '../../../src/domain/resolution/namesake';
import { notStarted, type Resolution } from '../../../src/domain/resolution/resolution';
import { stateAfter } from '../../support/given';
import { upTo } from '../../support/matter';

/** whoever answers two matters at a time is to be able to tell them apart. */

const matter = (history: Parameters<typeof stateAfter>[0], changes: object = {}): Resolution => ({
  ...stateAfter(history),
  ...changes,
});
const open = matter(upTo.open);
const title = open.status === 'notStarted' ? '' : open.fields.title;
const own = { id: 'another', title };

it('another matter under way with the same title, whatever its case and spacing', () => {
  expect(namesakeOf(own, [open])).toMatchObject({ lastDay: '2026-06-18' });
  expect(namesakeOf({ id: 'another', title: `  ${title.toUpperCase().replace(' ', '  ')} ` }, [open])).not.toBeNull();
});

it('the latest sent, when there are several', () => {
  const round = open.status === 'notStarted' ? undefined : open.rounds[0];
  const later = { id: 'later', rounds: [{ ...round, openedAt: '2026-07-01T08:00:00.000Z' }] };
  const both = [matter(upTo.open, later), open];
  expect(namesakeOf(own, both)?.sentAt).toBe('2026-07-01T08:00:00.000Z');
  expect(namesakeOf(own, [...both].reverse())?.sentAt).toBe('2026-07-01T08:00:00.000Z');
});

it.each<[string, Resolution, { id: string; title: string }]>([
  ['the same matter', open, { id: open.status === 'notStarted' ? '' : open.id, title }],
  ['another title', open, { id: 'another', title: `${title} again` }],
  ['decided', matter(upTo.adopted), own],
  ['never sent', matter(upTo.draft), own],
  ['none', notStarted, own],
])('not %s', (_, other, about) => {
  expect(namesakeOf(about, [other])).toBeNull();
});

import { createRender } from '../../src/presentation/render';
import { executesOf, readable } from './card-contents';
import { open, roundOf } from './sample-matter';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);
const render = createRender();

function shown(card: 'course' | 'history' | 'preview', name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

const LEFT = 'Ledamot SU 3 har lämnat plats 7 utan att svara. Ny ledamot SU 3 har den nu.';
const asked = (card: unknown) => executesOf(card).filter(({ verb }) => verb === 'course.letSuccessorAnswer');

describe('somebody who has left their seat without having answered (Q-11)', () => {
  it('is told of, with the rule and a button for the presidium', () => {
    const card = shown('course', 'succeeding');
    expect(readable(card)).toContain(LEFT);
    expect(readable(card)).toContain('De som skulle svara när ärendet skickades ut gäller hela omgången.');
    expect(asked(card)).toMatchObject([
      { title: 'Ja, låt Ny ledamot SU 3 svara', data: { round: 1, elector: 'account-4' }, associatedInputs: 'none' },
    ]);
  });

  it('is told of without the button to those who do not preside', () => {
    const card = shown('course', 'succeedingFollowed');
    expect(readable(card)).toContain(LEFT);
    expect(readable(card)).toContain('Ordföranden eller vice ordföranden avgör det.');
    expect(asked(card)).toEqual([]);
  });

  it('is not spoken of when there is nobody', () => {
    expect(readable(shown('course', 'open'))).not.toContain('ny ledamot');
  });

  it('is cut when there are very many', () => {
    const view = samples.course['succeeding'];
    if (view === undefined) throw new Error('no such sample');
    const successions = Array.from({ length: 20 }, () => view.successions).flat();
    const { content } = render({ ...view, successions });
    expect(asked(content)).toHaveLength(15);
    expect(readable(content)).toContain('Och 5 till.');
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
  });

  it('stands in the history among the ballots, in order of time', () => {
    const text = readable(shown('history', 'succeededOver'));
    const lines = text.split('\n').filter((line) => /^\p{L}+ \d+ juni/u.test(line));
    const at = lines.findIndex((line) => line.includes('svara i stället för'));
    expect(lines[at - 1]).toContain('Fredag 5 juni 2026');
    expect(lines[at + 1]).toContain('Omgången stängdes');
  });

  it('stands in the history: who let whom answer for whom, and when', () => {
    expect(readable(shown('history', 'succeeded'))).toContain(
      'Måndag 8 juni 2026 kl. 10.00: Ordförande (Närhälsan) lät Ny ledamot SU 3 svara i stället för Ledamot SU 3, som hade lämnat plats 7.',
    );
  });
});

describe('those whose account is not known', () => {
  const preview = samples.preview['withoutAccounts'];
  if (preview?.card !== 'preview') throw new Error('no such sample');
  const { round } = preview;
  const told = '2 ledamöter har inget konto kopplat och kan inte svara än';

  it('are told apart from the silent on the leaders\u2019 card, and to whoever has just sent the matter', () => {
    const resolution = open((text) => text, [round]);
    const course = samples.course['open'];
    if (course?.card !== 'course') throw new Error('no such sample');
    expect(readable(render({ ...course, resolution, round }).content)).toContain(told);
    expect(readable(render({ card: 'draftClosed', resolution, sentAs: round }).content)).toContain(told);
    const sound = open((text) => text, [roundOf((text) => text)]);
    expect(
      readable(render({ card: 'draftClosed', resolution: sound, sentAs: sound.rounds[0] ?? null }).content),
    ).not.toContain(told);
  });

  it('are told on the form of whoever may send it without a preview', () => {
    const [form] = Object.values(samples.draftForm).filter(({ maySend }) => maySend);
    if (form === undefined) throw new Error('no such sample');
    const members = form.charter.members.map((member, index) =>
      index < 2 ? { ...member, id: `typed:${index}` } : member,
    );
    expect(readable(render({ ...form, charter: { ...form.charter, members } }).content)).toContain(
      'har inget konto kopplat',
    );
    expect(readable(render(form).content)).not.toContain('har inget konto kopplat');
  });
});

describe('the preview', () => {
  it('warns of those whose account is not known', () => {
    expect(readable(shown('preview', 'withoutAccounts'))).toContain(
      '2 ledamöter har inget konto kopplat och kan inte svara än: Ledamot Sjukhusen i väster och Ledamot Habilitering och Hälsa.',
    );
    expect(readable(shown('preview', 'maySend'))).not.toContain('inget konto');
  });
});

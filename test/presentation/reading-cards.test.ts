import { readSearch } from '../../src/domain/decision/reading-search';
import { CATALOGUES } from '../../src/presentation/catalogues';
import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, readable } from './card-contents';
import { adopted, ballot, roundOf } from './sample-matter';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);
const render = createRender();

function shown(card: keyof typeof samples, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

describe('a decision', () => {
  const text = readable(shown('decision', 'adopted'));

  it('has its number, text and dates', () => {
    expect(text).toContain('LGS PC 2026:1');
    expect(text).toContain('LGS beslutar\n1. att bevilja 450 tkr');
    expect(text).toContain('Utskickat torsdag 4 juni 2026.');
    expect(text).toContain('Beslutat tisdag 9 juni 2026 kl. 09.05.');
  });

  it('has the standpoints by principal, the recused and the notes to the record', () => {
    expect(text).toContain('Region, tillstyrker (11): Ordförande (Närhälsan)');
    expect(text).toContain('Kommun, tillstyrker (7): Vice ordförande (Göteborgs stad)');
    expect(text).toContain('Ledamot SU 1, deltog inte på grund av jäv: Anställd i projektet');
    expect(text).toContain('Anteckningar till beslutet\nLedamot Närhälsan 2: Återrapportera i november');
  });

  it('can be passed on by each member in their own line, in the words of the decision (R-32)', () => {
    expect(buttonsOf(shown('decision', 'adopted'))).toContain('Visa text att skicka vidare');
    expect(text).toContain('LGS har beslutat\n1. att bevilja 450 tkr');
    expect(text).toContain('(LGS PC 2026:1, 9 juni 2026)');
    expect(buttonsOf(shown('decision', 'byChair'))).toContain('Visa text att skicka vidare');
  });

  it('is a standpoint of a forum that endorses, and what each member answered is then not called that (001:70)', () => {
    const view = samples.decision['adopted'];
    if (view?.card !== 'decision' || view.decision.kind !== 'perCapsulam') throw new Error('no such sample');
    const points = ['förlängning av riktlinjen till och med 2026-12-31.'];
    const decision = {
      ...view.decision,
      wording: 'endorses',
      shortName: 'VVG',
      number: 'VVG PC 2026:1',
      points,
    } as const;
    const card = render({ card: 'decision', decision });
    expect(readable(card.content)).toMatch(/^Ställningstagande\n/);
    expect(readable(card.content)).toContain(
      'VVG ställer sig bakom förlängning av riktlinjen till och med 2026-12-31.',
    );
    expect(readable(card.content)).toContain('Så svarade ledamöterna');
    expect(readable(card.content)).not.toContain('Ställningstaganden');
    expect(card.summary).toMatch(/^Ställningstagande VVG PC 2026:1: /);
  });

  it('says that each principal takes its own decision (R-12) and that it is reported (R-19)', () => {
    expect(text).toContain('Varje huvudman fattar sitt eget formella beslut');
    expect(text).toContain('Redovisas på forumets nästa möte.');
  });
});

describe('what the forum is told', () => {
  it('has every reason of a referral back and what happens next', () => {
    const text = readable(shown('outcome', 'referredBack'));
    expect(text).toContain('Ledamot SU 1: Tillstyrker inte. Avtalet med kommunen saknas');
    expect(text).toContain('Presidiet avgör om texten bearbetas');
  });

  it.each([
    ['noRuling', 'eftersom slutliga svar saknades när svarstiden var slut'],
    ['moved', 'Ska tas upp på möte.'],
    ['objected', 'eftersom någon begärde det'],
    ['struck', 'Struket.'],
    ['withdrawn', 'Återtaget.'],
    ['sentAgain', 'Omgång 2 är utskickad.'],
    ['sentAgain', 'Ärendet fortsätter på kortet för omgång 2.'],
  ])('keeps the endings apart (%s)', (name, sentence) => {
    expect(readable(shown('outcome', name))).toContain(sentence);
  });
});

describe('lists', () => {
  it('of matters say of each what goes on: the last day, how many of how many have answered, what it came to', () => {
    const text = readable(shown('matters', 'several'));
    expect(text).toContain('3 ärenden pågår.');
    expect(text).toContain('Öppet för svar till torsdag 18 juni 2026 kl. 16.00. Slutliga svar: 4 av 19.');
    expect(text).toContain(
      'Svarstiden är slut, slutliga svar saknas. Ordföranden eller vice ordföranden avgör senast tisdag',
    );
    expect(text.indexOf('Återremitterat.')).toBeLessThan(text.indexOf('Avslutade'));
    expect(text.indexOf('Avslutade')).toBeLessThan(text.indexOf('Beslutat i enighet.'));
    expect(readable(shown('matters', 'ended'))).toContain('Inget ärende pågår just nu.');
  });

  it('of matters say the same to everybody: nothing of who is waited for', () => {
    expect(readable(shown('matters', 'several'))).not.toMatch(/Väntar på ditt svar|dig/);
  });

  it('of matters turn pages, so that all are reached', () => {
    const turns = executesOf(shown('matters', 'many')).filter((action) => action['verb'] === 'matters.show');
    expect(turns.map(({ data }) => data)).toEqual([
      expect.objectContaining({ forum: 'forum-lgs', page: 0 }),
      expect.objectContaining({ forum: 'forum-lgs', page: 2 }),
    ]);
  });

  it('of decisions are turned a page at a time', () => {
    const card = shown('decisions', 'many');
    expect(readable(card)).toContain('Sida 3');
    expect(executesOf(card).filter(({ verb }) => verb === 'decisions.show')).toMatchObject([
      { title: 'Föregående', data: { page: 1 } },
      { title: 'Nästa', data: { page: 3 } },
    ]);
    expect(executesOf(shown('decisions', 'several')).filter(({ verb }) => verb === 'decisions.show')).toEqual([]);
  });

  it.each(['matters', 'decisions'] as const)('of %s say so when empty', (card) => {
    expect(executesOf(shown(card, 'none'))).toEqual([]);
    expect(readable(shown(card, 'none'))).toMatch(/inga|Inget/);
  });
});

describe('the history', () => {
  it('has every round with its text, the latest first', () => {
    const text = readable(shown('history', 'secondRound'));
    expect(text.indexOf('Omgång 2')).toBeLessThan(text.indexOf('\nOmgång 1\n'));
    expect(text).toContain('1. att bevilja 400 tkr');
    expect(text).toContain('1. att bevilja 450 tkr');
  });

  it('has every ballot of a closed round, the changed ones too', () => {
    const text = readable(shown('history', 'secondRound'));
    expect(text).toContain('Torsdag 4 juni 2026 kl. 11.10: Ledamot SU 1 tillstyrker.');
    expect(text).toContain('Fredag 5 juni 2026 kl. 14.32: Ledamot SU 1 tillstyrker inte. Avtalet med kommunen saknas');
    expect(text).toContain('Svaren i omgången visas när den är stängd.');
  });

  it('turns pages when it is too much for one card: every answer of 300 members is there once (28 KB)', () => {
    const electorate = Array.from({ length: 300 }, (_, index) => ({
      id: `elector-${index}`,
      name: `Ledamot nummer ${index} från en part med långt namn`,
      principal: index % 2 === 0 ? ('region' as const) : ('kommun' as const),
      seat: index + 1,
    }));
    const closing = { at: '2026-06-05T12:32:00.000Z', cause: 'complete', by: null } as const;
    const ballots = electorate.map(({ id }) => ballot(id, 'approve', 'Med en anteckning till protokollet.'));
    const resolution = adopted((text) => text, [roundOf((text) => text, { electorate, ballots, closing })], 1);
    const pageOf = (page: number) => render({ card: 'history', mayLead: true, resolution, page }).content;

    const first = pageOf(0);
    const count = Number(/Sida 1 av (\d+)/.exec(readable(first))?.[1]);
    expect(count).toBeGreaterThan(2);
    const pages = Array.from({ length: count }, (_, page) => pageOf(page));
    for (const [page, content] of pages.entries()) {
      expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
      const beside = executesOf(content).flatMap(({ verb, data }) => (verb === 'matter.history' ? [data] : []));
      expect(beside).toEqual(
        [page - 1, page + 1]
          .filter((other) => other >= 0 && other < count)
          .map((other): unknown =>
            expect.objectContaining({ forum: resolution.forumId, matter: resolution.id, page: other }),
          ),
      );
    }
    expect(readable(first)).toContain('1. att bevilja 450 tkr');
    const text = pages.map(readable).join('\n');
    for (const { name } of electorate) expect(text.split(`${name} tillstyrker`)).toHaveLength(2);
    expect(readable(pageOf(count + 5))).toBe(readable(pages.at(-1)));
  });
});

describe('help', () => {
  it('tells what each role can do, and only what that person can write', () => {
    expect(readable(shown('help', 'chair'))).toContain('Du är ordförande och röstande ledamot i LGS.');
    expect(readable(shown('help', 'chair'))).toContain('ny: ');
    expect(readable(shown('help', 'member'))).toContain('Du är adjungerad i NOSAM.');
    expect(readable(shown('help', 'nobody'))).not.toContain('ny: ');
    expect(readable(shown('help', 'member'))).toContain('ansökan och koden: ');
  });
});

describe('what becomes of a draft', () => {
  it.each([
    ['sent', 'Det skickades ut torsdag 4 juni 2026 kl. 10.00, omgång 1.'],
    ['removed', 'Utkastet är borttaget'],
    ['struck', 'Läge: struket.'],
  ])('%s', (name, sentence) => expect(readable(shown('draftClosed', name))).toContain(sentence));
});

it.each(Object.values(CATALOGUES))('what the search says that it understands, it understands', ({ decisions }) => {
  const [, named = ''] = /(?:år|year), ([^.]*)\./.exec(decisions.howToSearch) ?? [];
  const read = named.split(/, | eller | or /).map(readSearch);
  expect(read).toMatchObject([
    { kind: 'perCapsulam', words: [] },
    { kind: 'chair', words: [] },
    { isReported: true, words: [] },
    { awaitsParties: true, words: [] },
  ]);
});

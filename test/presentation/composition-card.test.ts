import type { View } from '../../src/application/views';
import { charterOn } from '../../src/domain/forum/charter-on';
import type { Ready } from '../../src/domain/forum/forum';
import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, readable } from './card-contents';
import {
  CHAIR,
  holdingOf,
  largeForum,
  readyForum,
  SU_2,
  termOf,
  TODAY,
  unsettledForum,
  withRegister,
} from './sample-forum';

const say = (text: string) => text;
const render = createRender();

function cardOf(forum: Ready, page = 0) {
  const view: View = { card: 'composition', forum, charter: charterOn(forum, TODAY), today: TODAY, note: null, page };
  return render(view).content;
}

function textOf(forum: Ready, page = 0): string {
  return readable(cardOf(forum, page));
}

describe('the composition, as the charter has it', () => {
  const text = textOf(readyForum(say));
  const unsettled = textOf(unsettledForum(say));

  it('has the totals that count: 19 voters of 21 seats, tandvård unresolved (Q-06)', () => {
    expect(text).toContain('19 röstberättigade: 12 region, 7 kommun; 21 platser.');
    expect(text).toContain('Region: 13 platser, 12 röstberättigade\n');
    expect(text).toContain('Kommuner: 8 platser, 7 röstberättigade\n');
  });

  it('counts one voter as one', () => {
    const forum = readyForum(say);
    const alone = { ...forum, register: { ...forum.register, seats: forum.register.seats.slice(0, 1) } };
    expect(textOf(alone)).toContain('1 röstberättigad: 1 region, ingen kommun; 1 plats.');
    expect(textOf(alone)).toContain('Region: 1 plats, 1 röstberättigad\n');
  });

  it('goes by principal, then party, with the seats and who has them', () => {
    expect(text).toContain(
      'Sahlgrenska universitetssjukhuset\nPlats 2: Ledamot SU 1\nPlats 3: Ledamot SU 2\nPlats 4: Ledamot SU 3\n3\n',
    );
    expect(text).toContain('VGPV Närhälsan\nPlats 1: Ordförande (Närhälsan)\nPlats 8: Ledamot Närhälsan 2\n2\n');
    expect(text.indexOf('Region: 13')).toBeLessThan(text.indexOf('Kommuner: 8'));
  });

  it('says in words who does not vote, and why (R-04, Q-06)', () => {
    expect(text).toContain('Plats 20 (adjungerad): Adjungerad (GR)\n');
    expect(text).toContain('Plats 21 (rösträtt oklar – räknas inte förrän forumet har beslutat): Tandvården\n');
  });

  it('says that a seat returns after a member for a period (R-27)', () => {
    expect(unsettled).toContain(
      'Plats 8: Tf. ledamot Närhälsan (kontot är inte känt), till och med 30 november 2026 (tillfällig ledamot), därefter Ledamot Närhälsan 2\n',
    );
  });

  it('says from which day the next holder has a seat', () => {
    expect(unsettled).toContain(
      'Plats 18: Ledamot kranskommunerna 1, till och med 31 augusti 2026, från 1 september 2026 Processledare\n',
    );
    expect(unsettled).toContain('Plats 4: vakant, från 1 oktober 2026 Sekreterare\n');
  });

  it('tells of a member for a period before the period begins', () => {
    const coming = { id: 'interim', person: 'account-22', from: '2026-07-01', until: '2026-12-31', interim: true };
    const forum = readyForum(say);
    const holdings = [...forum.register.holdings, holdingOf(8, coming)];
    expect(textOf(withRegister(forum, { holdings }))).toContain(
      'Plats 8: Ledamot Närhälsan 2, till och med 30 juni 2026, från 1 juli 2026 Processledare, till och med 31 december 2026 (tillfällig ledamot), därefter Ledamot Närhälsan 2\n',
    );
  });

  it('has the roles with their terms, and those who attend', () => {
    expect(text).toContain('Ordförande: Ordförande (Närhälsan), 1 januari 2025 till och med 31 december 2026');
    expect(text).toContain('Processledare: Processledare, tills vidare');
    expect(text).toContain('Övriga i kanalen, utan plats\nProcessledare, Sekreterare');
    expect(text).not.toContain('Justerare');
  });

  it('can always be changed from: who may is decided at the tap', () => {
    expect(buttonsOf(cardOf(readyForum(say))).at(-1)).toBe('Ändra sammansättningen');
  });
});

describe('what a forum should see to', () => {
  const text = textOf(unsettledForum(say));

  it('is nothing in a settled forum but the right that the charter leaves open (Q-06)', () => {
    const settled = textOf(readyForum(say));
    expect(settled).toContain('Rösträtten är oklar för plats 21.');
    expect(settled).not.toMatch(
      /vakant|kontot är inte känt|Kontot är|lämnat kanalen|Part saknas|inget slutdatum|Avsteg/,
    );
  });

  it('is a vacant seat, which is not counted (Q-08)', () => {
    expect(text).toContain('En plats är vakant (plats 4). En vakant plats räknas inte bland de röstberättigade.');
    expect(text).toContain('18 röstberättigade: 11 region, 7 kommun; 21 platser.');
  });

  it('is a chair who is missing: the vice chair does not become chair by itself (R-07)', () => {
    expect(text).toContain('Forumet har ingen ordförande i dag. Det senaste uppdraget slutade 31 maj 2026.');
    expect(text).toContain(
      'Vice ordföranden blir inte ordförande av sig själv. ”Om ordföranden eller vice ordförande slutar under uppdragsperioden utser huvudmannen/branschrådet ny ordförande eller vice ordförande.”',
    );
    const temagrupp = textOf(withRegister(unsettledForum(say), { kind: 'temagrupp' }));
    expect(temagrupp).toContain('”Om ordföranden slutar under uppdragsperioden utser huvudmannen ny ordförande.”');
    expect(textOf(withRegister(unsettledForum(say), { kind: 'styrgrupp' }))).toContain('av sig själv. Lägg in');
  });

  it('is a term without an end, where the charter says how long it is (R-05)', () => {
    expect(text).toContain('Uppdraget som vice ordförande för Vice ordförande (Göteborgs stad) har inget slutdatum.');
    expect(textOf(withRegister(unsettledForum(say), { kind: 'vvg' }))).not.toContain('inget slutdatum');
    const chairs = { kind: 'temagrupp', roleTerms: [termOf('chair', CHAIR, '2026-01-01', null)] } as const;
    expect(textOf(withRegister(readyForum(say), chairs))).toContain('Uppdraget som ordförande för Ordförande (Närh');
  });

  it('is a seat without a party', () => {
    expect(text).toContain('Part saknas för plats 12.');
    expect(text).toContain('Part saknas\nPlats 12: Ledamot Koncernkontoret 2');
  });

  it('is somebody whose account is not known, who cannot answer', () => {
    expect(text).toContain('Kontot är inte känt än för Tf. ledamot Närhälsan.');
  });

  it('is somebody who has left the channel', () => {
    expect(text).toContain('Ledamot SU 2 har lämnat kanalen men finns kvar i sammansättningen.');
    const kept = { ...unsettledForum(say), keptAfterLeaving: [SU_2] };
    expect(textOf(kept)).not.toContain('har lämnat kanalen');
  });

  it('is a departure from the charter, in its own words and with the reason, for as long as it lasts', () => {
    expect(text).toContain(
      'Avsteg från uppdragsbeskrivningen\nVice ordförande Vice ordförande (Göteborgs stad): registret visar inte att ordföranden och vice ordföranden kommer från olika huvudmän. ”Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet.” Skäl: LGS godkände 2026-06-04.',
    );
    const forum = unsettledForum(say);
    const roleTerms = forum.register.roleTerms.map((term) =>
      term.role === 'viceChair' ? { ...term, until: '2026-06-03' } : term,
    );
    expect(textOf(withRegister(forum, { roleTerms }))).not.toContain('Avsteg');
  });

  it('is too few voters, or a principal without any', () => {
    const forum = readyForum(say);
    const seats = forum.register.seats.filter(({ principal }) => principal === 'region');
    expect(textOf(withRegister(forum, { seats }))).toContain('Kommunerna har ingen röstande ledamot.');
    expect(textOf(withRegister(forum, { seats: [] }))).toContain('Minst två ledamöter måste rösta');
  });
});

describe('the composition of a forum of 300 seats', () => {
  const forum = largeForum(300);
  const count = Number(/Sida 1 av (\d+)/.exec(textOf(forum))?.[1]);
  const cards = Array.from({ length: count }, (_, page) => cardOf(forum, page));

  it('stays under 28 KB on every page, and fills them', () => {
    const sizes = cards.map((card) => Buffer.byteLength(JSON.stringify(card)));
    expect(Math.max(...sizes)).toBeLessThan(28 * 1024);
    expect(sizes.slice(0, -1).every((size) => size > 20 * 1024)).toBe(true);
  });

  it('has every seat once, under its party', () => {
    const told = cards.flatMap((card) => readable(card).match(/^Plats \d+: /gm) ?? []);
    expect(told).toHaveLength(300);
    expect(new Set(told).size).toBe(300);
    for (const card of cards.slice(1))
      expect(readable(card)).toMatch(/(Region|Kommuner): 150 platser.*\nPlatser\n.*\nPlats /);
  });

  it('says which page it is, and turns both ways', () => {
    expect(count).toBeGreaterThan(1);
    expect(readable(cards[1])).toContain(`Sida 2 av ${count}`);
    const turns = (page: number) =>
      executesOf(cards[page])
        .filter(({ verb }) => verb === 'composition.show')
        .map(({ title, data }) => [title, data]);
    const to = (page: number): unknown => expect.objectContaining({ forum: 'forum-lgs', page });
    expect(turns(0)).toEqual([['Nästa', to(1)]]);
    expect(turns(1)).toContainEqual(['Föregående', to(0)]);
    expect(turns(count - 1)).toEqual([['Föregående', to(count - 2)]]);
  });

  it('shows the last page when there are not as many any more', () => {
    expect(textOf(forum, 99)).toEqual(textOf(forum, count - 1));
  });

  it('fits although everything is to be seen to, and every text is as long as it may be', () => {
    const long = 'å'.repeat(300);
    const worst = withRegister(
      { ...forum, roster: [] },
      {
        seats: forum.register.seats.map((seat) => ({ ...seat, party: long, right: 'unresolved' })),
        holdings: forum.register.holdings.map((holding) => ({
          ...{ ...holding, person: `typed:${holding.id}`, interim: true, until: '2026-12-31' },
        })),
        people: forum.register.holdings.map(({ id }) => ({ id: `typed:${id}`, name: long, email: null })),
        exemptions: forum.register.holdings.map(({ id }) => ({
          ...{ breach: { rule: 'viceFromOtherPrincipal', subject: id }, reason: long },
        })),
      },
    );
    const pages = Number(/Sida 1 av (\d+)/.exec(textOf(worst))?.[1]);
    const sizes = Array.from({ length: pages }, (_, page) => JSON.stringify(cardOf(worst, page)));
    expect(Math.max(...sizes.map((card) => Buffer.byteLength(card)))).toBeLessThan(28 * 1024);
  });
});

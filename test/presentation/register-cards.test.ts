import { z } from 'zod/v4';
import { createRender } from '../../src/presentation/render';
import { asTyped } from '../support/shown-card';
import { buttonsOf, executesOf, inputsOf, inputsSentWith, nodesOf, readable } from './card-contents';
import { registerSamples } from './sample-register';

type Samples = ReturnType<typeof registerSamples>;

const samples = registerSamples((text) => text);
const render = createRender();
const MOST_BYTES = 28 * 1024;

function shown(card: keyof Samples, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

function bytes(card: keyof Samples, name: string): number {
  return Buffer.byteLength(JSON.stringify(shown(card, name)));
}

function values(card: keyof Samples, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(inputsOf(shown(card, name)).map(({ id, value }) => [String(id), value]));
}

const choiceList = z.array(z.object({ title: z.string().transform(asTyped), value: z.string() }));

function choicesOf(card: keyof Samples, name: string, input: string) {
  return choiceList.parse(inputsOf(shown(card, name)).find(({ id }) => id === input)?.['choices']);
}

/** The inputs of those who are found and, folded, of those who were ticked before. */
const INPUTS = { voting: ['voting', 'votingBefore'], kommun: ['kommun', 'kommunBefore'] } as const;

function ticked(name: string, id: keyof typeof INPUTS): readonly string[] {
  return INPUTS[id].flatMap((input) => asString(values('setup', name)[input]).split(',')).filter((one) => one !== '');
}

function offered(name: string, id: keyof typeof INPUTS) {
  const shownInputs = values('setup', name);
  return INPUTS[id].flatMap((input) => (input in shownInputs ? choicesOf('setup', name, input) : []));
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function verbs(card: keyof Samples, name: string) {
  return executesOf(shown(card, name)).map(({ verb }) => verb);
}

const everyCard = Object.entries(samples).flatMap(([card, views]) =>
  Object.keys(views).map((name) => [card as keyof Samples, name] as const),
);

it.each(everyCard)('%s, %s is below what Teams takes', (card, name) => {
  expect(bytes(card, name)).toBeLessThan(MOST_BYTES);
});

describe('the menu of the register', () => {
  it('opens a seat, roles, details and files', () => {
    expect(buttonsOf(shown('registerMenu', 'open'))).toEqual([
      'Öppna plats',
      'Ny plats',
      'Uppdrag',
      'Forumets uppgifter',
      'Tider och påminnelser',
      'Statliga medel',
      'Läs in från fil',
      'Ta ut som fil',
    ]);
    expect(inputsSentWith(shown('registerMenu', 'open'), 'seat.open')).toEqual(['seat']);
    const added = executesOf(shown('registerMenu', 'open')).find(({ title }) => title === 'Ny plats');
    expect(added).toMatchObject({ associatedInputs: 'none', data: { forum: 'forum-lgs', seat: 'new' } });
  });

  it('shows each seat with its party and who has it', () => {
    const titles = choicesOf('registerMenu', 'open', 'seat').map(({ title }) => title);
    expect(titles).toHaveLength(21);
    expect(titles[7]).toBe('8, VGPV Närhälsan, Ledamot Närhälsan 2');
  });

  it('has room for 300 seats: the names are cut, the numbers are not', () => {
    const choices = choicesOf('registerMenu', 'large', 'seat');
    expect(choices).toHaveLength(300);
    expect(choices[299]?.value).toBe('300');
    expect(choices[299]?.title).toMatch(/^300, F.*…, L/);
  });

  it('has no list without seats, and says what was saved', () => {
    expect(buttonsOf(shown('registerMenu', 'empty'))).not.toContain('Öppna plats');
    expect(readable(shown('registerMenu', 'saved'))).toContain('Sparat.');
  });
});

describe('the card of a seat', () => {
  it('tells who has it, who has had it and what comes, with what it rests on (R-26, R-27)', () => {
    const text = readable(shown('seat', 'held'));
    expect(text).toContain(
      'Sitter på platsen i dag: Tf. ledamot Närhälsan, till och med 30 november 2026 (tillfällig ledamot), därefter Ledamot Närhälsan 2',
    );
    expect(text).toContain(
      'Tf. ledamot Närhälsan (tillfällig ledamot): 1 juni 2026 till och med 30 november 2026. Underlag: Närhälsan nominerade, LGS godkände 2026-06-04',
    );
    expect(text).toContain('Ledamot Närhälsan 2: från 1 januari 2025, tills vidare. Underlag: LGS 2025-05-14');
    expect(text).toContain('Platsen går sedan av sig själv tillbaka till den ordinarie ledamoten.');
  });

  it('says so when nobody has it or has had it, and can then be removed', () => {
    expect(readable(shown('seat', 'vacant'))).toContain('Sitter på platsen i dag: vakant');
    expect(readable(shown('seat', 'vacant'))).toContain('Ingen har haft platsen än.');
    expect(verbs('seat', 'vacant')).toContain('seat.remove');
    expect(verbs('seat', 'held')).not.toContain('seat.remove');
  });

  it('has only the form of the seat while it is new', () => {
    expect(Object.keys(values('seat', 'isNew'))).toEqual(['party', 'principal', 'right', 'seatReason']);
    expect(verbs('seat', 'isNew')).toEqual(['seat.save']);
    expect(readable(shown('seat', 'isNew'))).toContain('Fel: Skriv vilken part platsen tillhör.');
  });

  it('has the form open where something is typed or is to be mended, and no other', () => {
    const open = (name: string) =>
      nodesOf(shown('seat', name)).flatMap(({ node }) =>
        ['holder', 'days', 'facts'].includes(String(node['id'])) && node['isVisible'] === true ? [node['id']] : [],
      );
    expect(open('held')).toEqual([]);
    expect(open('departing')).toEqual(['holder']);
    expect(open('faulty')).toEqual(['holder']);
    expect(open('searched')).toEqual(['holder']);
    expect(open('rightRefused')).toEqual(['facts']);
  });

  it('has only the form of the days while they are changed', () => {
    expect(Object.keys(values('seat', 'changing'))).toEqual([
      'changedFrom',
      'changedUntil',
      'changedBasis',
      'changedAwaits',
      'changedReason',
    ]);
    expect(verbs('seat', 'changing')).toEqual(['holding.save', 'holding.remove']);
  });

  it('offers every holding to change, with its days', () => {
    expect(choicesOf('seat', 'held', 'changing')).toEqual([
      { title: 'Tf. ledamot Närhälsan, 1 juni 2026 till och med 30 november 2026', value: 'interim' },
      { title: 'Ledamot Närhälsan 2, från 1 januari 2025, tills vidare', value: 'holding-8' },
    ]);
  });

  it('tells a departure from the charter in its own words, and keeps what was typed', () => {
    const text = readable(shown('seat', 'departing'));
    expect(text).toContain('Inget är sparat, för det avviker från uppdragsbeskrivningen:');
    expect(text).toContain(
      '”Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet.”\nSka det gälla ändå? Skriv ett skäl och försök igen.',
    );
    expect(values('seat', 'departing')).toMatchObject({
      person: 'nobody',
      typedName: 'Tf. ledamot Närhälsan',
      typedEmail: 'tf@exempel.se',
      from: '2026-07-01',
      until: '2026-12-31',
      interim: 'true',
      basis: 'Närhälsan nominerade',
      holdingReason: 'Sex månader, LGS godkände',
    });
  });

  it('keeps what was typed when the register cannot hold it, and names who is in the way', () => {
    expect(readable(shown('seat', 'changing'))).toContain(
      'Plats 8 kan inte ha två ledamöter samtidigt (Ledamot Närhälsan 2 och Tf. ledamot Närhälsan).',
    );
    expect(values('seat', 'changing')).toEqual({
      changedFrom: '2026-06-01',
      changedUntil: '2026-05-01',
      changedBasis: 'Nytt underlag',
      changedAwaits: 'false',
      changedReason: 'Ett skäl',
    });
    expect(readable(shown('seat', 'stale'))).toContain('Det du skrev finns kvar.');
    expect(values('seat', 'stale')).toMatchObject({ typedName: 'Tf. ledamot Närhälsan', interim: 'true' });
  });

  it('asks which decision a new right rests on (Q-06), while the register still says what it says', () => {
    const text = readable(shown('seat', 'rightRefused'));
    expect(text).toContain('Rösträtten för plats 21 ändras bara genom ett beslut i forumet.');
    expect(text).toContain('Tandvård. Region. Rösträtt oklar, röstar inte.');
    expect(values('seat', 'rightRefused')).toMatchObject({ right: 'voting' });
  });

  it('tells every fault under its field', () => {
    const text = readable(shown('seat', 'faulty'));
    expect(text).toContain('Inget är sparat. Rätta det som är markerat och spara igen.');
    expect(text).toContain('Fel: Du har både valt en person och skrivit ett namn.');
    expect(text).toContain('Fel: Välj sista dagen.');
  });
});

describe('choosing one of 300', () => {
  it('searches, and says how many more there are', () => {
    expect(readable(shown('seat', 'large'))).toContain('240 personer till finns i kanalen.');
    expect(buttonsOf(shown('seat', 'large'))).toContain('Sök');
    expect(choicesOf('seat', 'large', 'person')).toHaveLength(61);
    expect(values('seat', 'searched')).toMatchObject({ query: 'Åkerström 29' });
    expect(choicesOf('seat', 'searched', 'person')).toHaveLength(12);
  });

  it('has no search where everybody is in the list', () => {
    expect(buttonsOf(shown('seat', 'held'))).not.toContain('Sök');
  });

  it('keeps whoever was chosen, although a search would not find them', () => {
    const chosen = values('seat', 'chosenOfMany')['person'];
    expect(chosen).toMatch(/^00000299/);
    expect(choicesOf('seat', 'chosenOfMany', 'person')).toContainEqual({
      title: 'Ledamöte Öberg-Åkerström 300',
      value: chosen,
    });
  });

  it('begins the setup with nobody ticked, since not everybody can be in the list', () => {
    expect(values('setup', 'large')).toMatchObject({ voting: '' });
    expect(readable(shown('setup', 'large'))).toContain('Kanalen är stor, så ingen är ikryssad.');
    expect(verbs('setup', 'large')).toEqual(['setup.search', 'setup.search', 'setup.search', 'setup.save']);
    expect(verbs('setup', 'first')).toEqual(['setup.save']);
  });

  it('keeps everybody ticked whom somebody has ticked', () => {
    expect(ticked('everybodyTicked', 'voting')).toHaveLength(50);
    expect(offered('everybodyTicked', 'voting')).toHaveLength(50);
    expect(verbs('setup', 'everybodyTicked')).toContain('setup.search');
  });

  it.each(['everybodyTicked', 'searched'] as const)(
    'does not say that nobody is ticked where somebody is: %s',
    (name) => {
      expect(readable(shown('setup', name))).toContain('De ikryssade finns kvar när du söker.');
      expect(readable(shown('setup', name))).not.toContain('ingen är ikryssad');
    },
  );

  it('has those who were ticked before behind a button, so that what was searched for is met first', () => {
    const found = choicesOf('setup', 'searched', 'voting');
    expect(found.length).toBeLessThan(20);
    expect(found.every(({ title }) => title.includes('29'))).toBe(true);
    expect(JSON.stringify(shown('setup', 'searched'))).toMatch(/Ikryssade sedan tidigare\s\(60\)/);
  });

  it('keeps everybody ticked when somebody else is searched for', () => {
    expect(ticked('searched', 'voting')).toHaveLength(60);
    expect(offered('searched', 'voting').length).toBeGreaterThan(60);
    expect(ticked('searched', 'kommun')).toHaveLength(30);
    expect(choicesOf('setup', 'searched', 'chair').map(({ value }) => value)).toContain(
      values('setup', 'searched')['chair'],
    );
  });
});

describe('the setup', () => {
  it('asks for a reason only when the charter is departed from, and tells the rule (R-06)', () => {
    expect(values('setup', 'first')).not.toHaveProperty('reason');
    expect(values('setup', 'departing')).toHaveProperty('reason');
    expect(readable(shown('setup', 'departing'))).toContain(
      '”Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet.”',
    );
    expect(values('setup', 'departing')).toMatchObject({ viceChair: 'account-2' });
  });
});

describe('the card of the roles', () => {
  it('has every role with its terms', () => {
    const text = readable(shown('roles', 'unsettled'));
    expect(text).toContain('Ordförande: Ordförande (Närhälsan), 1 januari 2024 till och med 31 maj 2026\n');
    expect(text).toContain('Justerare: ingen');
    expect(choicesOf('roles', 'open', 'role').map(({ title }) => title)).toEqual([
      'Ordförande',
      'Vice ordförande',
      'Processledare',
      'Sekreterare',
      'Justerare',
      'Godkännare',
    ]);
  });

  it('says that the last day of a chair comes from the charter (R-05), where it says one', () => {
    expect(readable(shown('roles', 'open'))).toContain('fylls dagen i efter 24 månader');
    expect(readable(shown('roles', 'none'))).not.toContain('fylls dagen i');
  });

  it('keeps what was typed when a reason is needed', () => {
    expect(readable(shown('roles', 'departing'))).toContain('”Uppdraget innehåser under två år och roterar');
    expect(values('roles', 'departing')).toMatchObject({
      role: 'chair',
      from: '2027-01-01',
      until: '2029-12-31',
      termReason: 'Politiska samrådet har samma tid',
    });
  });

  it('changes, extends and ends one term at a time', () => {
    expect(values('roles', 'changing')).toEqual({
      changedFrom: '2025-01-01',
      changedUntil: '2026-12-31',
      changedLeftOn: '2027-03-01',
      changedReason: 'Ett skäl',
    });
    expect(verbs('roles', 'changing')).toEqual(['role.save', 'role.remove']);
    expect(readable(shown('roles', 'changing'))).toContain('Fel: Dagen ligger utanför uppdraget.');
  });
});

describe('the details of a forum', () => {
  it('are its kind, its names, its wording, its language and how it decides', () => {
    expect(values('forumDetails', 'open')).toEqual({
      kind: 'lgs',
      name: 'Ledningsgrupp för samverkan',
      shortName: 'LGS',
      wording: 'decides',
      language: 'sv',
      deciding: 'alsoPerCapsulam',
      detailsReason: '',
    });
    expect(readable(shown('forumDetails', 'faulty'))).toContain('Fel: Namn saknas.');
  });

  it('tell the rules of the other kind when it is departed from', () => {
    expect(readable(shown('forumDetails', 'departing'))).toContain('”Ordförande utses inom gruppen.”');
    expect(values('forumDetails', 'departing')).toMatchObject({ kind: 'nosam' });
  });
});

describe('choosing among forums', () => {
  it('has a button for each of a few', () => {
    expect(executesOf(shown('chooseForum', 'two')).map(({ title, verb }) => [title, verb])).toEqual([
      ['Ledningsgrupp för samverkan', 'forum.choose'],
      ['Vårdsamverkan Västra Götaland', 'forum.choose'],
    ]);
    expect(executesOf(shown('chooseForum', 'twoToSee'))[1]).toMatchObject({
      verb: 'composition.show',
      data: { forum: 'forum-vvg', page: 0 },
    });
  });

  it.each([
    ['forty', 'forum.choose', 'Börja på ärendet'],
    ['fortyToSee', 'composition.show', 'Visa sammansättningen'],
  ])('has one list and one button for forty (%s)', (name, verb, title) => {
    expect(choicesOf('chooseForum', name, 'forum')).toHaveLength(40);
    expect(executesOf(shown('chooseForum', name)).map((action) => [action['verb'], action['title']])).toEqual([
      [verb, title],
    ]);
    expect(inputsSentWith(shown('chooseForum', name), verb)).toEqual(['forum']);
    expect(values('chooseForum', name)['forum']).toBe(choicesOf('chooseForum', name, 'forum')[0]?.value);
  });
});

describe('help', () => {
  it('knows the new roles and the right that is not clear (Q-06)', () => {
    const text = readable(shown('help', 'verifier'));
    expect(text).toContain('Du är justerare, godkännare och ledamot vars rösträtt är oklar i LGS.');
    expect(text).toContain('Du kan rösta först när forumet har beslutat om platsens rösträtt.');
    expect(text).not.toContain('ny: ');
  });

  it('tells forums where a person is the same together', () => {
    const text = readable(shown('help', 'forty'));
    expect(text).toContain('Du är röstande ledamot i NOSAM 1, NOSAM 2,');
    expect(text.match(/Du svarar på ärenden/g)).toHaveLength(1);
  });
});

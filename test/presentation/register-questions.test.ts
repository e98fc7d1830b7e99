import type { ChannelLoss } from '../../src/domain/forum/forum';
import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, inputsOf, nodesOf, readable } from './card-contents';
import { smallForum } from './sample-import';
import { questionSamples } from './sample-questions';

const say = (text: string) => text;
const samples = questionSamples(say);
const render = createRender();

function shown(card: keyof typeof samples, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

describe('somebody has left the channel', () => {
  const text = readable(shown('departure', 'seatAndRole'));

  it('tells what they still have, with days', () => {
    expect(text).toContain('Ledamot Närhälsan 1 har lämnat kanalen men har kvar:');
    expect(text).toContain('Plats 1 (Närhälsan), tills vidare');
    expect(text).toContain('Ordförande, 1 januari 2025 till och med 31 december 2026');
    expect(readable(shown('departure', 'interim'))).toContain(
      'Plats 99, tillfällig ledamot, 1 maj 2026 till och med 31 oktober 2026',
    );
  });

  it('says that nothing has changed, what ending means, and that open rounds stay as they are (Q-11)', () => {
    expect(text).toContain('Inget är ändrat i registret.');
    expect(text).toContain('Väljer du Avsluta blir gårdagen den sista dagen.');
    expect(text).toContain('Omgångar som redan är öppna ändras inte');
  });

  it('lets it be ended or kept', () => {
    expect(executesOf(shown('departure', 'seatAndRole'))).toMatchObject([
      { title: 'Behåll', verb: 'departure.keep', data: { forum: 'forum-lgs', person: 'account-1' } },
      { title: 'Ja, avsluta', verb: 'departure.end', data: { forum: 'forum-lgs', person: 'account-1' } },
    ]);
  });

  it('says what came of it', () => {
    expect(readable(shown('departureSettled', 'kept'))).toContain('Ledamot Närhälsan 1 behåller sina uppdrag i LGS.');
    expect(readable(shown('departureSettled', 'ended'))).toContain(
      'Ledamot Närhälsan 1 har inga uppdrag i LGS från och med i dag.',
    );
    expect(readable(shown('departureSettled', 'forgotten'))).toContain('Personen har inga uppdrag i LGS');
  });
});

describe('an account that may be somebody typed in', () => {
  const card = shown('recognition', 'one');

  it('is asked about with every candidate, told apart by seat and e-mail, and nobody as a choice', () => {
    expect(inputsOf(card)).toMatchObject([
      {
        id: 'typed',
        choices: [
          { title: 'Ledamot Tandvård 8, plats 8, ledamot.8@exempel.se', value: 'typed:8' },
          { title: 'Ingen av dem', value: 'nobody' },
        ],
      },
    ]);
    expect(executesOf(card)).toMatchObject([{ data: { forum: 'forum-lgs', account: 'account-99' } }]);
  });

  it('is never linked by a press that chose nobody and nothing', () => {
    expect(inputsOf(card)).toMatchObject([{ isRequired: true }]);
    expect(inputsOf(card)[0]).not.toHaveProperty('value');
  });

  it('says that names prove nothing, and to ask', () => {
    expect(readable(card)).toContain('Att namnen är lika är inget bevis');
    expect(readable(card)).toContain('Fråga personen');
  });

  it('holds three hundred candidates within a card, the likest names first', () => {
    const candidates = Array.from({ length: 300 }, (_, index) => ({
      id: `typed:${'x'.repeat(36)}${index}`,
      name: index === 299 ? 'Öberg, Åsa' : `Åsa-Ärla Sjöström ${index}`,
      email: `asa.arla.sjostrom.${index}@exempel.se`,
    }));
    const view = samples.recognition['one'];
    if (view === undefined) throw new Error('no such sample');
    const { content } = render({ ...view, candidates });
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
    const values = nodesOf(inputsOf(content)[0]?.['choices']).map(({ node }) => node['value']);
    expect(values[0]).toBe(candidates[299]?.id);
    expect(values.at(-1)).toBe('nobody');
    expect(readable(content)).toContain(`${300 - (values.length - 1)} till får inte plats i listan.`);
  });

  it('says what came of it', () => {
    expect(readable(shown('recognitionSettled', 'linked'))).toContain(
      'Kontot med namnet Gäst Öberg är nu kopplat till Ledamot Tandvård 8 i LGS.',
    );
    expect(readable(shown('recognitionSettled', 'nobody'))).toContain('Gäst Öberg är ingen av dem som saknar konto');
  });
});

it('says of a question that others have settled that nothing is left to do', () => {
  const text = readable(shown('questionSettled', 'named'));
  expect(text).toContain('Frågan om Ledamot Närhälsan 1 i LGS gäller inte längre.');
  expect(text).toContain('Du behöver inte göra något.');
  expect(readable(shown('questionSettled', 'unnamed'))).toContain('Frågan i LGS gäller inte längre.');
});

describe('news of the channel', () => {
  const losses: Readonly<Record<ChannelLoss, string>> = {
    botRemoved: 'Jag är borttagen ur kanalen för LGS',
    channelDeleted: 'Kanalen för LGS är borttagen.',
    teamDeleted: 'Teamet med kanalen för LGS är borttaget.',
    teamArchived: 'Teamet med kanalen för LGS är arkiverat',
    setUpElsewhere: 'Jag lades till i en annan kanal i teamet än den för LGS.',
    unreachable: 'Teams låter mig inte längre skriva i kanalen för LGS.',
  };

  it.each(Object.entries(losses))(
    'tells why the channel is lost (%s), what is kept and what to do',
    (why, sentence) => {
      const text = readable(shown('channelNews', why));
      expect(text).toContain(sentence);
      expect(text).toContain('Alla ärenden, svar och beslut finns kvar');
      expect(text).toMatch(/Lägg till mig|Be (?:en ägare|den som sköter)/);
    },
  );

  it('tells that it is back, and that another name of the channel is not another name of the forum', () => {
    expect(readable(shown('channelNews', 'back'))).toContain('Kanalen för LGS fungerar igen.');
    const renamed = readable(shown('channelNews', 'renamed'));
    expect(renamed).toContain('Kanalen för LGS heter nu LGS 2027.');
    expect(renamed).toContain('Forumets namn här är detsamma som förut.');
  });

  it('has nothing to press', () => {
    for (const name of Object.keys(samples.channelNews)) expect(buttonsOf(shown('channelNews', name))).toEqual([]);
  });
});

it('asks of a person with many seats without leaving the card', () => {
  const forum = smallForum(say);
  const holdings = Array.from({ length: 300 }, (_, index) => ({
    id: `h${index}`,
    seat: 1,
    person: 'account-1',
    from: '2026-01-01',
    until: null,
    interim: false,
    basis: '',
  }));
  const person = { id: 'account-1', name: 'Ledamot', email: null };
  const departure = { person, holdings, roleTerms: [] };
  const { content } = render({ card: 'departure', forum, departure, today: '2026-06-04' });
  expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(28 * 1024);
  expect(readable(content)).toMatch(/^Och \d+ till[.]$/m);
});

import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, inputsOf, nodesOf, readable } from './card-contents';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);
const render = createRender();

function form(name: string) {
  return samples.chairDecisionForm[name] ?? fail();
}

function decision(name: string): string {
  return readable(render(samples.decision[name] ?? fail()).content);
}

const shown = (name: string) => render(form(name)).content;

describe("the form of a chair's decision", () => {
  it('warns at the top of what speaks against deciding it alone, and can be registered all the same (Q-33)', () => {
    const text = readable(shown('warned'));
    expect(text).toContain('Beslutet gäller pengar. Fyll i beloppet om det saknas. Kan det vänta på forumets beslut?');
    expect(text).toContain('Beslutet ändrar uppdragsbeskrivningen. Kan det vänta');
    expect(text.indexOf('Beslutet gäller pengar')).toBeLessThan(text.indexOf('Kort och tydlig'));
    expect(buttonsOf(shown('warned'))).toEqual(['Registrera ändå']);
    expect(buttonsOf(shown('empty'))).toEqual(['Registrera']);
  });

  it('sends which warnings the person has read, and none before there are any', () => {
    const confirmed = (name: string) => executesOf(shown(name))[0]?.['data'];
    expect(confirmed('warned')).toMatchObject({ confirmed: 'amount,changesCharter' });
    expect(confirmed('warnedOfMoney')).toMatchObject({ confirmed: 'amount' });
    expect(confirmed('empty')).toMatchObject({ confirmed: '' });
  });

  it.each(['warned', 'faulty'])('keeps everything that was typed: %s', (name) => {
    const { changesCharter, ...fields } = form(name).fields;
    const values = inputsOf(shown(name)).map(({ id, value }) => [id, value]);
    expect(Object.fromEntries(values)).toEqual({ ...fields, changesCharter: String(changesCharter) });
  });

  it('tells a fault under its field', () => {
    const amount = nodesOf(shown('faulty')).find(({ node }) => inputsOf(node['items'])[0]?.['id'] === 'amount');
    expect(readable(amount?.node['items'])).toContain('Fel: Det går inte att läsa som ett belopp.');
  });

  it('warns of patient data once', () => {
    expect(readable(shown('empty')).match(/Skriv inga patientuppgifter/g)).toHaveLength(1);
  });
});

describe("a chair's decision", () => {
  it('has its number, text, reason, amount and who decided when', () => {
    const text = decision('byChair');
    expect(text).toContain('LGS OB 2026:1\nHyresavtalet för mötesplatsen');
    expect(text).toContain('Varför frågan inte kunde vänta\nAvtalet går ut före nästa möte.');
    expect(text).toContain('Belopp: 200 000 kr.');
    expect(text).toContain('Beslutat tisdag 2 juni 2026 av Ordförande (Närhälsan).');
  });

  it('says nothing of money or the charter when it is about neither', () => {
    expect(decision('byChairWithoutMoney')).not.toMatch(/Belopp|uppdragsbeskrivningen/);
  });
});

it.each([
  ['adopted', 'reported'],
  ['byChair', 'byChairReported'],
])('a decision says when a meeting heard of it, or that the next one will (R-19, R-20): %s', (before, after) => {
  expect(decision(before)).toContain('Redovisas på forumets nästa möte.');
  expect(decision(after)).toContain('Redovisat på mötet fredag 18 september 2026, punkt 6.');
  expect(decision(after)).not.toContain('Redovisas på');
});

describe('the list of decisions', () => {
  const list = render(samples.decisions['several'] ?? fail()).content;

  it('has both kinds, each with the day it was made', () => {
    expect(readable(list)).toContain('LGS PC 2026:1, 9 juni 2026');
    expect(readable(list)).toContain('LGS OB 2026:1, ordförandebeslut 2 juni 2026');
  });

  it('lets those who preside make one of their own', () => {
    expect(buttonsOf(list)).toContain('Nytt ordförandebeslut i LGS');
    expect(buttonsOf(render(samples.decisions['none'] ?? fail()).content)).toEqual([]);
  });
});

function fail(): never {
  throw new Error('no such sample');
}

describe('what everybody may read of a decision (Q-18)', () => {
  const shown = (name: string) => readable(render(samples.webDecision[name] ?? fail()).content);

  it('has number, forum, what was decided and when, and that each principal takes its own (R-12)', () => {
    const text = shown('perCapsulam');
    for (const part of ['LGS PC 2026:1', 'Beslutat tisdag 9 juni 2026.', 'Varje huvudman fattar'])
      expect(text).toContain(part);
    expect(shown('endorsed')).toContain('Ställningstagande');
    expect(shown('byChair')).toContain('Belopp: 200');
    expect(shown('byChairWithoutMoney')).not.toContain('Belopp');
  });

  it('has no names, no reasons and nothing to press', () => {
    for (const name of Object.keys(samples.webDecision)) {
      expect(shown(name)).not.toMatch(/Ledamot|Anställd|av Ordförande|Varför frågan|Återrapportera i november/);
      expect(buttonsOf(render(samples.webDecision[name] ?? fail()).content)).toEqual([]);
    }
  });
});

it('a decision says why it could not wait, in which round it was made and on which papers, and leads to the history', () => {
  const card = render(samples.decision['secondRound'] ?? fail()).content;
  expect(readable(card)).toContain('Varför frågan inte kan vänta');
  expect(readable(card)).toContain('Beslutat i omgång 2.');
  expect(buttonsOf(card)).toContain('Visa historik');
  expect(decision('adopted')).not.toContain('omgång');
  expect(decision('fromBeforePapers')).not.toContain('Varför frågan');
});

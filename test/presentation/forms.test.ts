import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, inputsOf, inputsSentWith, nodesOf, readable } from './card-contents';
import { draftFields } from './sample-matter';
import { samplesIn } from './sample-views';
import type { Element } from '../../src/presentation/card-template';

const say = (text: string) => text;
const samples = samplesIn(say);
const render = createRender();

function shown(card: keyof typeof samples, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

function togglesIn(card: object): readonly unknown[] {
  return nodesOf(card).flatMap(({ node }) => (node['type'] === 'Action.ToggleVisibility' ? [node['title']] : []));
}

describe('the form of a draft', () => {
  it('has the fields by the names people know them by', () => {
    expect(inputsOf(shown('draftForm', 'filled')).map(({ id, label }) => [id, label])).toEqual([
      ['title', 'Rubrik\u00A0*'],
      ['urgency', 'Varför kan frågan inte vänta till nästa möte?\u00A0*'],
      ['question', 'Vad ska ledamöterna ta ställning till?\u00A0*'],
      ['clauses', 'Förslag till beslut\u00A0*'],
      ['applicant', 'Sökande part, om en part i forumet söker något'],
      ['amount', 'Belopp, om beslutet gäller pengar'],
      ['budgetYear', 'År som pengarna gäller'],
      ['costCentre', 'Ansvar som pengarna tas från'],
      ['conditions', 'Villkor för beslutet'],
      ['ifUnmet', 'Vad händer om villkoren inte uppfylls?'],
      ['validUntil', 'Beslutet gäller till och med'],
      ['prolongUntil', 'Kan förlängas till och med'],
      ['delegatedTo', 'Annat forum som ska besluta tills vidare'],
      ['delegated', 'Vilka frågor det forumet beslutar om'],
      ['reviewOn', 'Prövas igen senast'],
      ['background', 'Bakgrund\u00A0*'],
      ['attachments', 'Bilagor'],
      ['lastDay', 'Sista svarsdag'],
      ['shortNotice', 'Motiv till kort svarstid'],
    ]);
  });

  it('folds what only a matter about money has, but for what is to be put right, and says so when something is typed there', () => {
    const isFolded = (name: string) =>
      nodesOf(shown('draftForm', name)).some(({ node }) => node['id'] === 'money' && node['isVisible'] === false);
    expect([isFolded('empty'), isFolded('filled')]).toEqual([true, true]);
    const { filled } = samples.draftForm;
    if (filled === undefined) throw new Error('no such sample');
    const costly = render({ ...filled, fields: { ...filled.fields, amount: '450 tkr' } }).content;
    expect(togglesIn(shown('draftForm', 'filled'))).toContain('Pengar och sökande part');
    expect(togglesIn(costly)).toContain('Pengar och sökande part (ifyllt)');
    const faulty = { ...filled, faults: [{ field: 'amount', fault: 'notAnAmount' } as const] };
    const money = nodesOf(render(faulty).content).find(({ node }) => node['id'] === 'money');
    expect(inputsOf(money?.node).map(({ id }) => id)).toEqual(['applicant', 'budgetYear', 'costCentre']);
    expect(inputsOf(render(faulty).content).map(({ id }) => id)).toContain('amount');
  });

  it('shows everything typed again, faulty or not', () => {
    const values = inputsOf(shown('draftForm', 'filled')).map(({ id, value = '' }) => [id, value]);
    // What is about state funds is not asked where the forum has not turned it on.
    expect({ ...Object.fromEntries(values), projectYear: '', criteria: '' }).toEqual({
      ...draftFields(say),
      applicant: 'nobody',
    });
    expect(inputsOf(shown('draftForm', 'applicantOfChair')).find(({ id }) => id === 'applicant')).toMatchObject({
      value: '1',
    });
    expect(inputsOf(shown('draftForm', 'faulty')).find(({ id }) => id === 'attachments')).toMatchObject({
      value: 'bara ett namn',
    });
  });

  it('lets an unfinished draft be saved: nothing is required by the client', () => {
    expect(inputsOf(shown('draftForm', 'empty')).filter((input) => 'isRequired' in input)).toEqual([]);
  });

  it('tells a fault under its field in words, and which fields at the top', () => {
    const card = shown('draftForm', 'faulty');
    const title = nodesOf(card).find(({ node }) => {
      return node['type'] === 'Container' && inputsOf(node['items']).some(({ id }) => id === 'title');
    });
    expect(readable(title?.node['items'])).toContain('Fel: Rubrik saknas.');
    expect(readable(card)).toContain('Rätta: Rubrik, Bilagor, Sista svarsdag.');
    expect(readable(card)).toContain('Fel: Dagen är ingen arbetsdag.');
  });

  it('has conditions and validity behind a button and says so when something is typed there', () => {
    const empty = shown('draftForm', 'empty');
    expect(togglesIn(empty)).toContain('Villkor och giltighet');
    expect(inputsSentWith(empty, 'draft.save')).toHaveLength(19);
    expect(togglesIn(shown('draftForm', 'filled'))).toContain('Villkor och giltighet (ifyllt)');
  });

  it('warns of patient data once, before the first field', () => {
    const text = readable(shown('draftForm', 'filled'));
    expect(text.match(/patientuppgifter/g)).toHaveLength(1);
    expect(text.indexOf('patientuppgifter')).toBeLessThan(text.indexOf('Kort och tydlig'));
  });

  it('sends every field with each of its buttons but the one that removes it', () => {
    const card = shown('draftForm', 'filled');
    expect(buttonsOf(card)).toEqual([
      'Pengar och sökande part',
      'Villkor och giltighet (ifyllt)',
      'Ett annat forum ska besluta',
      'Kortare svarstid än vanligt',
      'Förhandsgranska',
      'Spara utkast',
      'Skicka ut',
      'Ta bort utkastet',
      'Ja, ta bort utkastet',
    ]);
    for (const verb of ['draft.preview', 'draft.save', 'draft.send']) {
      expect(inputsSentWith(card, verb)).toHaveLength(19);
    }
    expect(executesOf(card).find(({ verb }) => verb === 'draft.discard')).toMatchObject({ associatedInputs: 'none' });
  });

  it('asks the chair to send when the person may not', () => {
    expect(buttonsOf(shown('draftForm', 'empty'))).toContain('Be ordföranden skicka ut');
    expect(buttonsOf(shown('draftForm', 'empty'))).not.toContain('Skicka ut');
  });

  it('shows what was said last round, and cannot be removed any more', () => {
    const card = shown('draftForm', 'reworking');
    expect(readable(card)).toContain('Det här sades i omgång 1');
    expect(readable(card)).toContain('Ledamot SU 1: Tillstyrker inte. Avtalet med kommunen saknas');
    expect(readable(card)).toContain('Ta fram ett avtal med kommunen');
    expect(buttonsOf(card)).not.toContain('Ta bort utkastet');
  });

  it('names who had not answered when nobody ruled', () => {
    expect(readable(shown('draftForm', 'afterSilence'))).toContain('Har inte svarat (14): Ledamot SU 3');
  });
});

describe('the preview', () => {
  it('says as whom each owner of a condition is read, and who is reminded (R-13)', () => {
    const preview = readable(shown('preview', 'ownersRead'));
    for (const line of [
      'Villkor 1: ”Sjukhusen i väster” läses som plats 4: Ledamot SU 2. Den personen påminns.',
      'Villkor 2: ”plats 9” läses som plats 9, som är tom. Forumets ledning påminns.',
      'Villkor 3: ”LGS” läses som hela LGS. Forumets ledning påminns.',
      'Villkor 4: ”Processledare” läses som Processledare. Den personen påminns.',
      'Villkor 5: ”Temagrupp äldre” läses som fri text. Forumets ledning påminns.',
      'I det som publiceras står ”ett annat forum” i stället för ”Temagrupp äldre”, så att ingen person namnges.',
    ]) {
      expect(preview).toContain(line);
    }
  });

  it('shows the card as the members will see it, with sending in place of the answers', () => {
    const preview = readable(shown('preview', 'maySend'));
    for (const line of readable(shown('vote', 'fresh')).split('\n')) {
      if (
        !/^(Ditt svar|Andra svar|Forumets ledning|Omgången väntar|Före den dagen|Du deltar|Svar$|Slutliga svar|Region|Kommuner|Väntar på)/.test(
          line,
        )
      )
        expect(preview).toContain(line);
    }
    expect(preview).toMatch(/^Förhandsgranskning\n/);
    expect(buttonsOf(shown('preview', 'maySend')).filter((title) => !title.startsWith('Visa'))).toEqual([
      'Skicka ut',
      'Ändra',
      'Lämna över till ett annat forum',
    ]);
  });

  it('leaves sending to the chair when the person may not, and says so', () => {
    expect(buttonsOf(shown('preview', 'mayNotSend'))).not.toContain('Skicka ut');
    expect(readable(shown('preview', 'mayNotSend'))).toContain('Ordföranden eller vice ordföranden skickar ut.');
  });

  it('tells the chair who asks', () => {
    expect(readable(shown('preview', 'asked'))).toContain('Processledare ber dig skicka ut ärendet.');
  });
});

describe('the setup of a forum', () => {
  const card = shown('setup', 'first');

  it('has the fields by the names people know them by', () => {
    expect(inputsOf(card).map(({ id, label }) => [id, label])).toEqual([
      ['kind', 'Typ av forum'],
      ['name', 'Forumets namn\u00A0*'],
      ['shortName', 'Kortnamn\u00A0*'],
      ['chair', 'Ordförande\u00A0*'],
      ['viceChair', 'Vice ordförande'],
      ['processLead', 'Processledare'],
      ['otherProcessLead', 'Processledare 2 (frivilligt)'],
      ['noteTaker', 'Sekreterare'],
      ['otherNoteTaker', 'Sekreterare 2 (frivilligt)'],
      ['voting', 'Röstande ledamöter'],
      ['kommun', 'Företräder kommun'],
      ['coOpted', 'Adjungerade'],
    ]);
    expect(buttonsOf(card).filter((title) => title === 'Spara forum')).toHaveLength(1);
  });

  it('is filled in a step at a time, and opens at the first that is to be mended', () => {
    const open = (of: Element) =>
      nodesOf(of).flatMap(({ node }) =>
        /^step-/.test(String(node['id'])) && node['isVisible'] === true ? [node['id']] : [],
      );
    expect(open(card)).toEqual(['step-forum']);
    expect(open(shown('setup', 'searched'))).toEqual(['step-voting']);
    expect(open(shown('setup', 'faulty'))).toEqual(['step-forum']);
    expect(open(shown('setup', 'departing'))).toEqual(['step-kommun']);
    expect(buttonsOf(shown('setup', 'faulty')).filter((title) => title === 'Spara forum')).toHaveLength(4);
  });

  it('has everyone ticked as voting to begin with', () => {
    const voting = inputsOf(card).find(({ id }) => id === 'voting');
    expect(String(voting?.['value']).split(',')).toHaveLength(23);
  });

  it('offers the people of the channel, and nobody', () => {
    const chair = inputsOf(card).find(({ id }) => id === 'chair');
    const vice = inputsOf(card).find(({ id }) => id === 'viceChair');
    expect(chair?.['choices']).toHaveLength(23);
    expect(vice?.['choices']).toHaveLength(24);
    expect(JSON.stringify(vice?.['choices'])).not.toContain('"value":""');
  });

  it('tells a fault under its field in words', () => {
    expect(readable(shown('setup', 'faulty'))).toContain('Fel: Vice ordföranden kan inte vara samma person');
  });
});

describe('the preview in a forum that decides at meetings only', () => {
  it('promises nobody a last day to answer', () => {
    expect(readable(shown('preview', 'maySend'))).toContain('Svara senast');
    expect(readable(shown('preview', 'meetingsOnly'))).not.toContain('Svara senast');
  });
});

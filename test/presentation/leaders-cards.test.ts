import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, inputsOf, inputsSentWith, readable } from './card-contents';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);
const render = createRender();

function shown(card: keyof typeof samples, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view).content;
}

function verbs(card: keyof typeof samples, name: string) {
  return executesOf(shown(card, name)).map(({ verb }) => verb);
}

describe('the course of a round', () => {
  it('lets the presidium take the matter back, and close early only when a no is known', () => {
    expect(verbs('course', 'open')).toEqual([
      'round.remind',
      'course.show',
      'matter.deliveries',
      'ruling.extend',
      'course.withdraw',
    ]);
    expect(verbs('course', 'divided')).toEqual([
      'round.remind',
      'course.show',
      'matter.deliveries',
      'ruling.extend',
      'course.closeEarly',
      'course.withdraw',
    ]);
    expect(verbs('course', 'following')).toEqual(['round.remind', 'course.show', 'matter.deliveries']);
    expect(inputsSentWith(shown('course', 'open'), 'course.withdraw')).toEqual(['reason']);
  });

  it('ends as a line of what it came to, with nothing left to press but the history', () => {
    expect(verbs('course', 'adopted')).toEqual(['matter.history']);
    expect(readable(shown('course', 'adopted'))).toContain('Beslut LGS PC 2026:1. Ni är eniga.');
  });
});

describe('the card about a no', () => {
  it('tells at once who and why, and that the no can turn', () => {
    const text = readable(shown('objections', 'rejected'));
    expect(text).toContain('Ledamot SU 1: Tillstyrker inte. Avtalet med kommunen saknas');
    expect(text).toContain('Den som har svarat kan ändra sig.');
  });

  it('lets only the presidium close', () => {
    expect(verbs('objections', 'rejected')).toEqual(['course.closeEarly']);
    expect(verbs('objections', 'following')).toEqual([]);
  });

  it('says so when the no has turned', () => {
    expect(readable(shown('objections', 'turned'))).toContain('Inga svar hindrar längre ett beslut.');
  });
});

describe('the ruling on a lapsed round', () => {
  it('offers the four ways on, an extension first', () => {
    expect(verbs('ruling', 'lapsed')).toEqual([
      'ruling.extend',
      'ruling.referBack',
      'matter.moveToMeeting',
      'matter.strike',
    ]);
    expect(inputsSentWith(shown('ruling', 'lapsed'), 'ruling.extend')).toEqual(['lastDay']);
    expect(inputsSentWith(shown('ruling', 'lapsed'), 'ruling.referBack')).toEqual(['referBackReason']);
    expect(inputsSentWith(shown('ruling', 'lapsed'), 'matter.moveToMeeting')).toEqual(['moveReason']);
    expect(inputsSentWith(shown('ruling', 'lapsed'), 'matter.strike')).toEqual(['strikeReason']);
    expect(inputsOf(shown('ruling', 'lapsed')).find(({ id }) => id === 'lastDay')).toMatchObject({
      value: '2026-06-26',
    });
  });

  it('says who is missing and what happens without a ruling', () => {
    const text = readable(shown('ruling', 'lapsed'));
    expect(text).toContain('Region, behöver förankra (1): Ledamot SU 2');
    expect(text).toContain('Avgör du inte senast tisdag 23 juni 2026 kl. 16.00 går ärendet tillbaka för ny beredning.');
  });

  it('shows which principal still anchors, apart from who has not answered (R-10)', () => {
    const text = readable(shown('ruling', 'anchoring'));
    expect(text).toContain('Region, behöver förankra (1): Ledamot SU 2');
    expect(text).toContain('Region, har inte svarat');
    expect(text).toContain('Kommuner, har inte svarat');
  });

  it('is settled when the round has lapsed anew: that has a card of its own', () => {
    expect(verbs('ruling', 'before')).toEqual(['matter.history']);
  });

  it('extends only once', () => {
    expect(verbs('ruling', 'extended')).not.toContain('ruling.extend');
  });

  it('has nothing to rule on afterwards', () => {
    expect(verbs('ruling', 'over')).toEqual(['matter.history']);
  });
});

describe('jäv', () => {
  it('of a whole principal is told at once, with whose it is and what the presidium may do', () => {
    const card = shown('objections', 'recused');
    expect(readable(card)).toContain('Alla hos kommunerna har anmält jäv.');
    expect(readable(card)).toContain('Har anmält jäv: Vice ordförande (Göteborgs stad), Ledamot Göteborgs stad 2');
    expect(verbs('objections', 'recused')).toEqual(['course.closeEarly']);
  });

  it('leaves nothing to press with whoever led the matter, and says why', () => {
    expect(verbs('handedOver', 'recused')).toEqual([]);
    expect(readable(shown('handedOver', 'recused'))).toContain('Du har anmält jäv.');
    expect(verbs('handedOver', 'toAnother')).toEqual([]);
    expect(readable(shown('handedOver', 'unsent'))).toContain('Du leder inte längre ärendet.');
    expect(verbs('handedOver', 'presidesNoMore')).toEqual([]);
    expect(readable(shown('handedOver', 'presidesNoMore'))).toContain(
      'Du är inte längre ordförande eller vice ordförande.',
    );
  });
});

describe('the referral back', () => {
  it('offers the process lead the reworking, and leaves the ending to the presidium (004:96, Q-02)', () => {
    expect(verbs('referral', 'following')).toEqual(['draft.open', 'referral.assign', 'matter.history']);
    expect(readable(shown('referral', 'following'))).toContain('Ordföranden eller vice ordföranden kan stryka ärendet');
  });

  it('gives every reason and the ways on, reworking first', () => {
    const card = shown('referral', 'rejected');
    expect(readable(card)).toContain('Ledamot SU 1: Tillstyrker inte. Avtalet med kommunen saknas');
    expect(readable(card)).toContain('Ledamot SU 2: Behöver förankra. Ska tas upp i sjukhusledningen');
    expect(buttonsOf(card)).toEqual([
      'Bearbeta och skicka ut igen',
      'Be någon bearbeta texten',
      'Ge uppdraget',
      'Ta upp på möte',
      'Ta upp på möte',
      'Stryk ärendet',
      'Ja, stryk ärendet',
      'Visa historik',
    ]);
    expect(inputsSentWith(card, 'referral.assign')).toEqual(['responsible', 'whatToSupply']);
    expect(inputsSentWith(card, 'matter.strike')).toEqual(['strikeReason']);
    expect(inputsSentWith(card, 'matter.moveToMeeting')).toEqual(['moveReason']);
  });

  it('names whoever ruled, and whoever was asked to rework', () => {
    expect(readable(shown('referral', 'ruled'))).toContain('Ordförande (Närhälsan) skriver: Fler behöver vara med.');
    expect(readable(shown('referral', 'assigned'))).toContain('Ledamot SU 2 har i uppdrag att bearbeta ärendet');
  });

  it('names who had not answered when nobody ruled', () => {
    expect(readable(shown('referral', 'silence'))).toContain('Har inte svarat (14): Ledamot SU 3');
  });

  it('has nothing left to press once the matter has moved on', () => {
    expect(verbs('referral', 'over')).toEqual(['matter.history']);
    expect(verbs('rework', 'over')).toEqual(['matter.history']);
  });
});

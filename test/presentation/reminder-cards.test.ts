import { MORNING } from '../support/matter';
import type { Deliveries } from '../../src/application/resolution/deliveries';
import type { ReminderItem } from '../../src/application/reminding/reminding-view';
import { DELIVERY_FAILURES } from '../../src/domain/delivery-failure';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { bytesOf } from '../../src/presentation/card-size';
import { buttonsOf, executesOf, inputsOf, nodesOf, readable } from './card-contents';
import { SU_1, SU_2 } from './sample-forum';
import { ballot, ended, MATTER_ID, open, roundOf } from './sample-matter';
import { samplesIn } from './sample-views';
import { sentenceOf } from '../../src/presentation/sentences-by';

const say = (text: string) => text;
const samples = samplesIn(say);
const render = createRender();
const { words, reminder, reminderDay, ownVote, tally, deliveries, mention } = swedish;

type Name = 'reminder' | 'receipt' | 'tally' | 'mention' | 'deliveries' | 'delivered' | 'timeSettings';

function shown(card: Name, name: string) {
  const view = samples[card][name];
  if (view === undefined) throw new Error('no such sample');
  return render(view);
}
const textOf = (card: Name, name: string) => readable(shown(card, name).content);

/** The words come in this order. */
function expectOrder(text: string, ...words: readonly string[]): void {
  const places = words.map((word) => text.indexOf(word));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

describe('a reminder of one matter', () => {
  it('says what it is first, then until when to answer, then the matter and the answers', () => {
    expect(textOf('reminder', 'one')).toMatch(
      /^Påminnelse\nDu har inte svarat än\.\n(.*\n){2}Svara senast torsdag 18 juni 2026 kl\. 16\.00\.\n/,
    );
    expectOrder(
      textOf('reminder', 'one'),
      'Påminnelse',
      'Socialsekreterare på akuten',
      'Förslag till beslut',
      'Ditt svar',
    );
    const casts = executesOf(shown('reminder', 'one').content).filter(({ verb }) => verb === 'vote.cast');
    expect(casts).toHaveLength(5);
  });

  it('has a notification line that says what to do and until when', () => {
    expect(shown('reminder', 'one').summary).toBe(
      'Påminnelse från LGS: svara senast torsdag 18 juni 2026. Socialsekreterare på akuten i Mölndal',
    );
  });

  it('does not say how many have answered: it is not redrawn when others do', () => {
    for (const name of ['one', 'given', 'anchoring']) {
      expect(textOf('reminder', name).split('\n')).not.toContain(swedish.answers.heading);
      expect(textOf('reminder', name)).not.toMatch(/av 19 har svarat/);
    }
  });

  it('is never asked for again on behalf of others', () => {
    for (const view of Object.values(samples.reminder)) expect(render(view).content).not.toHaveProperty('refresh');
  });

  it('shows whoever needs time what they wrote, to go on from', () => {
    const { content } = shown('reminder', 'anchoring');
    expect(readable(content)).toContain(ownVote.stillWaits);
    expect(inputsOf(content).find(({ id }) => id === 'anchoringReason')).toMatchObject({
      value: 'Ska tas upp i sjukhusledningen',
    });
  });

  it('becomes the receipt of the answer that was given, the same as the answer was met with', () => {
    const met = samples.receipt['approved'] ?? fail();
    const items: readonly ReminderItem[] = [];
    const { from: name, receipt } = met;
    const stands = render({ card: 'reminder', name, viewer: SU_2, items, receipt });
    expect(stands).toEqual(render(met));
    expect(readable(stands.content)).toMatch(
      /^.*\nSparat\nDitt svar på ”Socialsekreterare på akuten i Mölndal” är sparat: ”Tillstyrker”, torsdag 11 juni 2026 kl\. 09\.00\.\nDu kan ändra dig till torsdag 18 juni 2026 kl\. 16\.00\.\nNär det var gjort väntade en sak till på dig\.$/,
    );
    expect(buttonsOf(stands.content)).toEqual(['Nästa', 'Visa eller ändra svaret']);
  });

  it('has no answers to give on its receipt, and the day when that is not the day of the card', () => {
    for (const name of Object.keys(samples.receipt)) {
      const verbs = executesOf(shown('receipt', name).content).map(({ verb }) => String(verb));
      expect(verbs.filter((verb) => !['reminder.next', 'vote.view', 'minutes.chain'].includes(verb))).toEqual([]);
    }
    expect(textOf('receipt', 'later')).toContain('”Begär att frågan tas upp på möte”, fredag 12 juni 2026 kl. 15.35.');
    expect(textOf('receipt', 'later')).toContain('När det var gjort väntade inget mer på dig.');
    expect(textOf('receipt', 'given in the channel')).toMatch(/16\.00\.$/);
  });

  it.each(['over', 'gone'])('has no answers to give when it is %s', (name) => {
    const { content, summary } = shown('reminder', name);
    expect(executesOf(content).map(({ verb }) => verb)).not.toContain('vote.cast');
    expect(summary).toBe(reminder.summaryOver);
  });

  it('tells that the matter was taken back, and by whom', () => {
    const round = roundOf(say);
    const item: ReminderItem = {
      kind: 'resolution',
      resolution: ended(say, 'withdrawn', [round]),
      round,
      isWaiting: false,
      request: null,
      isNew: false,
      done: null,
    };
    const name = { day: '2026-06-11', number: 1 };
    const { content } = render({ card: 'reminder', name, viewer: SU_2, items: [item], receipt: null });
    expect(readable(content)).toContain('Vice ordförande (Göteborgs stad)');
    expect(readable(content)).toContain('Finansieringen är löst på annat sätt.');
  });
});

describe('a reminder of several matters', () => {
  it('says how many there are first, then each with its forum and last day, and a button', () => {
    const { content, summary } = shown('reminder', 'several');
    expect(readable(content)).toMatch(
      /^Påminnelse\n2 ärenden väntar på ditt svar\.\nLedningsgrupp för samverkan\nSocialsekreterare .*\nSvara senast torsdag 18 juni 2026 kl\. 16\.00\.\n/,
    );
    expect(buttonsOf(content)).toEqual([reminder.answer, reminder.answer]);
    expect(executesOf(content)[0]).toMatchObject({ verb: 'vote.view', data: { matter: MATTER_ID } });
    expect(summary).toBe('Påminnelse: 2 ärenden väntar på ditt svar');
  });

  it('leads to the first seven, and says how many more there are', () => {
    const { content } = shown('reminder', 'many');
    expect(buttonsOf(content)).toHaveLength(7);
    expect(readable(content)).toContain(words.moreOfThese(13));
    expect(readable(content)).toContain(reminder.waiting(20));
  });

  it('says that nothing is left to do when all are answered', () => {
    const { content, summary } = shown('reminder', 'allAnswered');
    expect(readable(content)).toBe(`${reminder.overHeading}\n${reminder.over}`);
    expect(buttonsOf(content)).toEqual([]);
    expect(summary).toBe(reminder.summaryOver);
  });
});

describe('a card that gives the person what is new', () => {
  it('never says that it is a reminder: what it is, then until when to answer, then the matter and the answers', () => {
    const { content, summary } = shown('reminder', 'given');
    expect(readable(content)).toMatch(
      /^Nytt ärende att svara på\nDu har inte svarat än\.\n(.*\n){2}Svara senast torsdag 18 juni 2026 kl\. 16\.00\.\n/,
    );
    expect(executesOf(content).filter(({ verb }) => verb === 'vote.cast')).toHaveLength(5);
    expect(summary).toBe('LGS: svara senast torsdag 18 juni 2026. Socialsekreterare på akuten i Mölndal');
  });

  it.each([
    ['newText', 'Ny text att svara på', 'LGS: ny text att svara på senast torsdag 18 juni 2026.'],
    ['newRound', 'Ny omgång att svara på', 'LGS: ny omgång att svara på senast torsdag 18 juni 2026.'],
  ])('says of a later round what is new in it: %s', (name, heading, line) => {
    const { content, summary } = shown('reminder', name);
    expect(readable(content)).toMatch(new RegExp(`^${heading}\n`));
    expect(summary).toBe(`${line} Socialsekreterare på akuten i Mölndal`);
  });

  it('lists several, each with what it is', () => {
    const { content, summary } = shown('reminder', 'severalGiven');
    expect(readable(content)).toMatch(
      /^Nytt att svara på\n2 ärenden väntar på ditt svar\.\nNytt ärende · Ledningsgrupp för samverkan\n.*\n.*\nNy text · /,
    );
    expect(summary).toBe('Nytt att svara på: 2 ärenden');
  });

  it('says plainly what is new and what has waited, the new first', () => {
    const { content, summary } = shown('reminder', 'givenAndOld');
    expect(readable(content)).toMatch(
      /^Nytt att svara på, och en påminnelse\nEtt ärende är nytt\. 2 saker har väntat sedan tidigare\.\nNytt ärende · Ledningsgrupp för samverkan\n/,
    );
    expect(readable(content).match(/Nytt ärende/g)).toHaveLength(1);
    expect(summary).toBe('Nytt att svara på: ett ärende. 2 saker har väntat sedan tidigare');
    expect(shown('reminder', 'givenAndOne').summary).toBe(
      'Nytt att svara på: 2 ärenden. En sak har väntat sedan tidigare',
    );
    expect(textOf('reminder', 'givenAndOne')).toContain('2 ärenden är nya. En sak har väntat sedan tidigare.');
  });

  it('is no reminder because something waits for others', () => {
    const { content, summary } = shown('reminder', 'givenAndOutstanding');
    expect(readable(content)).toMatch(/^Nytt att svara på\nEn sak väntar på dig\.\n/);
    expect(summary).toBe('LGS: svara senast torsdag 18 juni 2026. Socialsekreterare på akuten i Mölndal');
  });
});

describe('the day on which to be reminded', () => {
  const round = roundOf(say, {
    ballots: [{ ...ballot(SU_1, 'needsAnchoring'), remindAt: '2026-06-15T07:00:00.000Z' }],
  });
  const own = (typed: string | null, chosenDay: string | null = '2026-06-15') =>
    render({
      card: 'ownVote',
      resolution: open(say, [round]),
      round,
      viewer: SU_1,
      chosenDay,
      note: typed === null ? null : { type: 'reminderDayFaulty', lastDay: '2026-06-18' },
      typed: typed === null ? null : { choice: 'needsAnchoring', reason: 'Frågar hemma', remindOn: typed },
    }).content;
  const days = (content: unknown) => inputsOf(content).filter(({ type }) => type === 'Input.Date');

  it('can be chosen once on the card, and need not be', () => {
    const { content } = render(samples.vote['fresh'] ?? fail());
    expect(days(content)).toMatchObject([{ id: 'remindOn', label: reminderDay.label }]);
    expect(days(content)[0]).not.toMatchObject({ isRequired: true });
    expect(reminderDay.label).toContain('frivilligt');
  });

  it('is told and filled in once it is chosen', () => {
    expect(readable(own(null))).toContain('Jag påminner dig måndag 15 juni 2026.');
    expect(days(own(null))).toMatchObject([{ value: '2026-06-15' }]);
  });

  it('is neither told nor filled in when it has passed, since it could not be sent again', () => {
    expect(readable(own(null, null))).not.toContain('Jag påminner dig');
    expect(days(own(null, null)).map((day) => 'value' in day)).toEqual([false]);
  });

  it('that is faulty is explained with what to do, and kept', () => {
    expect(readable(own('2026-07-01'))).toMatch(
      /^Ditt svar är registrerat, men inte dagen för påminnelsen\. Den måste ligga efter i dag och senast torsdag 18 juni 2026\. Välj en annan dag och skicka igen om du vill bli påmind då\.\n/,
    );
    expect(days(own('2026-07-01'))).toMatchObject([{ value: '2026-07-01' }]);
    expect(inputsOf(own('2026-07-01')).find(({ id }) => id === 'anchoringReason')).toMatchObject({
      value: 'Frågar hemma',
    });
  });
});

describe('the list of who has not answered', () => {
  it('says when the round closes, who is missing, who was not reached and why, and what to do', () => {
    const text = textOf('tally', 'some');
    expectOrder(
      text,
      tally.heading,
      'Omgången stänger torsdag 18 juni 2026 kl. 16.00.',
      'Region, behöver förankra (1): Ledamot SU 2',
      'Region, har inte svarat',
      'Kommuner, har inte svarat',
      'Har inte nåtts i den egna chatten (2):',
      tally.next,
    );
    expect(text).toContain(`Ledamot Sjukhusen i väster: ${deliveries.failure.blocked}.`);
  });

  it('does not say of somebody whom an earlier card of the round got to that they were not reached', () => {
    const round = roundOf(say);
    const attempt = (day: string, failure: 'blocked' | null) => ({
      at: `${day}T07:00:00.000Z`,
      member: SU_1,
      day,
      number: 1,
      failure,
    });
    const attempts = [attempt('2026-06-04', null), attempt('2026-06-11', 'blocked')];
    const told = { ...round, reaching: { ...round.reaching, attempts } };
    expect(
      readable(
        render({ card: 'tally', resolution: open(say, [told]), round: told, asOf: MORNING, isOver: false, away: [] })
          .content,
      ),
    ).not.toContain('Har inte nåtts');
  });

  it('says nothing of who was not reached when everybody was', () => {
    expect(textOf('tally', 'allReached')).not.toContain('Har inte nåtts');
  });

  it('has a notification line that counts the answers, one in the singular', () => {
    expect(shown('tally', 'some').summary).toMatch(/^15 slutliga svar saknas, hör gärna av dig: /);
    expect(tally.summary(1, 'ACT')).toBe('1 slutligt svar saknas, hör gärna av dig: ACT');
  });

  it('leads to a reminder and the deliveries while the round is open, and to the history afterwards', () => {
    expect(executesOf(shown('tally', 'some').content).map(({ verb }) => verb)).toEqual([
      'round.remind',
      'course.show',
      'matter.deliveries',
    ]);
    expect(executesOf(shown('tally', 'over').content).map(({ verb }) => verb)).toEqual(['matter.history']);
    expect(textOf('tally', 'over')).toContain('Beslut LGS PC 2026:1. Ni är eniga.');
  });
});

describe('the mention in the channel', () => {
  it('says whom it is for, what to do, where and until when, and how to be reached next time', () => {
    expectOrder(
      textOf('mention', 'several'),
      mention.heading,
      'Socialsekreterare på akuten',
      '<at>Ordförande (Närhälsan)</at>, <at>Ledamot SU 1</at>',
      'Jag når er inte i era egna chattar. Svara i kortet ovan senast torsdag 18 juni 2026 kl. 16.00.',
      mention.install,
    );
    expect(textOf('mention', 'one')).toContain('Jag når dig inte i din egen chatt.');
  });

  it('stands in a text that Teams reads mentions in, and has no buttons', () => {
    const { content, summary } = shown('mention', 'one');
    const texts = nodesOf(content).filter(({ node }) => String(node['text']).includes('<at>'));
    expect(texts.map(({ node }) => node['type']).sort()).toEqual(['TextBlock', 'mention']);
    expect(buttonsOf(content)).toEqual([]);
    expect(summary).toBe('Svar behövs: Socialsekreterare på akuten i Mölndal');
  });

  it('fits with twenty of the longest names and addresses', () => {
    const round = roundOf(say);
    const members = Array.from({ length: 20 }, (_, index) => ({
      id: `account-${index}`,
      name: `Ledamot ${'Åkerström-'.repeat(12)}${index}`,
      address: `29:1${'Ab3_-'.repeat(20)}${index}`,
    }));
    const { content } = render({ card: 'mention', resolution: open(say, [round]), round, members });
    expect(bytesOf(content)).toBeLessThanOrEqual(26 * 1024);
  });
});

describe('the deliveries', () => {
  it('tell of the channel first, then of what has gone wrong; the rest is folded', () => {
    const text = textOf('deliveries', 'mixed');
    expectOrder(
      text,
      deliveries.heading,
      deliveries.round(1),
      deliveries.inChannel,
      deliveries.exceptions,
      'Ledamot PrimÖR 2',
      'Ledamot SU 1',
    );
    expect(
      buttonsOf(shown('deliveries', 'mixed').content).some((title) => title.startsWith('Det som har gått bra')),
    ).toBe(true);
    expect(text).toContain(`Ledamot SU 1 ${deliveries.answered}`);
    expect(text).toContain(`Ledamot SU 2 ${deliveries.anchoring}`);
    expect(text).toContain(`Ledamot SU 3 ${deliveries.notAnswered}`);
    expect(text).toContain('Fick ärendet i sin egen chatt torsdag 4 juni 2026 kl. 10.00.');
    expect(text).toContain('Påmind i sin egen chatt torsdag 11 juni 2026 kl. 09.00.');
    expect(text).toContain(
      'Påminnelsen gick inte fram i den egna chatten torsdag 11 juni 2026 kl. 09.00: personen finns inte i kanalen',
    );
    expect(text).toContain(
      'Ärendet gick inte fram i den egna chatten torsdag 11 juni 2026 kl. 09.00: Enighet är blockerat',
    );
  });

  it.each(DELIVERY_FAILURES)('say why a message did not get there in words of their own: %s', (why) => {
    const attempt = { at: '2026-06-11T07:00:00.000Z', member: SU_1, day: '2026-06-11', number: 1, failure: why };
    const sentences = [
      deliveries.reminder(attempt),
      deliveries.opening(attempt),
      sentenceOf(deliveries.delivery, 'state', { state: 'failed', at: attempt.at, why }),
      sentenceOf(deliveries.delivery, 'state', { state: 'onItsWay', why }),
      sentenceOf(deliveries.mention, 'state', { state: 'failed', at: attempt.at, why }),
      tally.why(attempt),
    ];
    for (const sentence of sentences) {
      expect(sentence).toContain(deliveries.failure[why]);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|[a-z][A-Z]/);
    }
    expect(Object.values(deliveries.failure).filter((text) => text === deliveries.failure[why])).toHaveLength(1);
  });

  it.each<[string, Deliveries['vote'] & object, string]>([
    [
      'it got there',
      { state: 'delivered', at: '2026-06-04T08:00:00.000Z' },
      'Levererat torsdag 4 juni 2026 kl. 10.00.',
    ],
    ['it got there before the moment was noted', { state: 'delivered', at: null }, 'Levererat.'],
    ['it is under way', { state: 'onItsWay', why: null }, 'På väg.'],
    [
      'it is tried again',
      { state: 'onItsWay', why: 'unavailable' },
      'På väg. Jag försöker igen, för Teams svarade inte.',
    ],
  ])('say when %s', (_, delivery, sentence) => {
    expect(sentenceOf(deliveries.delivery, 'state', delivery)).toBe(sentence);
  });

  it('say of a round that has just been sent that nothing has been tried yet', () => {
    const text = textOf('deliveries', 'justSent');
    expect(text).toContain(`${deliveries.nothingSentTo(14)}Ledamot SU 3`);
    expect(text).toContain(`Ledamot SU 2 ${deliveries.anchoring}`);
    expect(text).toContain(deliveries.notTried);
  });

  it('come on pages that fit, and the last one when there is none so far on', () => {
    const first = shown('deliveries', 'large');
    expect(bytesOf(first.content)).toBeLessThanOrEqual(26 * 1024);
    expect(executesOf(first.content)).toMatchObject([{ verb: 'matter.deliveries', data: { page: 1 } }]);
    const last = shown('deliveries', 'largeLast');
    expect(buttonsOf(last.content)).toContain(swedish.paging.previous);
  });

  it('are chosen from a list that tells how each matter stands', () => {
    expect(textOf('delivered', 'several')).toContain(`${words.status.open}\nSocialsekreterare på akuten`);
    expect(buttonsOf(shown('delivered', 'several').content)).toEqual([words.show, words.show]);
    expect(textOf('delivered', 'none')).toBe(`${deliveries.heading}\n${deliveries.none}`);
    expect(shown('delivered', 'none').summary).toBe(deliveries.summaryOfMany);
  });
});

function fail(): never {
  throw new Error('no such sample');
}

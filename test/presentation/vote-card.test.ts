import { judgmentsToField, ofEachCriterion } from '../../src/domain/state-funds/criteria';
import { MOST_COMMENT, roomOfStateFunds } from '../../src/domain/state-funds/state-funds';
import { z } from 'zod/v4';
import type { View } from '../../src/application/views';
import { CHOICES, type Choice, type Elector } from '../../src/domain/resolution/ballot';
import { ofEachVotedText } from '../../src/domain/resolution/content';
import { ENQUIRIES_MOST } from '../../src/domain/resolution/enquiry';
import { MOST } from '../support/longest-parts';
import { roomOfTerms, type Terms } from '../../src/domain/terms/terms';
import type { Round } from '../../src/domain/resolution/round';
import { createRender } from '../../src/presentation/render';
import { buttonsOf, executesOf, inputsOf, inputsSentWith, readable } from './card-contents';
import { CHAIR, CO_OPTED, NARHALSAN_2, SU_1, SU_2 } from './sample-forum';
import {
  adopted,
  ballot,
  closing,
  contentOf,
  dividedBallots,
  enquiryOf,
  lapsed,
  open,
  referredBack,
  roundOf,
  termsOf,
} from './sample-matter';

const say = (text: string) => text;
const render = createRender();

function vote(round: Round, resolution: Extract<View, { card: 'vote' }>['resolution'] = open(say, [round])) {
  return render({ card: 'vote', resolution, round, refreshAddresses: [] }).content;
}

function own(viewer: string, round = roundOf(say, { ballots: dividedBallots(say) })) {
  return render({
    card: 'ownVote',
    resolution: open(say, [round]),
    round,
    viewer,
    chosenDay: null,
    note: null,
    typed: null,
  }).content;
}

describe('the vote card of an open round', () => {
  const card = vote(roundOf(say, { shortNotice: 'Avtalen skrivs under den 29 juni.' }));

  it('says what is to be decided, by when and why, in the words of the forum', () => {
    const text = readable(card);
    for (const shown of [
      'Socialsekreterare på akuten i Mölndal',
      'Ledningsgrupp för samverkan',
      'Svara senast torsdag 18 juni 2026 kl. 16.00.',
      'Förslag till beslut\n1. att bevilja 450 tkr',
      '\n2. att villkora medlen',
      'Om LGS ska finansiera',
      'Anställningarna löper ut 30 juni',
      'Avtalen skrivs under den 29 juni.',
      'Projektet har pågått sedan 2024.',
      'Slutliga svar: 0 av 19.',
    ]) {
      expect(text).toContain(shown);
    }
  });

  it('says that each principal takes its own decision (R-12)', () => {
    expect(readable(card)).toContain('Varje huvudman fattar sitt eget formella beslut');
  });

  it('uses the wording of a forum that endorses', () => {
    expect(readable(vote(roundOf(say, { wording: 'endorses', shortName: 'VVG' })))).toContain(
      'Förslag att ställa sig bakom\n1. att',
    );
  });

  it('offers the five answers in their order, yes in one tap and without a form', () => {
    const answers = executesOf(card).filter(({ verb }) => verb === 'vote.cast');
    expect(buttonsOf(card).filter((title) => !title.startsWith('Skicka') && !title.startsWith('Visa'))).toEqual([
      'Tillstyrker',
      'Tillstyrker inte',
      'Andra svar',
      'Fråga först',
      'Behöver förankra',
      'Begär att frågan tas upp på möte',
      'Anmäl jäv',
      'Ni väntar på 19',
      'Uppdatera kortet',
    ]);
    expect(answers.map(({ data }) => data)).toMatchObject(
      ['approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse'].map((choice) => ({
        choice,
        round: 1,
        hash: 'a'.repeat(64),
      })),
    );
    expect(inputsSentWith(card, 'vote.cast', 'approve')).toEqual([]);
  });

  it.each<[Choice, string, boolean, ...string[]]>([
    ['reject', 'rejectReason', true],
    ['needsAnchoring', 'anchoringReason', false, 'remindOn'],
    ['objectToForm', 'objectReason', true],
    ['recuse', 'recuseReason', true],
  ])('asks for a reason with %s', (choice, input, isRequired, ...others) => {
    expect(inputsSentWith(card, 'vote.cast', choice)).toEqual([input, ...others]);
    expect(inputsOf(card).find(({ id }) => id === input)?.['isRequired'] ?? false).toBe(isRequired);
  });

  it('shows links to attachments by name and host, and only https', () => {
    const content = {
      ...contentOf(say),
      attachments: [
        { name: 'Underlag', url: 'https://www.vardsamverkan.se/a' },
        { name: 'Farlig', url: 'javascript:alert(1)' },
      ],
    };
    const json = JSON.stringify(vote(roundOf(say, { content })));
    expect(json).toContain('"title":"Underlag (vardsamverkan.se)","url":"https://www.vardsamverkan.se/a"');
    expect(json).not.toContain('javascript:');
  });

  it('is short: folds a long background away behind a button, and shows a short one (R-34)', () => {
    const short = vote(roundOf(say, { content: { ...contentOf(say), background: 'Kort.' } }));
    expect(buttonsOf(card)).toContain('Visa eller dölj fråga och bakgrund');
    expect(buttonsOf(short)).not.toContain('Visa eller dölj fråga och bakgrund');
    expect(readable(short)).toContain('Bakgrund\nKort.');
  });
});

describe('the vote card of a second round', () => {
  const before = contentOf(say);
  const first = roundOf(say, { closing });
  const changed = (content: Partial<Round['content']>) => {
    const second = roundOf(say, { number: 2, content: { ...before, ...content } });
    return readable(vote(second, open(say, [first, second])));
  };

  it('says in words what was added and removed', () => {
    const [first = '', ...others] = before.points;
    const text = changed({ points: [first.replace('450', '400'), ...others] });
    expect(text).toContain('omgång 2');
    expect(text).toContain('Ändrat sedan omgång 1');
    expect(text).toMatch(/Punkt 1 är ändrad: .*\[Borttaget: 450\] \[Tillagt: 400\] tkr/);
    expect(text).toContain('Oförändrat: punkt 2.');
  });

  it('says so when the text is the same', () => {
    expect(changed({})).toContain('Texten är oförändrad.');
  });

  it('says that a text is rewritten when the changes would be longer to read than the text', () => {
    const background = Array.from({ length: 300 }, (_, index) => `nytt${index}`).join(' ');
    expect(changed({ background })).toContain('Bakgrunden: Omskrivet.');
  });

  it('tells a proposal clause by clause, and draws a line through no more than words', () => {
    const points = [
      'att ge i uppdrag åt processledaren att ta fram en plan för hur verksamheten kan drivas vidare efter 2026',
    ];
    const text = changed({ points });
    expect(text).toContain('Punkt 1 är ny.');
    expect(text).toContain('Struken (förut punkt 2): ');
    for (const point of before.points) expect(text).toContain(point);
  });

  const { duties, ...terms } = termsOf(say);
  const changedTerms = (earlier: Terms | undefined, later: Terms | undefined) => {
    const conditional = { ...first, content: { ...before, ...(earlier === undefined ? {} : { terms: earlier }) } };
    const content = { ...before, ...(later === undefined ? {} : { terms: later }) };
    const second = roundOf(say, { number: 2, content });
    return vote(second, open(say, [conditional, second]));
  };

  it('tells conditions one by one: changed, new, struck and as they were (R-13)', () => {
    const [report = '', plan = '', include = ''] = terms.conditions;
    const text = readable(
      changedTerms(terms, {
        ...terms,
        conditions: [report, plan.replace('ordinarie', 'daglig'), 'att kommunen anställer', include],
      }),
    );
    expect(text).toMatch(/\nVillkor 2 är ändrat: .*\[Borttaget: ordinarie\] \[Tillagt: daglig\] verksamhet\n/);
    expect(text).toContain('\nVillkor 3 är nytt.');
    expect(text).toContain('\nOförändrat: villkor 1 och villkor 4 (förut 3).');
    expect(text).not.toContain('Oförändrat: punkt');
  });

  it('tells that somebody else is to see to a condition, or by another day (R-13)', () => {
    const later = duties?.map((duty) => (duty.condition === 1 ? { ...duty, due: '2026-12-15' } : duty));
    const text = readable(changedTerms({ ...terms, duties }, { ...terms, duties: later }));
    expect(text).toContain('Villkor 1: Sjukhusen i väster, senast 15 december 2026');
    expect(text).toContain('Villkor 1 är ändrat: ');
    expect(text).toContain('\nOförändrat: villkor 2 och villkor 3.');
  });

  it('tells conditions and days that were struck each by itself, in words and without lines through them (R-13)', () => {
    const card = changedTerms(terms, undefined);
    const text = readable(card);
    for (const told of [
      'Struket (förut villkor 1): ”återrapportering”',
      'Struket (förut villkor 3): ”inkludering av medicinpatienter”',
      'Giltighetstiden är struken. Förut stod det: ”Gäller till och med 31 december 2026.”',
      'Förlängningen är struken. Förut stod det: ”Kan förlängas till och med',
      'Följden är struken. Förut stod det: ”Om villkoren inte uppfylls: insatsen förlängs inte”',
    ]) {
      expect(text).toContain(told);
    }
    expect(JSON.stringify(card)).not.toContain('strikethrough');
  });

  it('tells of another day as a whole, and of terms that are new', () => {
    const later = readable(changedTerms(terms, { ...terms, validUntil: '2027-03-31' }));
    expect(later).toContain('Giltighetstiden är ändrad. Förut stod det: ”Gäller till och med 31 december 2026.”');
    const come = readable(changedTerms(undefined, { ...terms, conditions: ['återrapportering'] }));
    expect(come).toContain('\nVillkoret är nytt.\nGiltighetstiden är ny.\nFörlängningen är ny.\nFöljden är ny.');
  });

  it('tells attachments that came and went', () => {
    const attachments = [{ name: 'Avtal', url: 'https://www.vardsamverkan.se/avtal' }];
    const text = changed({ attachments });
    expect(text).toContain('[Borttaget: Utvärdering 2025 (vardsamverkan.se)]');
    expect(text).toContain('[Tillagt: Avtal (vardsamverkan.se)]');
  });

  it('tells of another file behind the same link, where both are known', () => {
    const files = (fileHash?: string) => before.attachments.map((one) => ({ ...one, fileHash }));
    expect(changed({ attachments: files('b'.repeat(64)) })).toContain(
      'Bilagorna: [Samma länk, ändrad fil: Utvärdering 2025 (vardsamverkan.se)]',
    );
    expect(changed({ attachments: files() })).not.toContain('Bilagorna:');
  });
});

describe('the vote card of a closed round', () => {
  const divided = roundOf(say, { ballots: dividedBallots(say), closing });

  it('shows what it came to first, in words, and everyone by standpoint', () => {
    const text = readable(vote(divided, referredBack(say, [divided])));
    expect(text).toMatch(
      /^Ärende per capsulam\n.*\nÅterremitterat för ny beredning, eftersom inte alla tillstyrkte\.\n/,
    );
    expect(text).toContain('Tillstyrker inte (1)\nLedamot SU 1: Avtalet med kommunen saknas');
    expect(text).toContain('Tillstyrker (3): Ordförande (Närhälsan), Ledamot Närhälsan 2, Vice ordförande');
    expect(text).toContain('Anteckning till beslutet, Ledamot Närhälsan 2: Återrapportera i november');
    expect(text).toContain('Har inte svarat (14): Ledamot SU 3');
  });

  it('has the numbers in view, and who said what behind a button', () => {
    const card = vote(divided, referredBack(say, [divided]));
    expect(buttonsOf(card)).toContain('Visa eller dölj ståndpunkter');
    const { body } = z.object({ body: z.array(z.looseObject({ isVisible: z.boolean().optional() })) }).parse(card);
    const inView = readable({ ...card, body: body.filter(({ isVisible }) => isVisible !== false) });
    expect(inView).toContain('Tillstyrker inte (1) · Behöver förankra (1) · Tillstyrker (3) · Har inte svarat (14)');
    expect(inView).not.toContain('Ledamot SU 1');
  });

  it('shows the number of the decision once there is one', () => {
    expect(readable(vote(divided, adopted(say, [divided], 7)))).toContain('Beslut LGS PC 2026:7. Ni är eniga.');
    expect(readable(vote(divided, adopted(say, [divided], null)))).toContain('Beslutet får sitt nummer i kanalen.');
    const endorsed = roundOf(say, { closing, wording: 'endorses', shortName: 'VVG' });
    expect(readable(vote(endorsed, adopted(say, [endorsed], 7)))).toContain(
      'Ställningstagande VVG PC 2026:7. Ni är eniga.',
    );
  });

  it('says until when the presidium rules on a lapsed one', () => {
    expect(readable(vote(divided, lapsed(say, [divided])))).toContain('senast tisdag 23 juni 2026 kl. 16.00');
  });
});

describe('what one person sees after answering', () => {
  it('starts with the answer and until when it can be changed', () => {
    expect(readable(own(CHAIR))).toMatch(
      /^Du svarade ”Tillstyrker” fredag 5 juni 2026 kl\. 14\.32\. Du kan ändra dig till torsdag 18 juni 2026 kl\. 16\.00\.\n/,
    );
  });

  it('tells the day of the answer, whatever has happened since and whenever it is read', () => {
    const round = roundOf(say, { ballots: [ballot(CHAIR, 'approve', '', '2026-06-04T09:00:00.000Z')] });
    expect(readable(own(CHAIR, round))).toContain('Du svarade ”Tillstyrker” torsdag 4 juni 2026 kl. 11.00.');
  });

  it('offers somebody who approves a note to the record in place of a second yes', () => {
    expect(buttonsOf(own(CHAIR))).toContain('Lägg till en anteckning');
    expect(buttonsOf(own(CHAIR))).not.toContain('Tillstyrker');
    expect(inputsSentWith(own(CHAIR), 'vote.cast', 'approve')).toEqual(['approveNote']);
  });

  it.each([
    [NARHALSAN_2, 'approveNote', 'Återrapportera i november'],
    [SU_1, 'rejectReason', 'Avtalet med kommunen saknas'],
    [SU_2, 'anchoringReason', 'Ska tas upp i sjukhusledningen'],
  ])('keeps what was written, to change (%s)', (viewer, input, value) => {
    expect(inputsOf(own(viewer)).find(({ id }) => id === input)).toMatchObject({ value });
  });

  it('says that the round waits for somebody who needs to anchor', () => {
    expect(readable(own(SU_2))).toContain('Omgången väntar på ditt slutliga svar.');
  });

  it('shows a reason that was too long again, and where it is', () => {
    const round = roundOf(say);
    const { content } = render({
      card: 'ownVote',
      resolution: open(say, [round]),
      round,
      viewer: SU_1,
      chosenDay: null,
      note: { type: 'reasonTooLong', most: 1000, length: 1240 },
      typed: { choice: 'reject', reason: 'en lång text', remindOn: '' },
    });
    expect(readable(content)).toMatch(/^Texten är 1240 tecken.*\nDet du skrev finns kvar under Tillstyrker inte\./);
    expect(inputsOf(content).find(({ id }) => id === 'rejectReason')).toMatchObject({ value: 'en lång text' });
  });

  it('has no answer buttons for somebody without a vote, and says why', () => {
    const round = roundOf(say);
    const { content } = render({
      card: 'ownVote',
      resolution: open(say, [round]),
      round,
      viewer: CO_OPTED,
      chosenDay: null,
      note: { type: 'coOptedCannotVote' },
      typed: null,
    });
    expect(readable(content)).toMatch(/^Du är adjungerad i LGS\. Du kan läsa ärendet men röstar inte\.\n/);
    expect(executesOf(content).map(({ verb }) => verb)).not.toContain('vote.cast');
  });

  it('offers the same five answers to a voter who has not answered', () => {
    expect(executesOf(own('account-4')).filter(({ verb }) => verb === 'vote.cast')).toHaveLength(5);
    expect(readable(own('account-4'))).toMatch(
      /^Du har inte svarat än\.\n(.*\n){2}Svara senast torsdag 18 juni 2026 kl\. 16\.00\.\n/,
    );
  });
});

describe('questions before an answer', () => {
  const asked = roundOf(say, { enquiries: [1, 2].map((number) => enquiryOf(say, number, number === 1)) });

  it('says how many have been asked and replied to', () => {
    expect(readable(vote(asked))).toContain('Frågor och svar\n2 frågor, 1 besvarad.\n');
    const one = roundOf(say, { enquiries: [enquiryOf(say)] });
    expect(readable(vote(one))).not.toContain('1 frågor');
  });

  it('about an earlier text are in the history, and a new round says so', () => {
    const first = { ...asked, closing };
    const second = roundOf(say, { number: 2 });
    const resolution = open(say, [first, second]);
    const told = '2 frågor om en tidigare text finns i historiken.';
    expect(readable(vote(second, resolution))).toContain(told);
    expect(readable(vote(first, resolution))).not.toContain(told);
    const history = readable(render({ card: 'history', mayLead: true, resolution, page: 0 }).content);
    expect(history.split(enquiryOf(say).text)).toHaveLength(3);
  });
});

describe('the vote card of sixty members', () => {
  const electorate: readonly Elector[] = Array.from({ length: 60 }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    name: `Ledamot Göteborgs stad, Äldre samt vård och omsorg ${index + 1}`,
    principal: index % 2 === 0 ? 'region' : 'kommun',
    seat: index + 1,
  }));
  const refreshAddresses = electorate.map((_, index) => `29:1${String(index).padStart(2, '0')}${'Ab3_-'.repeat(13)}`);
  const prose = (length: number) =>
    'Förvaltningarna och sjukhuset delar på kostnaden för verksamheten under året. '.repeat(40).slice(0, length).trim();
  /** A text that takes this part of the most that can be sent out. */
  const contentOfPart = (part: number) => {
    const day = '; 2026-11-30';
    const conditions = Array.from({ length: 6 }, () => prose((MOST.conditions * part) / 12));
    const owner = prose((MOST.conditions * part) / 12 - day.length - 3);
    const typed = conditions.map((text) => `${text}; ${owner}${day}`).join('\n');
    const terms = {
      conditions,
      duties: conditions.map((_, index) => ({ condition: index + 1, owner, due: '2026-11-30' })),
      ifUnmet: prose(MOST.ifUnmet * part),
      validUntil: '2026-12-31',
      prolongUntil: '2027-12-31',
      delegation: { to: prose(MOST.delegatedTo * part), matters: prose(MOST.delegated * part), reviewOn: '2027-06-30' },
    };
    const { to: delegatedTo, matters: delegated, reviewOn } = terms.delegation;
    const stateFunds = {
      projectYear: 3,
      judgments: ofEachCriterion(() => ({ finding: 'notMet', comment: prose(MOST_COMMENT * part) }) as const),
    } as const;
    const judged = { projectYear: '3', criteria: judgmentsToField(stateFunds.judgments) };
    const room =
      roomOfTerms({ ...terms, delegatedTo, delegated, reviewOn, conditions: typed }) + roomOfStateFunds(judged);
    return {
      ...ofEachVotedText((field) => prose((field === 'background' ? MOST[field] - room : MOST[field]) * part)),
      points: Array.from({ length: 12 }, () => prose((MOST.clauses * part) / 12)),
      attachments: Array.from({ length: 8 }, (_, index) => ({
        name: prose(100 * part),
        url: `https://www.vardsamverkan.se/${'organisation/'.repeat(13 * part)}bilaga-${index + 1}.pdf`,
        fileHash: 'ab'.repeat(32),
      })),
      terms,
      stateFunds,
    };
  };
  const answered = electorate.slice(0, 59).map(({ id }) => ballot(id, 'approve'));
  const bytes = (view: View) => Buffer.byteLength(JSON.stringify(render(view).content));

  it('is at most 28 KB, also when every text is as long as it may be', () => {
    const content = contentOfPart(1);
    const round = roundOf(say, { electorate, content, ballots: answered, shortNotice: prose(MOST.shortNotice) });
    const view: View = { card: 'vote', resolution: open(say, [round]), round, refreshAddresses };
    expect(bytes(view)).toBeLessThanOrEqual(28 * 1024);
    // Which papers they are is told there too.
    expect(JSON.stringify(render(view).content).match(/abab.abab.abab/g)).toHaveLength(content.attachments.length);
  });

  it('is at most 28 KB when the sixty have asked all they may, and some of it about an earlier text', () => {
    const content = contentOfPart(1);
    const enquiries = Array.from({ length: 60 * ENQUIRIES_MOST }, (_, index) => ({
      ...enquiryOf(say, index + 1, index % 2 === 0),
      text: prose(1000),
    }));
    const first = roundOf(say, { electorate, content, enquiries, closing });
    const round = roundOf(say, { number: 2, electorate, content, ballots: answered, enquiries });
    const card = bytes({ card: 'vote', resolution: open(say, [first, round]), round, refreshAddresses });
    expect(card).toBeLessThanOrEqual(28 * 1024);
  });

  it('is at most 28 KB with changes in every text of a second round', () => {
    const content = contentOfPart(0.8);
    const changed = (text: string) => text.replace('sjukhuset', 'kommunen').replace('under året', 'under 2027');
    const first = roundOf(say, { electorate, content, closing });
    const second = {
      ...roundOf(say, { number: 2, electorate, ballots: answered }),
      content: {
        ...ofEachVotedText((field) => changed(content[field])),
        points: content.points.map((point, index) => (index < 5 ? changed(point) : point)),
        attachments: content.attachments.slice(1),
        terms: { ...content.terms, conditions: content.terms.conditions.map(changed) },
      },
    };
    const card = bytes({ card: 'vote', resolution: open(say, [first, second]), round: second, refreshAddresses });
    expect(card).toBeLessThanOrEqual(28 * 1024);
  });

  it.each([
    ['no', ['reject']],
    ['yes with a note, or no', ['approve', 'reject']],
    ['every answer', CHOICES],
  ] as const)('is at most 28 KB once closed, when everyone has said %s with the longest reason', (_, choices) => {
    const ballots = electorate.map(({ id }, index) =>
      ballot(id, choices[index % choices.length] ?? 'reject', 'skäl '.repeat(200)),
    );
    const round = roundOf(say, { electorate, content: contentOfPart(1), ballots, closing });
    const card = bytes({ card: 'vote', resolution: referredBack(say, [round]), round, refreshAddresses });
    expect(card).toBeLessThanOrEqual(28 * 1024);
  });

  it('stays within what Teams takes when everyone has written the longest reason', () => {
    const ballots = electorate.map(({ id }) => ballot(id, 'reject', 'skäl '.repeat(200)));
    const round = roundOf(say, { electorate, content: contentOfPart(1), ballots, closing });
    const resolution = referredBack(say, [round]);
    for (const view of [
      { card: 'vote', resolution, round, refreshAddresses: [] },
      { card: 'outcome', resolution, round },
      { card: 'history', mayLead: true, resolution, page: 0 },
      { card: 'referral', resolution, round, candidates: electorate, mayPreside: true, note: null },
    ] as const) {
      expect(JSON.stringify(render(view)).length * 2).toBeLessThan(100 * 1024);
    }
  });
});

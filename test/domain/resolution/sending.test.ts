import { DECIDING, USUAL_DECIDING } from '../../../src/domain/forum/deciding';
import { given } from '../../support/given';
import {
  FULL_DRAFT,
  MORNING,
  chair,
  draftStarted,
  electors,
  minutesAfter,
  preparedRound,
  processLead,
  upTo,
  viceChair,
} from '../../support/matter';

const NOW = minutesAfter(30);
const { content } = preparedRound();
const send = { type: 'openRound', by: chair, revision: 0, round: preparedRound() } as const;

it('opens round 1 for the electorate of that moment', () => {
  given(draftStarted)
    .when(send, NOW)
    .then({
      type: 'roundOpened',
      at: NOW,
      round: { ...send.round, number: 1, openedAt: NOW, openedBy: { id: 'chair', name: 'Seat chair' } },
    });
});

it('is for the chair and the vice chair (Q-16)', () => {
  given(draftStarted)
    .when({ ...send, by: viceChair }, NOW)
    .then({ type: 'roundOpened' });
  given(draftStarted)
    .when({ ...send, by: processLead }, NOW)
    .thenRefused({ type: 'mayNotPreside' });
});

it('needs no preparation: a text that nobody has saved, looked at beforehand or asked for is sent (R-31)', () => {
  given(draftStarted).when(send, NOW).then({ type: 'roundOpened' });
  given(draftStarted)
    .when({ ...send, by: viceChair }, NOW)
    .then({ type: 'roundOpened' });
});

it('is refused in a forum that decides at its meetings only, which no charter says and each forum chooses', () => {
  given(draftStarted)
    .when({ ...send, deciding: 'atMeetingsOnly' }, NOW)
    .thenRefused({ type: 'decidesAtMeetingsOnly' });
  given(draftStarted)
    .when({ ...send, deciding: USUAL_DECIDING }, NOW)
    .then({ type: 'roundOpened' });
  expect(DECIDING).toContain(USUAL_DECIDING);
});

it('needs at least two voters', () => {
  for (const electorate of [electors(1, 0), []]) {
    given(draftStarted)
      .when({ ...send, round: preparedRound({ electorate }) }, NOW)
      .thenRefused({ type: 'tooFewVoters', voters: electorate.length });
  }
});

it('takes two voters, one of each principal', () => {
  given(draftStarted)
    .when({ ...send, round: preparedRound({ electorate: electors(1, 1) }) }, NOW)
    .then({ type: 'roundOpened' });
});

it('needs a voter of each principal (Q-08)', () => {
  given(draftStarted)
    .when({ ...send, round: preparedRound({ electorate: electors(3, 0) }) }, NOW)
    .thenRefused({ type: 'principalWithoutVoters', principal: 'kommun' });
  given(draftStarted)
    .when({ ...send, round: preparedRound({ electorate: electors(0, 3) }) }, NOW)
    .thenRefused({ type: 'principalWithoutVoters', principal: 'region' });
});

it('is refused for a text that has changed since it was seen', () => {
  const saved = {
    type: 'draftSaved',
    at: MORNING,
    by: processLead,
    fields: { ...FULL_DRAFT, title: 'Another' },
    aim: 'save',
  } as const;
  given(draftStarted, saved).when(send, NOW).thenRefused({ type: 'staleDraft' });
});

it('does nothing the second time, and is refused for another text while one is out', () => {
  given(...upTo.open)
    .when(send, NOW)
    .thenNothingHappened();
  given(...upTo.open)
    .when({ ...send, round: preparedRound({ textHash: 'other' }) }, NOW)
    .thenRefused({ type: 'alreadySent' });
});

describe('after a referral back', () => {
  it('opens round 2 with a new text and no ballots', () => {
    given(...upTo.referredBack)
      .when({ ...send, round: preparedRound({ textHash: 'hash-2' }) }, NOW)
      .then({ type: 'roundOpened', round: { number: 2, textHash: 'hash-2' } });
  });

  it('refuses the text that somebody said no to', () => {
    given(...upTo.referredBack)
      .when(send, NOW)
      .thenRefused({ type: 'unchangedText' });
  });

  it.each([
    ['another file', 'b'.repeat(64), true],
    ['the same file', 'a'.repeat(64), false],
    ['a file that could not be had', undefined, false],
  ])('sends the text that somebody said no to with %s behind its link: %s', (_, fileHash, isSent) => {
    const withFile = (hash: string | undefined) =>
      preparedRound({
        content: { ...content, attachments: [{ name: 'Budget', url: 'https://example.org/b', fileHash: hash }] },
      });
    const said = given(
      ...upTo.referredBack.map((event) =>
        event.type === 'roundOpened' ? { ...event, round: { ...event.round, ...withFile('a'.repeat(64)) } } : event,
      ),
    ).when({ ...send, round: withFile(fileHash) }, NOW);
    if (isSent) said.then({ type: 'roundOpened', round: { number: 2 } });
    else said.thenRefused({ type: 'unchangedText' });
  });

  it('lets the same text out again when the only trouble was silence', () => {
    given(...upTo.lapsed, { type: 'referredBack', at: NOW, cause: 'noRuling', by: null, reason: '' })
      .when(send, NOW)
      .then({ type: 'roundOpened', round: { number: 2 } });
  });
});

it.each(['adopted', 'movedToMeeting', 'struck', 'withdrawn'] as const)('is refused once the matter is %s', (ending) => {
  given(...upTo[ending])
    .when(send, NOW)
    .thenRefused({ type: 'alreadySent' });
});

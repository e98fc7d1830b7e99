import type { View } from '../../../src/application/views';
import { LANGUAGES, USUAL_LANGUAGE, type Language } from '../../../src/domain/language';
import { smallHours } from '../../../src/domain/calm';
import { plusMilliseconds, type Instant } from '../../../src/domain/time';
import type { Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import type { PostEntry } from '../../../src/ports/post-entry';
import { createRender } from '../../../src/presentation/render';
import { buttonsOf, textOf } from '../shown-card';
import type { StandingCard } from '../teams-client';
import { MORNING } from '../matter';
import { calendar, titleOf, type AsKept, type Line } from './as-kept';

/** A message that stands in Teams, and who reads it: `null` for the whole channel. */
export interface Standing {
  readonly card: StandingCard;
  readonly reader: string | null;
}

const render = createRender({ now: () => MORNING });

/** Members to recognize and seats to look over. */
const OTHER_THINGS_LEFT = 5;

/** Cards that say of which moment they are, or what holds for which day, and that are typed in. */
const SAYS_ITS_MOMENT: readonly View['card'][] = ['course', 'tally', 'draftForm', 'preview', 'ruling', 'reminder'];

/**
 * (b) Whatever stands says what the stored state says: drawn anew for its reader it is the same, word for word, and has the
 * same buttons. A card of the moment says of which moment it is, and is drawn as of then: at most `underWayMs` before its
 * ledger was written.
 */
export function drawnAnew(
  { lines, matters, minutes, now }: AsKept,
  standing: readonly Standing[],
  { underWayMs, mayRepeat }: { readonly underWayMs: number; readonly mayRepeat: boolean },
): readonly string[] {
  // Each matter asks one thing of a person at a time, and each set of minutes; a few things more are asked of leaders.
  const mostLeft = matters.length + minutes.length + OTHER_THINGS_LEFT;
  return standing.flatMap(({ card, reader }) => {
    const replaced = lines.some(({ entry }) => entry.replaced.some(({ posted }) => posted.activityId === card.id));
    if (replaced) {
      const is = 'a card that another took the place of';
      const found = LANGUAGES.map((language) => difference(card, reader, is, drawn({ card: 'replaced' }, language)));
      return found.some((one) => one.length === 0) ? [] : (found[0] ?? []);
    }
    const line = lines.find(({ entry }) => entry.posted?.activityId === card.id);
    if (line === undefined) return [];
    const { entry, wanted, wantedThen, record } = line;
    const name = `${entry.key} of ${record}`;
    if (isLeftInPeace(line, now)) return [];
    // Killed between the mention and its being written down, the program mentions whoever still is to be.
    if (mayRepeat && wanted?.view.card === 'mention') return [];
    if (wanted === null)
      return buttonsOf(card.content).length === 0 ? [] : [`${name} is wanted no more and has buttons`];
    const leading = { channelLink: null, came: wanted.came ?? [], language: entry.language ?? USUAL_LANGUAGE };
    const against = (view: View) => {
      const standsIn: View = entry.replaced.length > 0 ? { card: 'standIn', of: view } : view;
      return difference(card, reader, name, render(standsIn, leading).content, newNameOf(view));
    };
    const found = against(wanted.view);
    const then = wantedThen !== null && SAYS_ITS_MOMENT.includes(wantedThen.view.card) ? [wantedThen.view] : [];
    const isOfItsMoment = () =>
      then
        .flatMap((view) => asOfItsDrawing(view, entry, underWayMs, mostLeft))
        .some((view) => against(view).length === 0);
    return found.length === 0 || isOfItsMoment() ? [] : found;
  });
}

/**
 * Of several things on a reminder some still wait: what others did is told there in the small hours, and it is written down
 * that it will be. Until then whoever answers the rest may be typing.
 */
export function isLeftInPeace({ entry, wanted }: Line, now: Instant): boolean {
  const isOfSeveral = wanted?.view.card === 'reminder' && wanted.view.items.length > 1;
  return isOfSeveral && wanted.waitsForCalm === true && entry.retryAt === smallHours(calendar, now);
}

function drawn(view: View, language: Language): unknown {
  return render(view, { language }).content;
}

/** Whoever leads a draft no more is told that once, and not what it is called later: others have yet to be shown the text. */
function newNameOf(view: View): string | null {
  return view.card === 'handedOver' && view.round === null ? titleOf(view.resolution) : null;
}

function difference(
  card: StandingCard,
  reader: string | null,
  name: string,
  anew: unknown,
  newName: string | null = null,
): readonly string[] {
  const [stands, isTrue] = [sayingOf(card.content), sayingOf(anew)];
  const false_ = stands.filter((one) => !isTrue.includes(one));
  const missing = isTrue.filter((one) => !stands.includes(one));
  if (false_.length === 0 && missing.length === 0) return [];
  if (false_.length === 1 && missing.length === 1 && missing[0] === newName) return [];
  const where = reader === null ? 'the channel' : 'a personal chat';
  return [`${name} in ${where} says ${JSON.stringify(false_)} and not ${JSON.stringify(missing)}`];
}

/** What a person reads, line by line, and what the buttons do. */
function sayingOf(content: unknown): readonly string[] {
  return [...textOf(content).split('\n'), ...buttonsOf(content).map(({ title, verb }) => `[${title}] ${verb}`)];
}

/** Answers that came while it was on its way, or at the very moment at which it was drawn, may be on it or not. */
function asOfItsDrawing(
  view: View,
  { lastAttemptAt }: PostEntry,
  underWayMs: number,
  mostLeft: number,
): readonly View[] {
  // How much waited the moment after is not kept. Two processes may each have drawn the receipt, a moment apart.
  if (view.card === 'reminder' && view.receipt !== null) {
    const { receipt } = view;
    const told = [null, ...Array.from({ length: mostLeft + 1 }, (_, left) => left)];
    return told.map((left) => ({ ...view, receipt: { ...receipt, left } }));
  }
  if (view.card !== 'course' && view.card !== 'tally') return [view];
  const { ballots, reaching } = view.round;
  const drawnFrom = plusMilliseconds(lastAttemptAt, -underWayMs);
  const least = ballots.filter(({ at }) => at < drawnFrom).length;
  const most = ballots.filter(({ at }) => at <= lastAttemptAt).length;
  const requests = [
    reaching.requests.filter(({ at }) => at < drawnFrom),
    reaching.requests.filter(({ at }) => at <= lastAttemptAt),
  ];
  return Array.from({ length: most - least + 1 }, (_, more) => ballots.slice(0, least + more)).flatMap((answers) =>
    requests.flatMap((asked) => {
      const round = { ...view.round, ballots: answers, reaching: { ...reaching, requests: asked } };
      const resolution = withRound(view.resolution, round);
      return [...new Set([drawnFrom, lastAttemptAt])].map((asOf) => ({ ...view, asOf, round, resolution }));
    }),
  );
}

function withRound(resolution: Started, round: Round): Started {
  return { ...resolution, rounds: resolution.rounds.map((one) => (one.number === round.number ? round : one)) };
}

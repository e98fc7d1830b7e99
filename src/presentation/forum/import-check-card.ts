import type { Holding, Seat } from '../../domain/forum/register';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { longTextField } from '../fields';
import { banner, sections, titledIn } from '../sections';
import { seenFirst, type Lines } from '../seen-first';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { changedHolding, changedSeat, countsInWords, faultOfLine, renamedPerson } from './difference-words';
import { namesInRegister } from './person-names';
import { registerBanner } from './register-banner';
import { sortedDifference, type Changed, type SortedDifference } from './sorted-difference';

type CheckView = ViewOf<'importCheck'>;

interface ImportCheckCardData extends CommonData {
  readonly forum: string;
  readonly importId: string;
  readonly revision: number;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly counts: readonly Element[];
  readonly details: readonly Element[];
  readonly reason: readonly Element[];
  /** A list of none or one. */
  readonly takings: readonly { readonly title: string; readonly leaveOut: 'yes' | 'no' }[];
}

const expand: (data: ImportCheckCardData) => Element = loadCard('import-check');

/** Bytes for what varies: notes, the reason and the lines about the difference. The rest of the card is small. */
const ROOM = 23_000;
/** The lines get this much even when a note or a reason is long. */
const LEAST_ROOM_FOR_LINES = 5_000;

/** Shows what a file would change, to take it or to let it be. */
export function importCheckCard(texts: Texts, view: CheckView): Card {
  const { forum, charter, importId, faulty, difference } = view;
  const { common, importCheck: t } = texts;
  const hasChanges = difference.changes.length > 0;
  const hasFaults = faulty.length > 0;
  const notes = registerBanner(texts, forum, view.note);
  const sorted = sortedDifference(difference);
  const groups = [faultySection(texts, view), ...changeSections(texts, view, sorted)];
  const room = Math.max(ROOM - bytesOf(notes) - bytesOf(view.reason), LEAST_ROOM_FOR_LINES);
  return {
    content: expand({
      common,
      forum: forum.id,
      importId,
      revision: forum.revision,
      title: titledIn(
        charter.name,
        t.heading,
        ...(hasChanges ? [paragraph(plain(t.nothingTaken(faulty.length)))] : []),
      ),
      banner: banner(...notes),
      counts: sections({ heading: null, paragraphs: countParagraphs(texts, view, sorted) }),
      details: seenFirst(texts, groups, room),
      reason: reasonField(texts, view),
      takings: hasChanges
        ? [{ title: hasFaults ? t.takeWithout(faulty.length) : t.take, leaveOut: hasFaults ? 'yes' : 'no' }]
        : [],
    }),
    summary: t.summary(charter.shortName),
  };
}

function countParagraphs(
  texts: Texts,
  { difference, faulty }: CheckView,
  sorted: SortedDifference,
): readonly Paragraph[] {
  const { importCheck: t } = texts;
  const hasChanges = difference.changes.length > 0;
  const hasFaults = faulty.length > 0;
  const nothing = hasFaults ? t.nothingElseToChange : t.nothingToChange;
  return [
    paragraph(bold(hasChanges ? countsInWords(texts, sorted) : nothing)),
    ...(hasFaults ? [paragraph(plain(t.mend))] : []),
    ...(hasFaults && hasChanges ? [paragraph(plain(t.leavesOut))] : []),
  ];
}

function faultySection(texts: Texts, { faulty }: CheckView): Lines {
  const { importCheck: t } = texts;
  const heading = t.faultyHeading(faulty.length);
  return {
    id: 'faulty',
    heading,
    toggle: heading,
    rows: 4,
    paragraphs: faulty.map(({ line, faults }) =>
      paragraph(bold(t.line(line)), plain([...new Set(faults.map((fault) => faultOfLine(texts, fault)))].join(' '))),
    ),
  };
}

/** What goes or changes comes first: what is new takes nothing from anybody. */
function changeSections(
  texts: Texts,
  { difference: { before, after } }: CheckView,
  sorted: SortedDifference,
): readonly Lines[] {
  const { importCheck: t, register } = texts;
  const names = namesInRegister({ people: [...before.people, ...after.people] });
  const nameOf = ({ person }: Holding) => names(person) ?? register.unknownPerson;
  const group = <Key extends keyof SortedDifference>(
    key: Key,
    sentence: (item: SortedDifference[Key][number]) => string,
  ): Lines => {
    const items: readonly SortedDifference[Key][number][] = sorted[key];
    return linesOf(
      texts,
      key,
      items.map((item) => sentence(item)),
    );
  };
  return [
    group('removedSeats', t.seat),
    linesOf(texts, 'changedSeats', changedSeats(texts, sorted.changedSeats)),
    group('removedHoldings', (holding) => t.holding(holding, nameOf(holding))),
    group('endedHoldings', (holding) => t.holding(holding, nameOf(holding))),
    group('changedHoldings', (holding) => changedHolding(texts, holding, nameOf(holding.to))),
    group('renamed', (person) => renamedPerson(texts, person)),
    group('newSeats', t.seat),
    group('newHoldings', (holding) => t.holding(holding, nameOf(holding))),
    group('withoutAccount', t.withoutAccount),
  ];
}

function linesOf({ importCheck: t }: Texts, key: keyof SortedDifference, sentences: readonly string[]): Lines {
  return {
    id: key,
    heading: t.group[key],
    toggle: t.counted[key](sentences.length),
    rows: 2,
    paragraphs: sentences.map((sentence) => paragraph(plain(sentence))),
  };
}

/** A party that is given to many seats is told once. */
function changedSeats(texts: Texts, changed: SortedDifference['changedSeats']): readonly string[] {
  const { importCheck: t } = texts;
  const given = changed.filter(isPartyGiven);
  const others = changed.filter((seat) => !isPartyGiven(seat));
  return [
    ...(given.length === 0
      ? []
      : [t.partiesGiven(given.map(({ to }) => t.partyOfSeat(to.number, to.party)).join('; '))]),
    ...others.map((seat) => changedSeat(texts, seat)),
  ];
}

function isPartyGiven({ from, to }: Changed<Seat>): boolean {
  return from.party === '' && from.principal === to.principal && from.right === to.right;
}

/** The field for a reason, once the register has said that a reason is needed. */
function reasonField(texts: Texts, { note, reason }: CheckView): readonly Element[] {
  if (note?.type !== 'departsFromCharter' && note?.type !== 'rightNeedsDecision') return [];
  return longTextField(texts, { id: 'importReason', ...texts.importCheck.reason[note.type], value: reason });
}

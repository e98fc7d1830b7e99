import { CHOICES, type Choice, type Elector } from '../../domain/resolution/ballot';
import type { Started } from '../../domain/resolution/resolution';
import { PRINCIPALS } from '../../domain/forum/principal';
import { anchoring, remainingElectors, silent, unanswered, type Round } from '../../domain/resolution/round';
import { loadPart, type Element } from '../card-template';
import { folded, foldedBeside, sections, type Fold } from '../sections';
import { progressPicture } from '../progress-picture';
import { bold, ledBy, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { fitterFor, MOST_TOGETHER, saidIn, saidParagraphs } from './said-reasons';
import { isOpen, showsStandpoints } from './standing-of-round';

interface ProgressData {
  readonly bars: readonly { readonly text: string; readonly picture: string }[];
}

const expandProgress: (data: ProgressData) => readonly Element[] = loadPart('progress');

/** In which order the answers of a closed round are told. */
const TOLD_AS: Readonly<Record<Choice, number>> = {
  reject: 1,
  objectToForm: 2,
  needsAnchoring: 3,
  recuse: 4,
  approve: 5,
};
const WITH_REASONS = CHOICES.filter((choice) => choice !== 'approve').sort((a, b) => TOLD_AS[a] - TOLD_AS[b]);

/**
 * Who has answered, while the round is open. Once the round has closed for good, what they answered, with so many
 * characters of reasons together.
 */
export function answersOf(
  texts: Texts,
  resolution: Started,
  round: Round,
  together = MOST_TOGETHER,
): readonly Element[] {
  if (showsStandpoints(resolution, round)) return standpointsOf(texts, round, together);
  const { onlyWho, whoIsWaitedFor, waitingFor, whoNeverAnswered, missingFrom } = texts.answers;
  return isOpen(resolution, round)
    ? whoHasAnswered(texts, round, { later: ` ${onlyWho}`, lead: waitingFor, toggle: whoIsWaitedFor })
    : whoHasAnswered(texts, round, { later: '', lead: missingFrom, toggle: whoNeverAnswered });
}

/** What the round came to in numbers; who said what, and why, behind a button where they are many. */
function standpointsOf(texts: Texts, round: Round, together: number): readonly Element[] {
  const { answers } = texts;
  const said = standpoints(texts, round, together);
  if (round.electorate.length <= MOST_NAMED) return sections({ heading: answers.standpoints, paragraphs: said });
  return [
    ...sections({ heading: answers.standpoints, paragraphs: [paragraph(plain(inNumbers(texts, round)))] }),
    ...folded('standpoints', answers.toggleStandpoints, sections({ heading: null, paragraphs: said })),
  ];
}

/** How many gave each answer, those that stop a decision first. */
function inNumbers({ answers }: Texts, round: Round): string {
  const counts = [...WITH_REASONS, 'approve' as const].flatMap((choice) => {
    const count = saidIn(round, choice).length;
    return count === 0 ? [] : [answers.group(choice, count)];
  });
  const quiet = silent(round).length;
  return [...counts, ...(quiet === 0 ? [] : [answers.silentInAll(quiet)])].join(' · ');
}

/**
 * How many have answered and who, without their answers. Whoever has recused is not named, since that would tell what
 * they answered.
 */
function whoHasAnswered(
  texts: Texts,
  round: Round,
  {
    later,
    lead,
    toggle,
  }: { readonly later: string; readonly lead: string; readonly toggle: (count: number) => string },
): readonly Element[] {
  const { answers } = texts;
  const missing = unanswered(round);
  const isMissing = new Set(missing);
  const answered = remainingElectors(round).filter((elector) => !isMissing.has(elector));
  const waiting = sections({ heading: null, paragraphs: named(lead, missing) });
  const given = sections({ heading: null, paragraphs: named(answers.answered, answered) });
  return [
    ...sections({
      heading: answers.heading,
      paragraphs: [paragraph(plain(answers.count(answered.length, answered.length + missing.length)), subtle(later))],
    }),
    ...progressOf(texts, round),
    ...(missing.length <= MOST_NAMED ? waiting : []),
    ...foldedBeside(
      ...foldOf('missing', toggle(missing.length), missing.length <= MOST_NAMED ? [] : waiting),
      ...foldOf('answered', answers.whoHasAnswered(answered.length), given),
    ),
  ];
}

/** What unfolds at a button, or nothing. */
function foldOf(id: string, toggle: string, items: readonly Element[]): readonly Fold[] {
  return items.length === 0 ? [] : [{ id, toggle, items }];
}

/** As many names as are read at a glance. */
export const MOST_NAMED = 6;

/** For each principal, how many have given a final answer: as a picture, and in words beside it. */
export function progressOf({ answers, register }: Texts, round: Round): readonly Element[] {
  const missing = new Set(unanswered(round));
  const counted = remainingElectors(round);
  const bars = PRINCIPALS.flatMap((principal) => {
    const all = counted.filter((elector) => elector.principal === principal);
    const done = all.filter((elector) => !missing.has(elector)).length;
    const text = answers.ofPrincipal(register.principal[principal], done, all.length);
    return all.length === 0 ? [] : [{ text, picture: progressPicture(done, all.length) }];
  });
  return expandProgress({ bars });
}

/** For those who lead: how many have answered for good, and who has not. */
export function howFar(texts: Texts, round: Round): readonly Element[] {
  const { answers } = texts;
  const missing = unanswered(round).length;
  const all = remainingElectors(round).length;
  const count = paragraph(plain(answers.count(all - missing, all)));
  return [
    ...sections({ heading: null, paragraphs: [count] }),
    ...missingOrFolded(texts, round, answers.whoIsWaitedFor),
  ];
}

/** Who has not answered for good, behind a button where they are many. */
export function missingOrFolded(texts: Texts, round: Round, toggle: (missing: number) => string): readonly Element[] {
  const missing = unanswered(round).length;
  const names = sections({ heading: null, paragraphs: missingByPrincipal(texts, round) });
  return missing <= MOST_NAMED ? names : folded('missing', toggle(missing), names);
}

/**
 * For those who lead: which principal still anchors, and who has not answered. Members who need time have
 * answered, and are told apart. Members who have recused are in neither list.
 */
function missingByPrincipal({ answers, register }: Texts, round: Round): readonly Paragraph[] {
  return PRINCIPALS.flatMap((principal) => {
    const ofPrincipal = (people: readonly Elector[]) => people.filter((elector) => elector.principal === principal);
    const name = register.principal[principal];
    const [needTime, quiet] = [ofPrincipal(anchoring(round)), ofPrincipal(silent(round))];
    if (needTime.length + quiet.length === 0) return [paragraph(bold(`${name}: `), plain(answers.noneMissing))];
    return [
      ...named(answers.anchoring(name, needTime.length), needTime),
      ...named(answers.silent(name, quiet.length), quiet),
    ];
  });
}

/** The members who gave no answer at all in a round that lapsed. */
export function whoWasSilent({ answers }: Texts, round: Round): readonly Paragraph[] {
  const people = silent(round);
  return named(`${answers.silentInAll(people.length)}: `, people);
}

/** The same behind a button where they are many. */
export function silentOrFolded(texts: Texts, round: Round): readonly Element[] {
  const count = silent(round).length;
  const names = sections({ heading: null, paragraphs: whoWasSilent(texts, round) });
  return count <= MOST_NAMED ? names : folded('silent', texts.answers.silentInAll(count), names);
}

/** The names of people after a lead; nothing when there are no people. */
export function named(lead: string, people: readonly { readonly name: string }[]): readonly Paragraph[] {
  return people.length === 0 ? [] : [paragraph(bold(lead), plain(people.map(({ name }) => name).join(', ')))];
}

function standpoints(texts: Texts, round: Round, together: number): readonly Paragraph[] {
  const { answers } = texts;
  const approvals = saidIn(round, 'approve');
  const notes = approvals.filter(({ ballot }) => ballot.reason !== '');
  const withReasons = saidIn(round, ...CHOICES).filter(({ ballot }) => ballot.reason !== '');
  const fit = fitterFor(texts, withReasons, together);
  return [
    ...WITH_REASONS.flatMap((choice) => {
      const said = saidIn(round, choice);
      if (said.length === 0) return [];
      // There is no room for any reason: the card tells who said what, and the history tells why.
      if (together === 0) return named(`${answers.group(choice, said.length)}: `, said);
      return [paragraph(bold(answers.group(choice, said.length))), ...saidParagraphs(texts, said, fit)];
    }),
    ...named(`${answers.group('approve', approvals.length)}: `, approvals),
    ...(together === 0 ? [] : notes).flatMap(({ name, ballot }) => ledBy(answers.note(name), fit(ballot.reason))),
    ...whoWasSilent(texts, round),
  ];
}

import { actorInMatter } from '../../../src/domain/resolution/handling';
import { leads, rolesOf } from '../../../src/domain/forum/roles';
import { isFinal, latestBallots, type Choice } from '../../../src/domain/resolution/ballot';
import type { Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { textOf } from '../shown-card';
import { titleOf, type AsKept } from './as-kept';
import type { Standing } from './drawn-anew';
import { asSaid, isNamed, momentsSaid, said } from './said.sv';

/**
 * (b) once more, without the program's own drawing: times, answers, counts, numbers and roles that cards speak of are read
 * off them and held against what is stored.
 */
export function sentences(kept: AsKept, standing: readonly Standing[]): readonly string[] {
  return standing.flatMap((one) => {
    const text = textOf(one.card.content);
    return [
      ...times(kept, text),
      ...answers(kept, text, one.reader),
      ...counts(kept, text),
      ...numbers(kept, text),
      ...roles(kept, text, one.reader),
    ].map(
      (found) =>
        `${found}, on "${text.slice(0, 60)}" ${one.card.id} ${one.reader === null ? 'in the channel' : `with ${one.reader}`}`,
    );
  });
}

function times({ matters, now }: AsKept, text: string): readonly string[] {
  const open = matters.flatMap((matter) => {
    const closesAt = matter.status === 'open' ? (matter.rounds.at(-1)?.deadline.closesAt ?? '') : '';
    return closesAt > now ? [asSaid(closesAt)] : [];
  });
  const rulings = matters.flatMap((matter) => (matter.status === 'lapsed' ? [asSaid(matter.rulingDueAt)] : []));
  // A text that is not sent yet says which day its own is counted from.
  if (text.startsWith(said.preview)) return [];
  return [
    ...said.until.flatMap((words) => momentsSaid(text, words)).filter((moment) => !open.includes(moment)),
    ...momentsSaid(text, said.rulingBy).filter((moment) => !rulings.includes(moment)),
  ].map((moment) => `nothing can be done until ${moment}`);
}

function answers({ matters, now }: AsKept, text: string, reader: string | null): readonly string[] {
  const given = matters.flatMap(({ rounds }) =>
    rounds.flatMap(({ ballots }) => latestBallots(ballots).filter(({ voter }) => voter === reader)),
  );
  const untrue = CHOICES.flatMap((choice) =>
    momentsSaid(text, said.answered[choice]).filter(
      (moment) => !given.some((ballot) => ballot.choice === choice && asSaid(ballot.at) === moment),
    ),
  );
  const waits = matters.some((matter) => {
    const round = matter.status === 'open' ? matter.rounds.at(-1) : undefined;
    if (round === undefined || reader === null || round.deadline.closesAt <= now) return false;
    return round.electorate.some(({ id }) => id === reader) && !round.ballots.some(({ voter }) => voter === reader);
  });
  return [
    ...untrue.map((moment) => `no such answer is kept from ${moment}`),
    ...(text.includes(said.notAnswered) && !waits ? ['they have answered, or cannot any more'] : []),
  ];
}

const CHOICES: readonly Choice[] = ['approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse'];

/** A count is true now, or was at the moment that the card speaks of. */
function counts({ matters }: AsKept, text: string): readonly string[] {
  const [asOf] = momentsSaid(text, said.asOf);
  const rounds = matters.filter((matter) => isNamed(text, titleOf(matter))).flatMap((matter) => matter.rounds);
  return [...text.matchAll(said.count)].flatMap(([sentence, answered, all]) => {
    const isTrue = rounds.some((round) =>
      momentsOf(round, asOf).some((until) => countOf(round, until) === `${answered} of ${all}`),
    );
    return isTrue || rounds.length === 0 ? [] : [`"${sentence}" is not so`];
  });
}

/** Until when answers are counted: all of them, or up to a minute that a card speaks of. */
function momentsOf({ ballots }: Round, asOf: string | undefined): readonly string[] {
  if (asOf === undefined) return ['9999'];
  return ['', ...ballots.map(({ at }) => at)];
}

function countOf({ electorate, ballots }: Round, until: string): string {
  const latest = latestBallots(ballots.filter(({ at }) => at <= until));
  const recused = latest.filter(({ choice }) => choice === 'recuse').map(({ voter }) => voter);
  const counted = electorate.filter(({ id }) => !recused.includes(id));
  const final = latest.filter(({ choice, voter }) => isFinal(choice) && counted.some(({ id }) => id === voter));
  return `${final.length} of ${counted.length}`;
}

function numbers({ decisions }: AsKept, text: string): readonly string[] {
  return [...text.matchAll(said.number)].flatMap(([number]) => {
    const decision = decisions.find((one) => one.number === number);
    if (decision === undefined) return [`no decision has number ${number}`];
    return isNamed(text, decision.title) ? [] : [`${number} is not about this`];
  });
}

function roles({ matters, charter }: AsKept, text: string, reader: string | null): readonly string[] {
  if (reader === null || !text.includes(said.leadsNoMore)) return [];
  const actor = { id: reader, name: '', roles: rolesOf(charter, reader) };
  const about = matters.filter((matter) => isNamed(text, titleOf(matter)));
  const isLeading = (matter: Started) => leads(actorInMatter(matter, actor));
  return about.length > 0 && about.every(isLeading) ? ['they do lead it'] : [];
}

import { z } from 'zod/v4';
import { nextOfficeMoment } from '../../../src/domain/office-hours';
import { createRender } from '../../../src/presentation/render';
import { actorIn } from '../../../src/domain/forum/roles';
import { tasksInForum } from '../../../src/domain/todo/forum-tasks';
import { taskInMatter } from '../../../src/domain/todo/matter-tasks';
import { tasksInMinutes } from '../../../src/domain/todo/minutes-tasks';
import type { TaskKind } from '../../../src/domain/todo/task';
import type { Seat } from '../seats';
import { buttonsOf, textOf } from '../shown-card';
import { calendar, titleOf, type AsKept } from './as-kept';
import type { Standing } from './drawn-anew';
import { said } from './said.sv';
import { MORNING } from '../matter';

/** What waits for a person, and by which buttons they can do it. */
interface Waiting {
  readonly kind: TaskKind;
  readonly what: string;
  readonly about: Readonly<Record<string, string | number>>;
}

/** `null`: it is on the list of what waits, and on no card of its own. */
const BY: Readonly<Record<TaskKind, readonly string[] | null>> = {
  answer: ['vote.cast'],
  reply: ['enquiry.reply'],
  finishDraft: ['draft.save', 'preview.change', 'draft.open'],
  send: ['preview.send', 'draft.send', 'preview.decline'],
  rule: ['ruling.referBack'],
  takeUp: ['referral.assign'],
  rework: ['draft.open', 'draft.save', 'preview.change'],
  receive: ['offer.takeUp'],
  answerForum: ['travel.passOn'],
  draft: ['minutes.submit'],
  verify: ['minutes.verify'],
  approve: ['minutes.approve'],
  publish: ['minutes.publish'],
  departure: ['departure.end'],
  recognition: ['account.link'],
  replaceSigner: null,
  noteReports: null,
  lostChannel: null,
  followUp: null,
  proposals: null,
};

const render = createRender({ now: () => MORNING });

const Said = z.record(z.string(), z.union([z.string(), z.number()]).catch(''));

/** (d) For each thing that waits for somebody there is a live card that they can reach, or the leaders know that there is none. */
export function withinReach(kept: AsKept, standing: readonly Standing[], people: readonly Seat[]): readonly string[] {
  const texts = standing.filter(({ reader }) => reader !== null).map(({ card }) => textOf(card.content));
  const isTold = ({ what }: Waiting) =>
    texts.some((text) => text.includes(what) && (text.includes(said.missing) || text.includes(said.closed)));
  const twice = votesTwice(kept, standing);
  return [
    ...twice,
    ...people.flatMap((person) =>
      waitingFor(kept, person).flatMap((waiting) => {
        const verbs = BY[waiting.kind];
        if (verbs === null || isTold(waiting)) return [];
        const cards = standing.filter(({ reader }) => reader === null || reader === person.id);
        const isThere = cards.some(({ card }) => offers(card.content, waiting, verbs));
        return isThere || isPlanned(kept, person, waiting, verbs)
          ? []
          : [`${person.name} has no card to ${waiting.kind} ${waiting.what}, and no leader knows`];
      }),
    ),
  ];
}

function waitingFor(kept: AsKept, person: Seat): readonly Waiting[] {
  const { charter, now, today } = kept;
  const isOfForum = charter.members.some(({ id }) => id === person.id);
  const actor = isOfForum ? actorIn(charter, person) : undefined;
  const looking = { person: person.id, actor, calendar, now };
  return [
    ...kept.matters.flatMap((matter): readonly Waiting[] => {
      const task = taskInMatter(matter, looking);
      return task === undefined ? [] : [{ kind: task.kind, what: titleOf(matter), about: { matter: matter.id } }];
    }),
    ...(actor === undefined
      ? []
      : [
          ...kept.minutes.flatMap((minutes) =>
            tasksInMinutes(minutes, { charter, actor, calendar, now }).map(({ kind }): Waiting => ({
              kind,
              what: minutes.title,
              about: { minutes: minutes.id },
            })),
          ),
          ...tasksInForum(kept.forum, actor, today).map((task): Waiting => {
            if (task.kind === 'departure') {
              return { kind: task.kind, what: task.person.name, about: { person: task.person.id } };
            }
            if (task.kind === 'recognition') {
              return { kind: task.kind, what: task.person.name, about: { account: task.person.id } };
            }
            return { kind: task.kind, what: '', about: {} };
          }),
        ]),
  ];
}

/** Whoever gets a role at midnight is asked when the office opens: until then the card is written down, and due then. */
function isPlanned(kept: AsKept, person: Seat, waiting: Waiting, verbs: readonly string[]): boolean {
  const { lines, now } = kept;
  const opensAt = nextOfficeMoment(calendar, now);
  return lines.some(({ entry, wanted }) => {
    const { recipient, posted, failure, retryAt } = entry;
    const isToCome = posted === null && failure === null && retryAt !== null && retryAt > now;
    if (recipient !== person.id || wanted === null || !isToCome || retryAt > opensAt) return false;
    return offers(render(wanted.view).content, waiting, verbs);
  });
}

/** Of several questions only some stand at a time; of one matter one card stands in the channel. */
function votesTwice(kept: AsKept, standing: readonly Standing[]): readonly string[] {
  return kept.matters.flatMap((matter) => {
    const asking = standing.filter(
      ({ card, reader }) =>
        reader === null &&
        buttonsOf(card.content).some(
          ({ verb, data }) => verb === 'vote.cast' && Said.parse(data)['matter'] === matter.id,
        ),
    );
    return asking.length > 1 ? [`${titleOf(matter)} can be answered on ${asking.length} cards in the channel`] : [];
  });
}

function offers(content: unknown, waiting: Waiting, verbs: readonly string[]): boolean {
  return buttonsOf(content).some(({ verb, data }) => verbs.includes(verb) && isAbout(data, waiting));
}

function isAbout(data: unknown, { about }: Waiting): boolean {
  const says = Said.parse(data);
  return Object.entries(about).every(([key, value]) => says[key] === value);
}

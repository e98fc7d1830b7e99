import { z } from 'zod/v4';
import { departuresOf } from '../../../src/domain/forum/departures';
import { keepsRegister, leads, prepares, presides, rolesOf, type Actor } from '../../../src/domain/forum/roles';
import type { MinutesStep, StartedMinutes } from '../../../src/domain/minutes/minutes';
import { isToBeApproved, isWaitedFor, phaseOf, openStepsOf } from '../../../src/domain/minutes/open-steps';
import { actorInMatter } from '../../../src/domain/resolution/handling';
import { isResponsible, type Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { buttonsOf } from '../shown-card';
import { calendar, type AsKept } from './as-kept';
import type { Standing } from './drawn-anew';

/** What a button is about, as far as its data says. */
const About = z.object({
  forum: z.string().optional(),
  matter: z.string().optional(),
  round: z.coerce.number().optional(),
  minutes: z.string().optional(),
  person: z.string().optional(),
  account: z.string().optional(),
});
type About = z.infer<typeof About>;

/** Whoever presses a button in the channel may be anybody: there it is only asked whether it is over. */
interface Pressed {
  readonly kept: AsKept;
  readonly about: About;
  readonly reader: Actor | null;
}

type Rule = (pressed: Pressed) => boolean;

/** Every button that does something. What only opens or shows something may stand anywhere. */
const RULES: Readonly<Record<string, Rule>> = {
  'vote.cast': inRound(({ status }, _, { reader, round, kept }) => {
    const isOpen = status === 'open' && kept.now < round.deadline.closesAt;
    return isOpen && (reader === null || round.electorate.some(({ id }) => id === reader.id));
  }),
  'enquiry.make': inRound(({ status }, _, { reader, round, kept }) => {
    const isOpen = status === 'open' && kept.now < round.deadline.closesAt;
    return isOpen && (reader === null || round.electorate.some(({ id }) => id === reader.id));
  }),
  'enquiry.reply': inRound(({ status }, by) => ['open', 'lapsed'].includes(status) && leads(by)),
  'course.withdraw': inRound(({ status }, by) => status === 'open' && presides(by)),
  'course.closeEarly': inRound(({ status }, by) => status === 'open' && presides(by)),
  'course.letSuccessorAnswer': inRound(({ status }, by) => status === 'open' && presides(by)),
  'round.remind': inRound(({ status }, by) => status === 'open' && leads(by)),
  'ruling.extend': inRound(
    ({ status }, by, { round }) => ['open', 'lapsed'].includes(status) && !round.extended && presides(by),
  ),
  'ruling.referBack': inRound(({ status }, by) => status === 'lapsed' && presides(by)),
  'matter.moveToMeeting': inRound(({ status }, by) => ['lapsed', 'referredBack'].includes(status) && presides(by)),
  'matter.strike': inRound(({ status }, by) => ['lapsed', 'referredBack'].includes(status) && presides(by)),
  'referral.assign': inRound(({ status }, by) => status === 'referredBack' && leads(by)),
  'draft.save': inDraft(prepares),
  'draft.preview': inDraft(prepares),
  /** Whoever may not send asks those who may. */
  'draft.send': inDraft(prepares),
  'draft.discard': inDraft(prepares),
  'draft.open': inDraft(prepares),
  'preview.send': inDraft(presides),
  'preview.toMeeting': inDraft(leads),
  'preview.change': inDraft(prepares),
  'preview.startDeclining': inDraft(presides),
  'preview.decline': inDraft(presides),
  'minutes.submit': onTurn('draft'),
  'minutes.verify': onTurn('verify'),
  'minutes.approve': inMinutes((minutes, by) => isToBeApproved(minutes) && minutes.approver.id === by.id),
  'minutes.publish': onTurn('publish'),
  'minutes.requestChange': inMinutes((minutes, by, pressed) =>
    ['verify', 'approve'].some((step) => waits(minutes, step, by, pressed)),
  ),
  'minutes.remind': inMinutes((minutes, by) => openStepsOf(minutes, calendar).length > 0 && leads(by)),
  'minutes.takeFromMeeting': inMinutes((minutes) => phaseOf(minutes) === 'atMeeting'),
  'departure.end': onDeparture,
  'departure.keep': onDeparture,
  'account.link': ({ kept, about, reader }) =>
    kept.forum.unrecognized.some(({ id }) => id === about.account) &&
    reader !== null &&
    keepsRegister(kept.charter, reader),
  'setup.save': () => false,
};

/** (a) No live button for what is over, or for somebody who may not press it. */
export function liveButtons(kept: AsKept, standing: readonly Standing[]): readonly string[] {
  return standing.flatMap(({ card, reader }) =>
    buttonsOf(card.content).flatMap(({ verb, data }) => {
      const about = About.safeParse(data).data ?? {};
      const actor = reader === null ? null : { id: reader, name: '', roles: rolesOf(kept.charter, reader) };
      const rule = RULES[verb];
      // Of another forum, which is gone through by itself.
      if (about.forum !== undefined && about.forum !== kept.forum.id) return [];
      if (rule === undefined || rule({ kept, about, reader: actor })) return [];
      const whose = reader === null ? 'in the channel' : `with ${reader}`;
      return [`${verb} is live on ${card.id} ${whose}, for ${statusOf(kept, about)}`];
    }),
  );
}

function statusOf({ matters, minutes }: AsKept, about: About): string {
  const matter = matters.find(({ id }) => id === about.matter);
  const one = minutes.find(({ id }) => id === about.minutes);
  return matter?.status ?? (one === undefined ? 'nothing' : phaseOf(one));
}

type InRound = (matter: Started, by: Actor, pressed: Pressed & { readonly round: Round }) => boolean;

/** A button about a round is over when another has begun. Whoever has jäv may press none but that of the answer. */
function inRound(allows: InRound): Rule {
  return (pressed) => {
    const { kept, about, reader } = pressed;
    const matter = kept.matters.find(({ id }) => id === about.matter);
    const round = matter?.rounds.at(-1);
    if (matter === undefined || round === undefined) return false;
    if (about.round !== undefined && about.round !== round.number) return false;
    const anybody: Actor = { id: '', name: '', roles: ['chair'] };
    return allows(matter, reader === null ? anybody : actorInMatter(matter, reader), { ...pressed, round });
  };
}

function inDraft(may: (by: Actor) => boolean): Rule {
  return ({ kept, about, reader }) => {
    const matter = kept.matters.find(({ id }) => id === about.matter);
    if (matter === undefined || !['draft', 'referredBack'].includes(matter.status)) return false;
    if (reader === null) return true;
    const actor = actorInMatter(matter, reader);
    return may(actor) || isResponsible(matter, actor.id);
  };
}

function inMinutes(allows: (minutes: StartedMinutes, by: Actor, pressed: Pressed) => boolean): Rule {
  return (pressed) => {
    const minutes = pressed.kept.minutes.find(({ id }) => id === pressed.about.minutes);
    return minutes !== undefined && pressed.reader !== null && allows(minutes, pressed.reader, pressed);
  };
}

function onTurn(step: MinutesStep): Rule {
  return inMinutes((minutes, by, pressed) => waits(minutes, step, by, pressed));
}

function waits(minutes: StartedMinutes, step: string, by: Actor, { kept }: Pressed): boolean {
  return openStepsOf(minutes, calendar).some(
    (openStep) => openStep.step === step && isWaitedFor(openStep, kept.charter, by.id),
  );
}

function onDeparture({ kept, about, reader }: Pressed): boolean {
  const hasLeft = departuresOf(kept.forum, kept.today).some(({ person }) => person.id === about.person);
  return hasLeft && reader !== null && keepsRegister(kept.charter, reader);
}

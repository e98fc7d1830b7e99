import { verbs } from '../../src/adapters/teams/verbs';
import type { View } from '../../src/application/views';
import { createRender } from '../../src/presentation/render';
import { nodesOf } from './card-contents';
import { samplesIn } from './sample-views';

/**
 * How a tap that cannot be undone by another is kept from being a slip of the thumb. Whoever adds a button says here
 * which it is.
 */
type Care =
  /** Ends or takes away something: asks once, on a part of the card that unfolds and says what it means. */
  | 'asksOnce'
  /** Sends what has been filled in for it, or chosen, on a form of its own. */
  | 'filledIn'
  /** What the card asks its reader for: the card is the question, and its reader has read it. */
  | 'isTheAnswer'
  /** Only shows something. */
  | 'opens'
  /** Can be tapped again, or taken back by another tap. */
  | 'canBeUndone';

/** So they are called. */
const OPENS = /\.(show|open|view)$/;

const CARE: Readonly<Record<string, Care>> = {
  'setup.save': 'filledIn',
  'setup.search': 'opens',
  'forums.choose': 'opens',
  'forum.choose': 'opens',
  'absence.say': 'filledIn',
  'absence.takeBack': 'canBeUndone',
  'seat.save': 'filledIn',
  'seat.remove': 'asksOnce',
  'holding.start': 'filledIn',
  'holding.save': 'filledIn',
  'holding.remove': 'asksOnce',
  'role.start': 'filledIn',
  'role.save': 'filledIn',
  'role.remove': 'asksOnce',
  'details.save': 'filledIn',
  'stateFunds.save': 'filledIn',
  'stateFunds.turnOff': 'canBeUndone',
  'times.save': 'filledIn',
  'import.read': 'opens',
  'import.confirm': 'isTheAnswer',
  'departure.end': 'asksOnce',
  'departure.keep': 'canBeUndone',
  'account.link': 'isTheAnswer',
  'draft.save': 'filledIn',
  'draft.preview': 'opens',
  'draft.send': 'filledIn',
  'draft.discard': 'asksOnce',
  'preview.send': 'isTheAnswer',
  'preview.toMeeting': 'isTheAnswer',
  'preview.change': 'opens',
  'preview.startDeclining': 'opens',
  'preview.decline': 'filledIn',
  'vote.cast': 'isTheAnswer',
  'enquiry.make': 'filledIn',
  'enquiry.reply': 'filledIn',
  'course.closeEarly': 'asksOnce',
  'course.withdraw': 'filledIn',
  'round.remind': 'filledIn',
  'course.letSuccessorAnswer': 'asksOnce',
  'ruling.extend': 'filledIn',
  'ruling.referBack': 'filledIn',
  'matter.moveToMeeting': 'filledIn',
  'matter.strike': 'filledIn',
  'referral.assign': 'filledIn',
  'matter.history': 'opens',
  'matter.deliveries': 'opens',
  'draft.start': 'opens',
  'draft.begin': 'canBeUndone',
  'draft.copy': 'canBeUndone',
  'minutes.form': 'opens',
  'minutes.start': 'filledIn',
  'minutes.correct': 'opens',
  'minutes.list': 'opens',
  'minutes.chain': 'opens',
  'minutes.presence': 'opens',
  'minutes.status': 'opens',
  'minutes.over': 'opens',
  'minutes.overdue': 'opens',
  'minutes.export': 'opens',
  'minutes.submit': 'filledIn',
  'minutes.verify': 'isTheAnswer',
  'minutes.requestChange': 'filledIn',
  'minutes.approve': 'isTheAnswer',
  'minutes.handToMeeting': 'filledIn',
  'minutes.takeFromMeeting': 'canBeUndone',
  'minutes.publish': 'filledIn',
  'minutes.remind': 'canBeUndone',
  'minutes.handOver': 'filledIn',
  'minutes.notePresence': 'filledIn',
  'minutes.extend': 'filledIn',
  'minutes.moveAddress': 'filledIn',
  'minutes.withdraw': 'filledIn',
  'meetings.plan': 'filledIn',
  'meetings.change': 'filledIn',
  'meetings.cancel': 'asksOnce',
  'costCentre.enter': 'filledIn',
  'costCentre.change': 'filledIn',
  'costCentre.remove': 'asksOnce',
  'costCentres.take': 'isTheAnswer',
  'booking.add': 'filledIn',
  'booking.correct': 'filledIn',
  'booking.takeBack': 'filledIn',
  'applications.invite': 'filledIn',
  'applications.fillIn': 'opens',
  'application.takeUp': 'canBeUndone',
  'application.withdraw': 'asksOnce',
  'application.edit': 'opens',
  'application.save': 'filledIn',
  'application.send': 'filledIn',
  'formal.note': 'filledIn',
  'formal.takeBack': 'filledIn',
  'terms.meet': 'filledIn',
  'terms.report': 'filledIn',
  'editorial.change': 'filledIn',
  'editorial.setAside': 'filledIn',
  'terms.endDelegation': 'filledIn',
  'terms.takeBack': 'filledIn',
  'terms.renew': 'canBeUndone',
  'travel.passOn': 'filledIn',
  'travel.recall': 'asksOnce',
  'offer.takeUp': 'canBeUndone',
  'offer.giveBack': 'filledIn',
  'offer.decline': 'filledIn',
  'accounts.takeOut': 'canBeUndone',
  'agenda.setOwner': 'filledIn',
  'agenda.settle': 'filledIn',
  'reports.note': 'filledIn',
  'reports.correct': 'filledIn',
  'followUp.add': 'filledIn',
  'followUp.finish': 'filledIn',
  'followUp.move': 'filledIn',
  'followUp.drop': 'filledIn',
  'followUpProposal.confirm': 'filledIn',
  'followUpProposal.decline': 'canBeUndone',
  'followUps.find': 'filledIn',
  'followUps.cycle': 'asksOnce',
  'followUps.takeOut': 'canBeUndone',
  'decision.takeOut': 'canBeUndone',
  'decisions.listForm': 'opens',
  'decisions.takeOut': 'filledIn',
  'minutes.takeOut': 'canBeUndone',
  'export.takeOut': 'canBeUndone',
  'chairDecision.make': 'filledIn',
  'reminder.next': 'opens',
};

const render = createRender();
const cards = Object.values<Readonly<Record<string, View>>>(samplesIn((text) => text)).flatMap((views) =>
  Object.values(views).map((view) => nodesOf(render(view).content)),
);

/** Each time a button of this verb stands on a card: the nodes around it, and the button. */
function placesOf(verb: string) {
  return cards.flatMap((nodes) =>
    nodes
      .filter(
        ({ node, path }) => node['type'] === 'Action.Execute' && node['verb'] === verb && !path.includes('fallback'),
      )
      .map(({ node, path }) => {
        const unfolded = path.slice(0, path.lastIndexOf('card') + 1);
        const isIn = (inner: readonly string[]) => unfolded.every((key, index) => inner[index] === key);
        const inputsAndText = nodes.filter((one) => unfolded.length > 0 && isIn(one.path));
        return { button: node, types: inputsAndText.map((one) => String(one.node['type'])) };
      }),
  );
}

it('every button that does more than open something is listed with the care it is taken with', () => {
  const doing = Object.keys(verbs).filter((verb) => !OPENS.test(verb));
  expect(Object.keys(CARE).sort()).toEqual(doing.sort());
});

it.each(Object.keys(CARE).filter((verb) => CARE[verb] === 'asksOnce'))(
  '%s asks once, says what it means, and sends nothing that was typed elsewhere',
  (verb) => {
    const places = placesOf(verb);
    expect(places.length).toBeGreaterThan(0);
    for (const { button, types } of places) {
      expect(types).toContain('TextBlock');
      expect(types.filter((type) => type.startsWith('Input.'))).toEqual([]);
      expect(button).toMatchObject({ associatedInputs: 'none' });
    }
  },
);

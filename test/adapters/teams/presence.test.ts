import type { Seat } from '../../support/seats';
import { noticeText } from '../../../src/presentation/notice-text';
import { startsMinutes, takesStep, theMinutes } from '../../support/minutes-in-teams';
import { holdingOf, readyForum } from '../../support/register-in-teams';
import { buttonsOf, filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn, type Typed } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';
import { typedWords } from '../../support/words.sv';

/** Who was there at which item is noted by whoever writes the minutes, and stands among their steps. */

const { presence: t } = swedish;
const NOTE = 'minutes.notePresence';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

async function chainFor(seat: Seat): Promise<unknown> {
  const list = (await stage.teams.writesInPerson(seat, typedWords.minutes)).at(-1);
  return cardIn(await stage.teams.taps(seat, list?.content, 'minutes.chain'));
}

async function notes(seat: Seat, card: unknown, typed: Typed): Promise<unknown> {
  const answer = cardIn(await stage.teams.taps(seat, card, NOTE, typed));
  await stage.bot.settled();
  return answer;
}

const verbs = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);

it('is noted by the note taker item by item, read by the others among the steps, and stands once somebody has verified', async () => {
  const { teams, who } = stage;
  const { chair, noteTaker, processLead, viceChair, coOpted } = who;
  await startsMinutes(stage, who, processLead);
  const forum = await readyForum(stage);
  const seatOf = ({ id }: Seat) => String(holdingOf(forum, id).seat);

  const empty = cardIn(await teams.taps(noteTaker, await chainFor(noteTaker), 'minutes.presence'));
  expect(textOf(empty)).toContain(t.none);
  const away = await notes(noteTaker, empty, { presenceItem: '', presence: 'absent', present: seatOf(viceChair) });
  expect(textOf(away)).toContain(`${t.beginning}: frånvarande: ${viceChair.name}.`);
  const left = { presenceItem: '9', presence: 'left', present: `${seatOf(chair)},${seatOf(viceChair)}` };
  const refused = await notes(noteTaker, away, left);
  const why = { type: 'presenceUnlikely', name: viceChair.name, presence: 'left' } as const;
  expect(textOf(refused)).toContain(noticeText(swedish, why, 'LGS'));
  expect(filledIn(refused)).toMatchObject(left);
  await notes(noteTaker, refused, { ...left, present: seatOf(chair) });

  const lines = [
    `${t.beginning}: frånvarande: ${viceChair.name}.`,
    `Punkt 9: gick: ${chair.name}; borta under punkten: ${viceChair.name}, ${chair.name}.`,
  ];
  const steps = await chainFor(coOpted);
  for (const line of lines) expect(textOf(steps)).toContain(line);
  const toRead = cardIn(await teams.taps(coOpted, steps, 'minutes.presence'));
  expect(verbs(toRead)).not.toContain(NOTE);
  const { data } = buttonFor(refused, NOTE);
  const told = cardIn(await teams.invokes(coOpted, NOTE, { ...left, ...data }));
  expect(textOf(told)).toContain(noticeText(swedish, { type: 'notYourStep', step: 'noteTaker' }, 'LGS'));
  expect(verbs(told)).not.toContain(NOTE);

  await takesStep(stage, noteTaker, 'minutes.submit', { url: 'https://example.com/minutes.pdf', label: '1.0' });
  await takesStep(stage, processLead, 'minutes.verify');
  const locked = cardIn(await teams.taps(noteTaker, await chainFor(noteTaker), 'minutes.presence'));
  expect(verbs(locked)).not.toContain(NOTE);
  expect((await theMinutes(stage)).presence).toMatchObject([
    { item: '', presence: 'absent', person: { id: viceChair.id }, by: { id: noteTaker.id } },
    { item: '9', presence: 'left', person: { id: chair.id }, by: { id: noteTaker.id } },
  ]);
});

import { emptyApplication } from '../../../src/domain/state-funds/application/read-application';
import { noFollowUps } from '../../../src/domain/follow-ups/follow-ups';
import { followUpsRef } from '../../../src/application/records/refs';
import { noticeText } from '../../../src/presentation/notice-text';
import { applied, codeOn, INVITATION } from '../../support/applying';
import { readyForum, enters } from '../../support/register-in-teams';
import { composition, outsider, seat, type Seat } from '../../support/seats';
import { buttonsOf, filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardFor, cardIn } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';

/** Somebody outside the forum applies for state funds with a code, and the leaders make a matter of it (R-15, 003:283). */

const { applications: t } = swedish;
const STRANGER = seat('Somebody else', 470);

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
  await enters(stage, stage.who.chair, 'stateFunds.save', {
    ...{ fundsDecidedBy: 'LGS', fundsDecidedOn: '2026-01-10', fundsNumber: 'punkt 8' },
  });
});
afterEach(async () => {
  await stage.end();
});

const FORUM = () => stage.teams;

async function writes(by: Seat, text: string): Promise<unknown> {
  return (await FORUM().writesInPerson(by, text)).at(-1)?.content;
}

async function invites(typed: object = {}): Promise<unknown> {
  const { processLead } = stage.who;
  const list = cardFor(await FORUM().writesInPerson(processLead, 'ansökningar'), 'applications.invite');
  const { invitedWhom, applyUntil } = INVITATION;
  return cardIn(
    await FORUM().taps(processLead, list.content, 'applications.invite', { invitedWhom, applyUntil, ...typed }),
  );
}

async function followUps() {
  const { id } = await readyForum(stage);
  return (await stage.bot.dependencies.followUps.read(followUpsRef(id)))?.state ?? noFollowUps;
}

it('from the code to the matter, with nothing of the forum shown but its name', async () => {
  const { processLead } = stage.who;
  const code = codeOn(await invites());
  const form = await writes(outsider, `ansökan ${code.toLowerCase()}`);
  expect(textOf(form)).toContain(t.form.introduction('Ledningsgrupp i samverkan'));
  expect(buttonsOf(form).map(({ verb }) => verb)).toEqual(['application.send', 'application.save']);

  // Unfinished, it is kept; the same code or the bare command leads back to it.
  const half = cardIn(await FORUM().taps(outsider, form, 'application.save', { appliedProject: 'Projekt Halvt' }));
  expect(textOf(half)).toContain(t.form.saved);
  expect(filledIn(await writes(outsider, 'ansökan'))).toMatchObject({ appliedProject: 'Projekt Halvt' });
  expect(filledIn(await writes(outsider, code))).toMatchObject({ appliedProject: 'Projekt Halvt' });
  const faulty = cardIn(await FORUM().taps(outsider, form, 'application.send', { appliedProject: 'Projekt Halvt' }));
  expect(textOf(faulty)).toContain(t.form.fault.missing);
  expect(filledIn(faulty)).toMatchObject({ appliedProject: 'Projekt Halvt' });

  const receipt = cardIn(await FORUM().taps(outsider, form, 'application.send', applied()));
  await stage.bot.settled();
  expect(textOf(receipt)).toContain(noticeText(swedish, { type: 'applicationSent' }, null));
  expect((await followUps()).followUps).toMatchObject([
    { title: 'Ansökan om statliga medel har kommit: Projekt Samsjuklighet, Vårdcentralen', ended: null },
  ]);

  const list = await writes(processLead, 'ansökningar');
  const shown = cardIn(await FORUM().taps(processLead, list, 'application.show'));
  expect(textOf(shown)).toContain('Answer about aims');
  // The card says at once that there is a matter, and leads to it.
  const takenUp = cardIn(await FORUM().taps(processLead, shown, 'application.takeUp'));
  expect(textOf(takenUp)).toContain(noticeText(swedish, { type: 'applicationTakenUp' }, null));
  expect(buttonsOf(takenUp).map(({ verb }) => verb)).toEqual(['matter.show', 'applications.show']);
  await FORUM().taps(processLead, shown, 'application.takeUp');
  await stage.bot.settled();
  expect((await followUps()).followUps).toMatchObject([{ ended: { how: 'lapsed', because: 'takenUp' } }]);
  const drafts = await stage.bot.dependencies.resolutions.list((await readyForum(stage)).id, 10);
  expect(drafts.map(({ state }) => state)).toMatchObject([
    {
      fields: { title: 'Projektansökan om statliga medel: Projekt Samsjuklighet', projectYear: '1' },
      source: { kind: 'application', application: { project: 'Projekt Samsjuklighet' } },
    },
  ]);

  // What the applicant types after that stays before them, and is told not to be sent.
  const late = cardIn(await FORUM().taps(outsider, form, 'application.send', applied({ project: 'Ett annat' })));
  expect(textOf(late)).toContain(t.form.kept);
  expect(filledIn(late)).toMatchObject({ appliedProject: 'Ett annat' });
});

it('whoever comes back to their application reads how far it has come', async () => {
  const { processLead } = stage.who;
  const shown = await invites();
  const code = codeOn(shown);
  const form = await writes(outsider, `ansökan ${code}`);
  await FORUM().taps(outsider, form, 'application.send', applied());
  expect(textOf(await writes(outsider, 'ansökan'))).toContain(t.status.sentByYou(stage.bot.clock.now()));
  await FORUM().taps(processLead, shown, 'application.withdraw');
  expect(textOf(await writes(outsider, 'ansökan'))).toContain(t.status.withdrawn);
});

it('a code that is wrong, used, too old or withdrawn, and a forum that is off, each has its own sentence', async () => {
  const { chair, processLead } = stage.who;
  const shown = await invites();
  const code = codeOn(shown);
  const says = async (by: Seat, text: string) => textOf(await writes(by, text));
  const told = (notice: Parameters<typeof noticeText>[1]) => noticeText(swedish, notice, null);
  const forum = 'Ledningsgrupp i samverkan';
  expect(await says(outsider, 'ansökan')).toContain(told({ type: 'codeMissing' }));
  expect(await says(outsider, 'ansökan BCDF-BCDF-BCDF')).toContain(told({ type: 'unknownApplication' }));
  expect(await says(outsider, 'ansökan abc')).toContain(told({ type: 'unknownApplication' }));
  await writes(outsider, `ansökan ${code}`);
  expect(await says(STRANGER, `ansökan ${code}`)).toContain(told({ type: 'codeUsed', forum }));

  const other = await invites({ invitedWhom: 'Another', applyUntil: '2026-06-30' });
  stage.bot.clock.moveTo('2026-07-01T08:00:00.000Z');
  expect(await says(STRANGER, `ansökan ${codeOn(other)}`)).toContain(
    told({ type: 'codeTooOld', forum, lastDay: '2026-06-30' }),
  );
  await FORUM().taps(processLead, other, 'application.withdraw');
  expect(await says(STRANGER, `ansökan ${codeOn(other)}`)).toContain(told({ type: 'codeWithdrawn', forum }));

  const third = codeOn(await invites({ invitedWhom: 'A third' }));
  await enters(stage, chair, 'stateFunds.turnOff', {});
  expect(await says(STRANGER, `ansökan ${third}`)).toContain(told({ type: 'applicationsOff', forum }));
  expect(await says(processLead, 'ansökningar')).toContain(told({ type: 'applicationsOff', forum }));
});

it('an application is opened, read and changed by nobody but whoever has its code', async () => {
  const code = codeOn(await invites());
  const form = await writes(outsider, `ansökan ${code}`);
  await FORUM().taps(outsider, form, 'application.save', applied());
  const { data } = buttonFor(form, 'application.save');
  for (const verb of ['application.edit', 'application.save', 'application.send', 'application.show']) {
    for (const by of [STRANGER, stage.who.coOpted]) {
      const answer = await FORUM().invokes(by, verb, { ...data, ...applied({ project: 'Mine' }) });
      expect(answer).toMatchObject({
        kind: 'message',
        text: noticeText(swedish, { type: 'unknownApplication' }, null),
      });
    }
  }
  expect(filledIn(await writes(outsider, 'ansökan'))).toMatchObject(applied());
});

it('a leader fills in what has come in another way, and sends it', async () => {
  const { processLead } = stage.who;
  const list = await writes(processLead, 'ansökningar');
  const form = cardIn(await FORUM().taps(processLead, list, 'applications.fillIn'));
  expect(filledIn(form)).toMatchObject({ appliedProject: emptyApplication.project });
  const receipt = cardIn(await FORUM().taps(processLead, form, 'application.send', applied()));
  expect(buttonsOf(receipt).map(({ verb }) => verb)).toContain('application.takeUp');
});

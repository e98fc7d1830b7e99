import type { ForumKind } from '../../src/domain/forum/policy';
import type { Decision } from '../../src/domain/decision/decision';
import { createRender } from '../../src/presentation/render';
import { asTyped } from '../support/shown-card';
import { buttonsOf, executesOf, inputsOf, inputsSentWith, nodesOf, readable } from './card-contents';
import { HELD_MEETING, manyReports, NEXT_MEETING, reportOf } from './sample-meetings';
import { samplesIn } from './sample-views';

const samples = samplesIn((text) => text);
const render = createRender();

function meetingsView(name: string) {
  return samples.meetings[name] ?? fail();
}

function reportsView(name: string) {
  return samples.reports[name] ?? fail();
}

const meetings = (name: string) => render(meetingsView(name)).content;
const reports = (name: string) => render(reportsView(name)).content;

function valueOf(content: unknown, id: string): string {
  return String(inputsOf(content).find((input) => input['id'] === id)?.['value']);
}

function choicesOf(content: unknown, id: string): readonly { value: string; title: string }[] {
  const choices = nodesOf(inputsOf(content).find((input) => input['id'] === id)?.['choices']);
  return choices.map(({ node }) => ({ value: String(node['value']), title: asTyped(String(node['title'])) }));
}

describe('the planned meetings', () => {
  it('are told by day, time and place, the coming ones first and then the latest held', () => {
    const text = readable(meetings('reading'));
    expect(text).toContain('Fredag 18 september 2026\nKl. 13.30–16.00, Sammanträdesrummet');
    expect(text).toContain('Fredag 20 november 2026\nStora salen och digitalt');
    expect(text).toContain('Senast hållna möten\nFredag 22 maj 2026\nFredag 27 februari 2026');
    expect(text).not.toContain('Fredag 12 juni 2026');
  });

  it('are changed only by those who lead', () => {
    expect(executesOf(meetings('reading')).map(({ verb }) => verb)).toEqual(['reports.show']);
    expect(buttonsOf(meetings('none'))).toEqual(['Planera möte', 'Spara mötet', 'Till nästa möte']);
  });

  it('are called off only after a question, and nothing typed elsewhere goes along', () => {
    const cancellation = executesOf(meetings('planned')).find(({ verb }) => verb === 'meetings.cancel');
    const { data, associatedInputs } = cancellation ?? {};
    const kept = { from: '13.30', until: '16.00', place: 'Sammanträdesrummet', isDigital: 'false' };
    expect(data).toEqual({
      forum: 'forum-lgs',
      meeting: `meeting-${NEXT_MEETING}`,
      after: 0,
      on: NEXT_MEETING,
      ...kept,
    });
    expect(associatedInputs).toBe('none');
    expect(buttonsOf(meetings('planned')).slice(2, 4)).toEqual(['Ställ in mötet', 'Ja, ställ in mötet']);
    expect(buttonsOf(meetings('planned'))).toContain('Mötet blev inte av');
  });

  it('are each changed in fields of their own', () => {
    expect(inputsSentWith(meetings('planned'), 'meetings.change')).toEqual(
      ['on', 'from', 'until', 'place', 'isDigital'].map((field) => `${field}-meeting-${NEXT_MEETING}`),
    );
    expect(inputsSentWith(meetings('planned'), 'meetings.plan')).toEqual(['on', 'from', 'until', 'place', 'isDigital']);
  });

  it('have room for the forms of a whole year, and say which have none', () => {
    const view = meetingsView('many');
    const year = { ...view.meetings, meetings: view.meetings.meetings.slice(0, 8) };
    const changes = (content: object) => executesOf(content).filter(({ verb }) => verb === 'meetings.change');
    const ofYear = render({ ...view, meetings: year }).content;
    expect(changes(ofYear)).toHaveLength(8);
    expect(readable(ofYear)).not.toContain('när de kommer närmare');
    expect(changes(meetings('many')).length).toBeGreaterThanOrEqual(8);
    expect(readable(meetings('many'))).toContain('Mötena längst fram går att ändra här när de kommer närmare.');
    expect(readable(meetings('many'))).toContain('Och 18 till.');
  });
});

describe('too few meetings (R-36)', () => {
  it('are pointed out where the charter asks for a number', () => {
    expect(readable(meetings('none'))).toContain(
      'Forumet har inga möten planerade 2026. Enligt uppdragsbeskrivningen ska det vara minst fyra per år.',
    );
    const view = meetingsView('planned');
    const fewer = { ...view.meetings, meetings: view.meetings.meetings.slice(1) };
    expect(readable(render({ ...view, meetings: fewer }).content)).toContain('Forumet har 3 möten planerade 2026.');
  });

  it.each<ForumKind>(['vvg', 'temagrupp', 'nosam', 'styrgrupp'])('are not where it is silent: %s', (kind) => {
    const view = meetingsView('none');
    expect(readable(render({ ...view, charter: { ...view.charter, kind } }).content)).not.toContain('minst');
  });

  it('are looked for in the next year from October on', () => {
    expect(readable(meetings('planned'))).not.toContain('minst');
    expect(readable(meetings('autumn'))).toContain('Forumet har inga möten planerade 2027.');
  });
});

describe('a meeting that could not be saved', () => {
  it('stands in view with what was typed, and each fault under its field', () => {
    const card = meetings('faultyPlan');
    expect(['on', 'from', 'until', 'place'].map((id) => valueOf(card, id))).toEqual([
      '2026-13-01',
      '16.00',
      '13.30',
      'Rummet',
    ]);
    const until = nodesOf(card).find(({ node }) => inputsOf(node['items'])[0]?.['id'] === 'until');
    expect(until?.path).not.toContain('card');
    expect(readable(until?.node['items'])).toBe('Fel: Mötet slutar innan det börjar. Ändra någon av tiderna.');
    expect(readable(card)).toContain('Mötet är inte sparat.');
    expect(buttonsOf(card).filter((title) => title === 'Spara mötet')).toHaveLength(1);
  });

  it('is still the same meeting, to plan or to change', () => {
    expect(executesOf(meetings('faultyPlan'))[0]).toMatchObject({
      verb: 'meetings.plan',
      data: { meeting: meetingsView('faultyPlan').typed?.id },
    });
    expect(executesOf(meetings('faultyChange'))[0]).toMatchObject({
      verb: 'meetings.change',
      data: { meeting: `meeting-${NEXT_MEETING}` },
    });
    expect(valueOf(meetings('faultyChange'), `from-meeting-${NEXT_MEETING}`)).toBe('16.00');
  });

  it('says why when it is no field that is at fault', () => {
    expect(readable(meetings('plannedAlready'))).toContain('Det finns redan ett möte fredag 18 september 2026');
    expect(valueOf(meetings('plannedAlready'), 'place')).toBe('Rummet');
  });
});

describe('what the next meeting is told', () => {
  it('stands by kind, with number and title', () => {
    const text = readable(reports('several'));
    expect(text).toContain('Till mötet fredag 18 september 2026 kl. 13.30.');
    expect(text).toContain('Beslut per capsulam\nLGS PC 2026:2 Socialsekreterare på akuten i Mölndal');
    expect(text).toContain('Ordförandebeslut\nLGS OB 2026:1 Hyresavtalet');
    expect(text).toContain('Ärenden som tas upp på mötet\nNy mötesordning');
    expect(text).toContain('Mötesanteckningar att godkänna\nMötesanteckningar 27 februari');
    expect(text).toContain('Mötesanteckningar att avgöra\nMötesanteckningar 22 maj');
    expect(text).toContain('Kommunikationsplan (ansvarig: Processledare, tas upp från fredag 1 maj 2026)');
    expect(text).toContain('Utvärdering av försöket (ansvarig saknas)');
    expect(text).toContain('Väntar till ett senare möte\nSlutrapport');
  });

  it('is never what a meeting has been told already, nor what is not to be taken up', () => {
    expect(choicesOf(reports('several'), 'ticked').map(({ title }) => title)).not.toContain(
      'LGS PC 2026:1 Gemensam rutin',
    );
    expect(valueOf(reports('several'), 'agenda')).not.toContain('Gemensam rutin');
    expect(JSON.stringify(reports('several'))).not.toContain('Tillagd av misstag');
  });

  it('is followed by what was noted last, and what was put right', () => {
    const text = readable(reports('reading'));
    expect(text).toContain('Senast antecknat\nLGS PC 2026:1 Gemensam rutin: mötet fredag 27 februari 2026, punkt 4');
    expect(text).toContain(
      'LGS OB 2026:2 Ny lokal: mötet fredag 27 februari 2026, punkt 4 (rättat av Ordförande (Närhälsan) måndag 2 mars 2026, stod tidigare som mötet fredag 27 februari 2026, punkt 5)',
    );
  });

  it('says so when no meeting is planned, and when there is nothing', () => {
    expect(readable(reports('noMeeting'))).toContain('Det finns inget planerat möte än.');
    expect(readable(reports('nothing'))).toContain('Det finns inget att ta upp.');
    expect(buttonsOf(reports('nothing'))).not.toContain('Visa text till agendan');
  });

  it('can be copied into the agenda: every report once, under its item', () => {
    const text = valueOf(reports('several'), 'agenda');
    expect(text).toContain('Beslut per capsulam\nLGS PC 2026:2 Socialsekreterare på akuten i Mölndal\n');
    expect(text).toContain('Information om ordförandebeslut\nLGS OB 2026:1 Hyresavtalet\n');
    expect(text).not.toContain('Slutrapport');
    const many = valueOf(reports('many'), 'agenda').split('\n');
    expect(many.slice(1).map((line) => line.split(' ')[2])).toEqual(
      Array.from({ length: 60 }, (_, index) => `2026:${index + 1}`),
    );
  });

  it('carries all that was decided, with amount and year, as the users write it (003:171, R-19, R-20)', () => {
    const view = reportsView('several');
    const perCapsulam = samples.decision['adopted'];
    const alone = samples.decision['byChair'];
    if (perCapsulam?.card !== 'decision' || alone?.card !== 'decision') throw new Error('no such sample');
    const points = ['om fortsatt finansiering av ACT-teamen med 3 milj. kr under 2026.'];
    const decisions: readonly Decision[] = [
      perCapsulam.decision.kind === 'perCapsulam'
        ? { ...perCapsulam.decision, id: 'perCapsulam:1', number: 'LGS PC 2026:2', points }
        : perCapsulam.decision,
      { ...alone.decision, id: 'chairDecision:1', number: 'LGS OB 2026:1' },
    ];
    const text = valueOf(render({ ...view, decisions }).content, 'agenda');
    expect(text).toContain(
      'Beslut per capsulam\nLGS har beslutat om fortsatt finansiering av ACT-teamen med 3 milj. kr under 2026.\nBelopp: 450 000 kr för 2026 från ansvar 86920 SIP Psykisk hälsa.\nGäller till och med 31 december 2026.\n',
    );
    expect(text).toContain('insatsen förlängs inte (LGS PC 2026:2, 9 juni 2026)\n');
    expect(text).toContain('(LGS OB 2026:1, ');
    expect(text).toContain('200');
  });

  it('says that minutes are approved by a later meeting than their own, when none is planned (R-25)', () => {
    const view = reportsView('several');
    const own = reportOf('minutes:2', {
      kind: 'minutes',
      title: 'Mötesanteckningar 20 november',
      minutesOf: '2026-11-20',
    });
    const text = readable(render({ ...view, meetings: { ...view.meetings, reports: [own] } }).content);
    expect(text).toContain('Väntar till ett senare möte\nMötesanteckningar 20 november');
    expect(text).toContain('Det finns inget sådant möte planerat.');
    expect(readable(reports('several'))).not.toContain('Det finns inget sådant möte planerat.');
  });

  it('is never too large for a card, however long the titles (28 KB)', () => {
    const view = reportsView('several');
    const followUps = Array.from({ length: 100 }, (_, index) =>
      reportOf(`followUp:${index}`, { kind: 'followUp', title: 'Å'.repeat(500), owner: 'Ö'.repeat(500) }),
    );
    const sizes = [manyReports(60), [...manyReports(200), ...followUps], followUps].map((all) => {
      const { content } = render({ ...view, meetings: { ...view.meetings, reports: all } });
      expect(readable(content)).toMatch(/Och \d+ till\./);
      return Buffer.byteLength(JSON.stringify(content));
    });
    for (const size of sizes) expect(size).toBeLessThan(28 * 1024);
  });
});

describe('noting what a meeting was told', () => {
  it('ticks what was on the list when the latest meeting was held, and offers what came after', () => {
    const card = reports('several');
    const offered = choicesOf(card, 'ticked').map(({ value }) => value);
    expect(offered).not.toContain('noted');
    expect(offered).toContain('perCapsulam:2');
    expect(valueOf(card, 'ticked').split(',')).toEqual(offered.filter((id) => id !== 'perCapsulam:2'));
    expect(inputsSentWith(card, 'reports.note')).toEqual(['ticked', 'meeting', 'item']);
  });

  it('is for the meetings that have been, the latest chosen', () => {
    expect(choicesOf(reports('several'), 'meeting').map(({ title }) => title)).toEqual([
      'fredag 22 maj 2026 kl. 13.30',
      'fredag 27 februari 2026 kl. 13.30',
    ]);
    expect(valueOf(reports('several'), 'meeting')).toBe(`meeting-${HELD_MEETING}`);
  });

  it('needs the item of the agenda', () => {
    expect(inputsOf(reports('several')).find(({ id }) => id === 'item')).toMatchObject({ isRequired: true });
  });

  it.each(['reading', 'noneHeld', 'noMeeting', 'nothing'])('is not offered: %s', (name) => {
    expect(buttonsOf(reports(name))).not.toContain('Anteckna vad mötet tog upp');
  });

  it('takes thirty at a time, the oldest first, and says how many come after', () => {
    const choices = choicesOf(reports('many'), 'ticked');
    expect(choices).toHaveLength(30);
    expect(choices[0]?.title).toMatch(/^LGS PC 2026:1 /);
    expect(readable(reports('many'))).toContain('Och 30 till. De visas när de här är antecknade.');
  });
});

it('leads to the follow-ups, where they are added and ended', () => {
  expect(buttonsOf(reports('reading'))).toEqual([
    'Senast antecknat',
    'Visa text till agendan',
    'Visa bevakningar',
    'Visa möten',
  ]);
});

describe('what was noted or added wrongly', () => {
  it('can be put right by those who lead, on a meeting that has been held or on none', () => {
    const card = reports('several');
    expect(inputsSentWith(card, 'reports.correct')).toEqual(['wrong', 'rightMeeting', 'rightItem']);
    expect(choicesOf(card, 'wrong').map(({ value }) => value)).toEqual(['noted#0', 'corrected#1']);
    expect(choicesOf(card, 'rightMeeting').at(-1)?.value).toBe('nobody');
    expect(buttonsOf(reports('nothing'))).not.toContain('Rätta det som är antecknat');
  });
});

function fail(): never {
  throw new Error('no such sample');
}

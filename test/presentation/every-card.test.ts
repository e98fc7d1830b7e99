import { OPENINGS } from '../../src/application/way-back';
import { swedish } from '../../src/presentation/texts.sv';
import { createRender } from '../../src/presentation/render';
import { actionsOf, breakableOn, executesOf, inputsOf, nodesOf, readable, stringsOf } from './card-contents';
import { holdsForAll } from '../support/holds-for-all';
import { sampleViews } from './sample-views';

/** What the handlers read from each button, besides what is typed. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  'setup.save': ['forum'],
  'setup.search': ['forum', 'setupStep', 'setupTried'],
  'composition.show': ['forum', 'page'],
  'register.open': ['forum'],
  'seat.open': ['forum', 'seat'],
  'seat.save': ['forum', 'revision', 'seat'],
  'seat.remove': ['forum', 'revision', 'seat'],
  'holding.start': ['forum', 'revision', 'seat'],
  'holding.save': ['forum', 'revision', 'holding'],
  'holding.remove': ['forum', 'revision', 'holding'],
  'roles.open': ['forum'],
  'role.start': ['forum', 'revision'],
  'role.save': ['forum', 'revision', 'term'],
  'role.remove': ['forum', 'revision', 'term'],
  'details.open': ['forum'],
  'details.save': ['forum', 'revision'],
  'stateFunds.open': ['forum'],
  'stateFunds.save': ['forum', 'revision'],
  'stateFunds.turnOff': ['forum', 'revision'],
  'applications.show': ['forum', 'page'],
  'applications.invite': ['forum', 'application'],
  'applications.fillIn': ['forum', 'application'],
  'application.show': ['forum', 'application'],
  'application.takeUp': ['forum', 'application'],
  'application.withdraw': ['forum', 'application'],
  'application.edit': ['forum', 'application'],
  'application.save': ['forum', 'application'],
  'application.send': ['forum', 'application'],
  'times.open': ['forum'],
  'times.save': ['forum', 'revision'],
  'import.open': ['forum'],
  'draft.save': ['forum', 'matter', 'revision', 'suggestedLastDay'],
  'draft.preview': ['forum', 'matter', 'revision', 'suggestedLastDay'],
  'draft.send': ['forum', 'matter', 'revision', 'suggestedLastDay', 'seenTitle', 'seenAway'],
  'draft.discard': ['forum', 'matter', 'revision'],
  'starts.show': ['forum', 'begunIn', 'message', 'page', 'soughtMatter'],
  'draft.begin': ['forum', 'begunIn', 'message', 'template'],
  'draft.copy': ['forum', 'begunIn', 'message', 'matter'],
  'draft.open': ['forum', 'matter'],
  'preview.toMeeting': ['forum', 'matter', 'revision', 'shownAs', 'shownNumber'],
  'preview.send': ['forum', 'matter', 'revision', 'shownAs', 'shownNumber', 'seenTitle', 'seenAway'],
  'preview.change': ['forum', 'matter', 'shownAs', 'shownNumber'],
  'preview.startDeclining': ['forum', 'matter', 'shownAs', 'shownNumber'],
  'preview.decline': ['forum', 'matter', 'shownAs', 'shownNumber'],
  'vote.cast': ['forum', 'matter', 'round', 'hash', 'choice'],
  'enquiry.make': ['forum', 'matter', 'round'],
  'enquiry.reply': ['forum', 'matter', 'round', 'enquiry'],
  'vote.view': ['forum', 'matter'],
  'course.show': ['forum', 'matter'],
  'course.withdraw': ['forum', 'matter', 'round'],
  'course.closeEarly': ['forum', 'matter', 'round'],
  'course.letSuccessorAnswer': ['forum', 'matter', 'round', 'elector'],
  'import.read': ['forum'],
  'import.confirm': ['forum', 'import', 'revision', 'leaveOut'],
  'export.show': ['forum', 'part'],
  'channel.show': ['forum'],
  'departure.show': ['forum', 'person'],
  'departure.end': ['forum', 'person'],
  'departure.keep': ['forum', 'person'],
  'account.show': ['forum', 'account'],
  'account.link': ['forum', 'account'],
  'round.remind': ['forum', 'matter', 'round', 'shownOn'],
  'ruling.extend': ['forum', 'matter', 'round'],
  'ruling.referBack': ['forum', 'matter', 'round'],
  'matter.moveToMeeting': ['forum', 'matter', 'round'],
  'matter.strike': ['forum', 'matter', 'round'],
  'referral.assign': ['forum', 'matter', 'round', 'after'],
  'todo.show': ['page'],
  'absence.show': ['of'],
  'absence.say': ['of'],
  'absence.takeBack': ['of'],
  'matters.show': ['forum', 'page'],
  'matter.show': ['forum', 'matter'],
  'matter.history': ['forum', 'matter'],
  'editorial.show': ['forum', 'matter'],
  'editorial.change': ['forum', 'matter', 'after'],
  'editorial.setAside': ['forum', 'matter'],
  'formal.show': ['forum', 'matter'],
  'formal.note': ['forum', 'matter'],
  'formal.takeBack': ['forum', 'matter'],
  'terms.show': ['forum', 'matter'],
  'terms.report': ['forum', 'matter', 'after'],
  'terms.meet': ['forum', 'matter'],
  'terms.endDelegation': ['forum', 'matter'],
  'terms.takeBack': ['forum', 'matter'],
  'travel.show': ['forum', 'matter'],
  'travel.open': ['forum', 'matter'],
  'travel.passOn': ['forum', 'matter', 'after', 'receiver'],
  'travel.recall': ['forum', 'matter', 'passing'],
  'offer.takeUp': ['forum', 'matter'],
  'offer.giveBack': ['forum', 'matter'],
  'offer.decline': ['forum', 'matter'],
  'terms.renew': ['forum', 'matter', 'way', 'after'],
  'matter.deliveries': ['forum', 'matter', 'page'],
  'decisions.show': ['forum', 'page', 'sought'],
  'decision.show': ['forum', 'decision'],
  'decision.takeOut': ['forum', 'decision', 'format', 'public'],
  'decisions.listForm': [],
  'decisions.takeOut': ['format'],
  'minutes.takeOut': ['forum', 'minutes', 'format'],
  'export.takeOut': ['forum', 'format'],
  'draft.start': ['forum', 'message'],
  'help.show': ['forum', 'message'],
  'chairDecision.open': ['forum'],
  'chairDecision.make': ['forum', 'decision', 'confirmed'],
  'meetings.show': ['forum'],
  'meetings.plan': ['forum', 'meeting'],
  'meetings.change': ['forum', 'meeting', 'after'],
  'meetings.cancel': ['forum', 'meeting', 'after', 'on', 'from', 'until', 'place', 'isDigital'],
  'accounts.show': ['forum', 'year'],
  'costCentre.show': ['forum', 'year', 'number'],
  'booking.show': ['forum', 'matter'],
  'costCentre.enter': ['forum'],
  'costCentre.change': ['forum', 'year', 'number', 'after'],
  'costCentre.remove': ['forum', 'year', 'number', 'after'],
  'costCentres.take': ['forum', 'import', 'seen'],
  'booking.add': ['forum', 'year', 'number', 'booking'],
  'booking.correct': ['forum', 'year', 'number'],
  'booking.takeBack': ['forum', 'year', 'number'],
  'accounts.takeOut': ['forum', 'year', 'format'],
  'reports.show': ['forum'],
  'agenda.setOwner': ['forum', 'after'],
  'agenda.settle': ['forum', 'after', 'offered'],
  'reports.note': ['forum'],
  'reports.correct': ['forum', 'wrong', 'rightMeeting', 'rightItem'],
  'followUps.show': ['forum', 'page'],
  'followUp.show': ['forum', 'followUp'],
  'followUp.add': ['forum', 'followUp'],
  'followUp.finish': ['forum', 'followUp', 'after'],
  'followUp.move': ['forum', 'followUp', 'after'],
  'followUp.drop': ['forum', 'followUp', 'after'],
  'followUpProposal.show': ['forum', 'proposal'],
  'followUpProposal.confirm': ['forum', 'proposal'],
  'followUpProposal.decline': ['forum', 'proposal'],
  'followUps.find': ['forum'],
  'followUps.cycle': ['forum'],
  'followUps.takeOut': ['forum', 'format'],
  'forum.choose': ['forum'],
  'minutes.list': ['forum', 'page'],
  'minutes.form': ['forum'],
  'minutes.start': ['forum', 'minutes', 'corrects', 'confirmedDay'],
  'minutes.open': ['forum', 'minutes'],
  'minutes.submit': ['forum', 'minutes', 'after', 'contentHash', 'url'],
  'minutes.verify': ['forum', 'minutes', 'version', 'hash'],
  'minutes.requestChange': ['forum', 'minutes', 'version', 'hash'],
  'minutes.approve': ['forum', 'minutes', 'version', 'hash'],
  'minutes.handToMeeting': ['forum', 'minutes', 'version', 'hash'],
  'minutes.moveAddress': ['forum', 'minutes', 'from', 'newAddress'],
  'minutes.takeFromMeeting': ['forum', 'minutes', 'handing'],
  'minutes.publish': ['forum', 'minutes', 'version', 'hash'],
  'minutes.chain': ['forum', 'minutes'],
  'minutes.export': ['forum', 'minutes', 'part'],
  'minutes.remind': ['forum', 'minutes', 'step'],
  'minutes.handOver': ['forum', 'minutes', 'step', 'from'],
  'minutes.presence': ['forum', 'minutes'],
  'minutes.notePresence': ['forum', 'minutes', 'after'],
  'minutes.extend': ['forum', 'minutes', 'step', 'due'],
  'minutes.withdraw': ['forum', 'minutes', 'after'],
  'minutes.correct': ['forum', 'minutes'],
  'reminder.next': ['reminder'],
  'practice.send': [],
  'practice.ask': [],
  'practice.next': [],
};

/** What can be done from a reminder: its card says so, and no other does. */
const ON_REMINDER = [
  'enquiry.make',
  'vote.cast',
  'vote.view',
  'minutes.open',
  'minutes.submit',
  'minutes.verify',
  'minutes.requestChange',
  'minutes.approve',
  'minutes.handToMeeting',
  'minutes.publish',
];

/** Elements of Adaptive Cards 1.5 and before. Those that came later are drawn wrongly, or not at all, on some phones. */
const DRAWN_EVERYWHERE = [
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'Image',
  'Table',
  'TableRow',
  'TableCell',
  'ActionSet',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ShowCard',
  'Action.ToggleVisibility',
  'Input.Text',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Time',
  'Input.Toggle',
  'Input.Number',
  'mention',
];
const COLOURS = ['accent', 'good', 'warning', 'attention'];
const UNFINISHED = /\$\{|undefined|\[object|NaN|Invalid Date/;

const render = createRender();
const opening: ReadonlySet<unknown> = new Set(OPENINGS);
const views = sampleViews((text) => text);
const cards = [
  ...views.map(({ name, view }) => [name, render(view)] as const),
  ...views
    .filter(({ view: { card } }) =>
      ['decision', 'webDecision', 'decisions', 'minutesExport', 'export', 'accounts', 'followUps'].includes(card),
    )
    .map(({ name, view }) => [`${name} where files can be taken`, render(view, { canTakeFiles: true })] as const),
];

holdsForAll('is an Adaptive Card 1.5 in Swedish that says so to clients that cannot show it', cards, ({ content }) => {
  expect(content).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'sv' });
  expect(content['fallbackText']).toEqual(expect.stringMatching(/\S/));
  expect(content['body']).not.toHaveLength(0);
});

holdsForAll('has no binding left and nothing undefined', cards, ({ content }) => {
  expect(stringsOf(content).filter(({ text }) => UNFINISHED.test(text))).toEqual([]);
  expect(nodesOf(content).flatMap(({ node }) => Object.values(node))).not.toContain(undefined);
  expect(nodesOf(content).flatMap(({ node }) => Object.values(node))).not.toContain(null);
});

holdsForAll('has a notification line of its own', cards, ({ summary }) => {
  expect(summary).toMatch(/\S/);
  expect(summary).not.toMatch(/\n|undefined|\$\{/);
});

holdsForAll(
  'sends exactly what the handlers read, and the same from clients without Universal Actions',
  cards,
  ({ content }) => {
    const chosen = inputsOf(content).map(({ id }) => String(id));
    for (const { verb, data, title, fallback, associatedInputs } of executesOf(content)) {
      expect(Object.keys(DATA)).toContain(verb);
      const sent = associatedInputs === 'none' ? [] : chosen;
      const { reminder, ...own }: { readonly reminder?: unknown } = asObject(data);
      if (reminder !== undefined && verb !== 'reminder.next') {
        expect(ON_REMINDER).toContain(verb);
        expect(reminder).toMatch(/^(\d{4}-\d{2}-\d{2}\.\d+)?$/);
      }
      const said = verb === 'reminder.next' ? asObject(data) : own;
      const isRefresh = title === swedish.vote.refresh;
      const way = opening.has(verb) && !isRefresh ? ['came'] : [];
      const read = DATA[String(verb)]?.filter((key) => !sent.includes(key)) ?? [];
      expect(Object.keys(said)).toEqual([...read, ...way]);
      const same = { type: 'Action.Submit', title, data: { ...withoutWay(data), verb } };
      const submit = associatedInputs === undefined ? same : { ...same, associatedInputs };
      expect(fallback).toEqual(isRefresh ? undefined : submit);
    }
  },
);

holdsForAll('has buttons that say what they do, few enough to be shown', cards, ({ content }) => {
  for (const { title } of actionsOf(content)) expect(title).toMatch(/\S/);
  for (const { node } of nodesOf(content)) {
    if (Array.isArray(node['actions'])) expect(node['actions'].length).toBeLessThanOrEqual(6);
  }
});

holdsForAll('labels every field, and says what is missing where something is required', cards, ({ content }) => {
  const inputs = inputsOf(content);
  for (const { label, isRequired, errorMessage } of inputs) {
    expect(label).toMatch(/\S/);
    if (isRequired === true) expect(errorMessage).toMatch(/\S/);
  }
  expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
});

holdsForAll(
  'has no date that is empty and yet has a value: some clients fill it in with today’s',
  cards,
  ({ content }) => {
    for (const { type, value } of inputsOf(content)) if (type === 'Input.Date') expect(value).not.toBe('');
  },
);

holdsForAll('cuts nothing that is pasted in', cards, ({ content }) => {
  for (const input of inputsOf(content)) expect(input).not.toHaveProperty('maxLength');
});

holdsForAll('wraps, and uses nothing that some client of Teams cannot draw', cards, ({ content }) => {
  const nodes = nodesOf(content).map(({ node }) => node);
  expect(nodes.filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true)).toEqual([]);
  expect(nodes.filter(({ type }) => typeof type === 'string' && !DRAWN_EVERYWHERE.includes(type))).toEqual([]);
  expect(nodes.filter((node) => 'backgroundImage' in node)).toEqual([]);
});

holdsForAll(
  'breaks no sum, day, time or number over two lines, and sends and links with ordinary spaces and hyphens',
  cards,
  ({ content }) => {
    expect(breakableOn(content)).toEqual([]);
    const sent = nodesOf(content).map(({ node, path }) =>
      path.includes('data') ? Object.values(node) : [node['value'], node['url'], node['id']],
    );
    expect(sent.filter((values) => JSON.stringify(values).includes('\u2011'))).toEqual([]);
  },
);

holdsForAll('says in words what a picture or a colour says', cards, ({ content }) => {
  for (const { node } of nodesOf(content)) {
    if (node['type'] === 'Image') {
      expect(node['url']).toMatch(/^data:image\/png;base64,/);
      expect(node['altText']).toMatch(/\S/);
    }
    if (node['type'] === 'Container' && COLOURS.includes(String(node['style']))) {
      expect(readable(node)).toMatch(/\p{L}{3}/u);
    }
  }
});

holdsForAll(
  'starts with a heading, or with what is to be read first and then a heading',
  cards,
  ({ content }, name) => {
    const headings = nodesOf(content).filter(({ node }) => node['style'] === 'heading');
    if (!name.startsWith('message')) expect(headings.length).toBeGreaterThan(0);
    for (const { node } of headings) expect(node['type']).toBe('TextBlock');
  },
);

holdsForAll('has ids of its own for what is folded', cards, ({ content }) => {
  const ids = nodesOf(content).flatMap(({ node }) => (node['type'] === 'Container' ? (node['id'] ?? []) : []));
  expect(new Set(ids).size).toBe(ids.length);
});

holdsForAll('is far below what Teams takes', cards, ({ content }) => {
  expect(JSON.stringify(content).length * 2).toBeLessThan(60 * 1024);
});

it('has a button for every verb of the contract', () => {
  const used = new Set(cards.flatMap(([, { content }]) => executesOf(content).map(({ verb }) => verb)));
  expect([...used].sort()).toEqual(Object.keys(DATA).sort());
});

/** A client without Universal Actions gets its answer as a message of its own: the card that it came from still stands. */
function withoutWay(data: unknown): object {
  return Object.fromEntries(Object.entries(asObject(data)).filter(([key]) => key !== 'came'));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

import { z } from 'zod/v4';
import { MOST_CARD_BYTES } from '../../src/presentation/card-size';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import type { Awaited, Task } from '../../src/domain/todo/task';
import { buttonsOf, executesOf, readable } from './card-contents';
import { awaitedOf, tasksOf, todoSamples } from './sample-todo';
import type { ViewOf } from './sample-views';
import { NOTHING_UNREADABLE } from '../support/store-samples';

const say = (text: string) => text;
const render = createRender();
const data = z.record(z.string(), z.unknown());
const { todo: t, words } = swedish;
const { todo } = todoSamples(say);

const within = <Item>(item: Item) => ({ forumId: 'forum', forumName: 'LGS', item });

function list(changes: Partial<ViewOf<'todo'>>): ViewOf<'todo'> {
  return { card: 'todo', tasks: [], awaited: [], unreadable: NOTHING_UNREADABLE, page: 0, ...changes };
}

function shown(view: ViewOf<'todo'> | undefined) {
  if (view === undefined) throw new Error('no such sample');
  return render(view);
}

/** The lists' own buttons: those that turn the page are others. */
function openings(content: unknown) {
  return executesOf(content).filter(({ verb }) => verb !== 'todo.show');
}

it('says how much waits and how much of it is overdue, on the card and in the notification', () => {
  expect(readable(shown(todo['few']).content)).toContain('4 saker väntar på dig. En är försenad.');
  expect(shown(todo['few']).summary).toBe('4 saker väntar på dig, en är försenad');
  expect(readable(shown(todo['one']).content)).toContain('En sak väntar på dig.');
  expect(shown(todo['one']).summary).toBe('En sak väntar på dig');
  expect(readable(shown(todo['oneOverdue']).content)).toContain('En sak väntar på dig. Den är försenad.');
});

it('says which forum it is: on each row where there are several, else once', () => {
  expect(readable(shown(todo['few']).content).split('Ledningsgrupp för samverkan')).toHaveLength(2);
  const several = readable(shown(todo['inTwoForums']).content);
  expect(several).toContain('Ledningsgrupp för samverkan\nSocialsekreterare');
  expect(several).toContain('Temagrupp psykiatri\nMötesanteckningar');
});

it('says where, about what, what to do and until when; what is overdue in words', () => {
  const text = readable(shown(todo['few']).content);
  expect(text).toContain('Socialsekreterare på akuten i Mölndal\nSvara senast torsdag 18 juni 2026 kl. 16.00.');
  expect(text).toContain('Mötesanteckningar LGS\nJustera senast torsdag 18 juni 2026.');
  expect(text).toContain('Försenat. Publicera. Sista dagen var måndag 25 maj 2026.');
  expect(text.indexOf(t.overdue)).toBeLessThan(text.indexOf(t.own));
  expect(text.indexOf(t.own)).toBeLessThan(text.indexOf(t.awaited));
});

it('says of a step whose people have left the forum that somebody else is to take it over, and of no other', () => {
  const { step } = awaitedOf(say);
  if (step.kind !== 'step') throw new Error('no such sample');
  const gone = [{ id: 'account-9', name: 'Ledamot 9' }];
  const sentence = swedish.minutes.gone(['Ledamot 9']);
  const told = (awaited: typeof step) => readable(shown(list({ awaited: [within(awaited)] })).content);
  expect(told({ ...step, gone })).toContain(sentence);
  expect(told({ ...step, gone: [] })).not.toContain(swedish.minutes.gone([]));
});

/** Each kind of task opens one card, and which is settled here. */
const OPENS: Readonly<Record<Task['kind'], readonly [string, readonly string[]]>> = {
  answer: ['matter.show', ['forum', 'matter']],
  reply: ['matter.show', ['forum', 'matter']],
  finishDraft: ['matter.show', ['forum', 'matter']],
  send: ['matter.show', ['forum', 'matter']],
  rule: ['matter.show', ['forum', 'matter']],
  takeUp: ['matter.show', ['forum', 'matter']],
  rework: ['matter.show', ['forum', 'matter']],
  receive: ['matter.show', ['forum', 'matter']],
  answerForum: ['matter.show', ['forum', 'matter']],
  draft: ['minutes.open', ['forum', 'minutes']],
  verify: ['minutes.open', ['forum', 'minutes']],
  approve: ['minutes.open', ['forum', 'minutes']],
  publish: ['minutes.open', ['forum', 'minutes']],
  replaceSigner: ['minutes.chain', ['forum', 'minutes']],
  noteReports: ['reports.show', ['forum']],
  followUp: ['followUp.show', ['forum', 'followUp']],
  proposals: ['followUps.show', ['forum', 'page']],
  departure: ['departure.show', ['forum', 'person']],
  recognition: ['account.show', ['forum', 'account']],
  lostChannel: ['channel.show', ['forum']],
};

it.each(Object.values(tasksOf(say)))(
  '$kind is one row with one button, which opens the card where it is done',
  (task) => {
    const { content } = shown(list({ tasks: [within(task)] }));
    const [verb, keys] = OPENS[task.kind];
    expect(openings(content)).toMatchObject([{ verb, title: t.open }]);
    expect(Object.keys(data.parse(openings(content)[0]?.['data']))).toEqual([...keys, 'came']);
    expect(readable(content)).toContain(t.word[task.kind]);
  },
);

const SHOWS: Readonly<Record<Awaited['kind'], string>> = {
  answers: 'course.show',
  sending: 'course.show',
  ruling: 'course.show',
  takingUp: 'course.show',
  reworking: 'course.show',
  otherForum: 'matter.show',
  step: 'minutes.chain',
};

it.each(Object.values(awaitedOf(say)))(
  'what others have ($kind) is below, with the way to how it is going',
  (awaited) => {
    const { content } = shown(list({ awaited: [within(awaited)] }));
    expect(openings(content)).toMatchObject([{ verb: SHOWS[awaited.kind], title: words.show }]);
  },
);

it('says of rounds how many of how many have answered and until when, and of steps whom they wait for', () => {
  const awaited = Object.values(awaitedOf(say)).map(within);
  const text = [0, 1].map((page) => readable(shown(list({ awaited, page })).content)).join('\n');
  expect(text).toContain('Öppet för svar till torsdag 18 juni 2026 kl. 16.00. Slutliga svar: 4 av 19.');
  expect(text).toContain('Försenat. Väntar på Ledamot SU 2, som ska justera senast måndag 1 juni 2026.');
  expect(text).toContain('Ordföranden eller vice ordföranden avgör senast tisdag 23 juni 2026 kl. 16.00');
});

it('is friendly when nothing waits, and then still says what one waits for', () => {
  expect(readable(shown(todo['onlyAwaited']).content)).toContain(`${t.nothing}\n${t.awaited}`);
  expect(readable(shown(todo['none']).content)).toContain(`${t.nothing}\n${t.nothingAwaited}`);
  expect(buttonsOf(shown(todo['none']).content)).toEqual([]);
  expect(shown(todo['none']).summary).toBe('Inget väntar på dig');
});

it('turns pages, so that everything is reached once however much there is', () => {
  const { verify } = tasksOf(say);
  const tasks = Array.from({ length: 137 }, (_, index) => {
    if (verify.kind !== 'verify') throw new Error('not a step');
    return within<Task>({
      ...verify,
      minutes: {
        ...verify.minutes,
        id: `minutes-${index}`,
        title: `${'Å'.repeat(index % 3 === 0 ? 4_000 : 50)} ${index}`,
      },
    });
  });
  const pages: string[][] = [];
  for (let page: number | undefined = 0; page !== undefined;) {
    const { content } = shown(list({ tasks, page }));
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThanOrEqual(MOST_CARD_BYTES);
    pages.push(openings(content).map(({ data: sent }) => String(data.parse(sent)['minutes'])));
    const following = executesOf(content).find(({ title }) => title === swedish.paging.following);
    page = following === undefined ? undefined : Number(data.parse(following['data'])['page']);
  }
  expect(pages.flat()).toEqual(tasks.map(({ item }) => (item.kind === 'verify' ? item.minutes.id : '')));
  expect(pages.length).toBeGreaterThanOrEqual(14);
  expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(10);
});

it('shows the last page to whoever asks for one that is no more', () => {
  const { content } = shown(
    list({ tasks: Object.values(tasksOf(say)).map(within), unreadable: NOTHING_UNREADABLE, page: 7 }),
  );
  expect(readable(content)).toContain(swedish.paging.page(4, 4));
});

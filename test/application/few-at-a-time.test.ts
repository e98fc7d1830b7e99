import { fewAtATime } from '../../src/application/few-at-a-time';

/** Hundreds of people who are to get a card at the same moment must not take the time of those who are answering. */

interface Job {
  readonly input: number;
  readonly done: (fault?: Error) => void;
}

function held() {
  const jobs: Job[] = [];
  const work = (input: number) =>
    new Promise<number>((resolve, reject) => {
      jobs.push({ input, done: (fault) => (fault === undefined ? resolve(input * 10) : reject(fault)) });
    });
  return { jobs, work };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('begins no more than so many, and the next in order when one is done', async () => {
  const { jobs, work } = held();
  const few = fewAtATime(2, work);
  const results = [1, 2, 3, 4].map((input) => few(input));
  await turn();
  expect(jobs.map(({ input }) => input)).toEqual([1, 2]);
  jobs[1]?.done();
  await turn();
  expect(jobs.map(({ input }) => input)).toEqual([1, 2, 3]);
  jobs[0]?.done();
  await turn();
  for (const { done } of jobs.slice(2)) done();
  expect(await Promise.all(results)).toEqual([10, 20, 30, 40]);
});

it('goes on after a failure, which whoever asked is told of', async () => {
  const { jobs, work } = held();
  const few = fewAtATime(1, work);
  const first = few(1);
  const second = few(2);
  await turn();
  jobs[0]?.done(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await turn();
  jobs[1]?.done();
  expect(await second).toBe(20);
  const third = few(3);
  await turn();
  jobs[2]?.done();
  expect(await third).toBe(30);
});

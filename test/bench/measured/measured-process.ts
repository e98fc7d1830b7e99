import { fork } from 'node:child_process';
import { once } from 'node:events';
import { built } from '../../support/built';
import { Said, Used, type Orders } from './orders';

export interface MeasuredProcess {
  readonly address: string;
  /** Waits until all that it had to do is done, and tells what it has used since the last time. */
  used(): Promise<Used>;
  stop(): Promise<void>;
}

export async function startMeasured(orders: Orders, execArgv: readonly string[] = []): Promise<MeasuredProcess> {
  const child = fork(built(require.resolve('./measured-child.ts')), [JSON.stringify(orders)], {
    execArgv: [...execArgv],
  });
  const exited = once(child, 'exit');
  const failed = exited.then((): never => {
    throw new Error('the measured process ended');
  });
  failed.catch(() => undefined);
  const said = async () => (await Promise.race([once(child, 'message'), failed]))[0] as unknown;
  const { address } = Said.parse(await said());
  return {
    address,
    async used() {
      const answered = said();
      child.send('used');
      return Used.parse(await answered);
    },
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Done, type Job } from './messages';

export interface Load {
  /** Sends everything and waits for the answers, each of which must be a card. */
  send(job: Job): Promise<Done>;
  stop(): Promise<void>;
}

export function startLoad(): Load {
  const child = fork(require.resolve('./load-process'));
  const exited = once(child, 'exit');
  return {
    async send(job) {
      const answered = once(child, 'message').then((answers) => Done.parse(answers[0]));
      child.send(job);
      const failed = exited.then(() => {
        throw new Error('the load process ended');
      });
      return Promise.race([answered, failed]);
    },
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}

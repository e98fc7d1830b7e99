import { createPinoLog } from './adapters/system/pino-log';
import { compose } from './compose';
import { readConfig } from './config';
import { runUntilStopped } from './run-until-stopped';

void runUntilStopped(async () => {
  const log = createPinoLog('info');
  const enighet = await compose({ config: readConfig(), log });
  const { port } = await enighet.start();
  log.info('started', { port });
  return () => enighet.stop();
});

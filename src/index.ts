import { sayOnlyLogLines } from './adapters/system/only-log-lines';
import { createPinoLog } from './adapters/system/pino-log';
import { compose } from './compose';
import { readConfig } from './config';
import { runUntilStopped } from './run-until-stopped';

void runUntilStopped(async () => {
  const config = readConfig();
  const log = createPinoLog('info');
  sayOnlyLogLines(log);
  const enighet = await compose({ config, log });
  const { port } = await enighet.start();
  log.info('started', { port });
  return () => enighet.stop();
});

import type { z } from 'zod/v4';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Reader {
  /** `undefined` when the setting is missing or wrong, which is then among the faults. */
  read<Value>(name: string, schema: z.ZodType<Value>, expected: string): Value | undefined;
  faults(): ConfigError;
}

/** What is wrong with the environment, every fault on a line of its own. */
class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads settings one by one and remembers what is wrong with each, so that all of it can be told at once. */
export function createReader(env: Environment): Reader {
  const faults: string[] = [];
  return {
    read(name, schema, expected) {
      const parsed = schema.safeParse(env[name]);
      if (parsed.success) return parsed.data;
      faults.push(`${name} ${env[name] === undefined ? 'is missing' : 'is wrong'}: it must be ${expected}.`);
      return undefined;
    },
    faults: () => new ConfigError(faults.join('\n')),
  };
}

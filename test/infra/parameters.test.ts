import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { readBicepFiles } from './bicep';

const Parameters = z.object({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) });
const OF_TYPE: Readonly<Record<string, z.ZodType>> = {
  string: z.string().min(1),
  int: z.int(),
  bool: z.boolean(),
  array: z.array(z.string()),
};

describe.each(['test', 'production'])('%s.parameters.json', (environment) => {
  const file = join(__dirname, `../../infra/${environment}.parameters.json`);
  const values = Parameters.parse(JSON.parse(readFileSync(file, 'utf8'))).parameters;

  it('gives main.bicep all that it asks for, of the right type, and nothing else', async () => {
    const main = (await readBicepFiles()).find(({ path }) => path === 'main.bicep');
    const asked = new Map(main?.params.map((param) => [param.name, param]));
    expect([...asked.values()].filter(({ name, required }) => required && values[name] === undefined)).toEqual([]);
    for (const [name, { value }] of Object.entries(values)) {
      const type = asked.get(name)?.type ?? 'not asked for';
      expect([name, OF_TYPE[type]?.safeParse(value).success]).toEqual([name, true]);
    }
  });

  it('runs at least two instances', () => {
    expect(values['instances']?.value).toBeGreaterThanOrEqual(2);
  });
});

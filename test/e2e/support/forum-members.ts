import { z } from 'zod/v4';
import { people } from '../../../src/demo/lgs';
import type { PlaygroundPage } from './playground-page';
import type { SeenMessage } from './seen-messages';

const action = z.looseObject({ verb: z.string().optional(), data: z.record(z.string(), z.unknown()).optional() });

/** The data that a button of the card sends, as a client would send it. */
function dataOf(message: SeenMessage, verb: string): Readonly<Record<string, unknown>> {
  const found = everything(message.cards)
    .map((part) => action.safeParse(part).data)
    .find((part) => part?.verb === verb && part.data !== undefined);
  if (found?.data === undefined) throw new Error(`no button ${verb} on the card`);
  return found.data;
}

function everything(part: unknown): readonly unknown[] {
  if (Array.isArray(part)) return part.flatMap(everything);
  if (typeof part !== 'object' || part === null) return [];
  return [part, ...Object.values(part).flatMap(everything)];
}

function addressOf(name: string): string {
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person.address;
}

/** A member's answer, through the Playground's invoke endpoint. */
export async function answerAs(
  page: PlaygroundPage,
  message: SeenMessage,
  name: string,
  answer: Readonly<Record<string, string>> = { choice: 'approve' },
) {
  const button = dataOf(message, 'vote.cast');
  return page.actAs(addressOf(name), message, 'vote.cast', { ...button, ...answer });
}

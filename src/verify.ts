import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import { readArchive, type FileFinding } from './adapters/files/archive-package';
import { verify, type Finding } from './application/verifying/verify';
import { openWholeFile, openWholeStore } from './open-whole-store';
import { runCommand } from './run-command';

async function main(words: readonly string[]): Promise<void> {
  const [file, ...others] = words;
  if (others.length > 0) throw new Error('Say one file: npm run verify -- [<database file or archive>]');
  const archive = file?.endsWith('.zip') === true ? readArchive(file) : null;
  const store = archive === null ? await (file === undefined ? openWholeStore() : openWholeFile(file)) : null;
  try {
    await tell(store?.name ?? file ?? '', archive?.documents ?? store?.documents() ?? [], archive);
  } finally {
    await store?.close();
  }
}

async function tell(
  name: string,
  documents: Parameters<typeof verify>[0],
  archive: ReturnType<typeof readArchive> | null,
): Promise<void> {
  const { records, events, decisions, findings } = await verify(documents, createSwedishCalendar());
  const wrong = [...(archive?.findings() ?? []).map(fileLine), ...findings.map(lineOf)];
  const read = `${name}: ${records} records with ${events} events, and ${decisions} decisions.`;
  process.stdout.write(`${read} ${wrong.length === 0 ? 'Everything is as it was written.' : 'This is not:'}\n`);
  for (const line of wrong) process.stdout.write(`${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

function fileLine({ name, what }: FileFinding): string {
  return `${name} ${{ altered: 'has been altered', missing: 'is missing', added: 'has been added' }[what]}`;
}

function lineOf({ ref: { kind, forumId, id }, what }: Finding): string {
  return `${kind} ${forumId}/${id}: ${saying(what)}`;
}

function saying(what: Finding['what']): string {
  switch (what.kind) {
    case 'altered':
      return `event ${what.event} has been altered`;
    case 'alteredOrRemovedBefore':
      return `event ${what.event} has been altered, or something before it removed`;
    case 'removed':
      return `${what.count === 1 ? 'an event has' : `${what.count} events have`} been removed before event ${what.before}`;
    case 'inserted':
      return `event ${what.event} has been inserted`;
    case 'moved':
      return `event ${what.event} has been moved`;
    case 'decisionChanged':
      return `the decision ${what.number} is not what its record says: ${what.parts.join(', ')}`;
    case 'decisionMissing':
      return `the register lacks the decision ${what.number}`;
    case 'decisionWithoutRecord':
      return `no record has made the decision ${what.number}`;
    case 'numberGivenTwice':
      return `the number ${what.number} is given twice`;
    case 'decisionNotBooked':
      return `the decision ${what.number} is not booked`;
    case 'bookedOtherwise':
      return `what the decision ${what.number} booked is not what it decided`;
    case 'bookedTwice':
      return `the decision ${what.number} is booked twice`;
    case 'bookingWithoutDecision':
      return `the register lacks the decision ${what.number}, which is booked`;
    case 'unreadable':
      return what.why;
  }
}

runCommand(main);

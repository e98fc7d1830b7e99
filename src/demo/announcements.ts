import { swedish } from '../presentation/texts.sv';

const { welcome } = swedish;

/** What the terminal says to the person who starts the program, in English like the README. */
export function announceBot(address: string): string {
  return `Enighet answers on ${address}
Local mode: only this machine reaches the bot, and nobody has to sign in.
Stop it with Ctrl+C.
`;
}

export function announceDemo(pages: { readonly client: string; readonly bot: string }, seat: string): string {
  return `
  Enighet is running.

  Open in a browser:  ${pages.client}
  The bot's health:   ${pages.bot}

  You are ${seat} in an LGS with 19 voting members. What members read is Swedish; the welcome card leads on.
  1. In Personal Chat, press "${welcome.send}" on the welcome card: the matter goes to the channel.
  2. Open the channel LGS and answer on the card. Under the answers, let the others approve, or one of them say no.
  3. Back in Personal Chat, press "${welcome.next}". Write hjalp to see what else there is (in the channel: @Enighet hjalp).
  4. Minutes need three people. Stop, start again as each, and write protokoll:
     npm run demo -- --as koordinator       takes the notes and starts the chain
     npm run demo -- --as processledare-1   verifies them
     npm run demo -- --as narhalsan-1       approves them
     npm run demo -- --as processledare-1   publishes them

  Stop with Ctrl+C. Everything is kept in .data until next time.

`;
}

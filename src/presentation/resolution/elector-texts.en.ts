export const electorTexts = {
  succession: {
    heading: 'Seats that have a new member',
    settled: 'The seats that had a new member',
    possible: (seat: number | null, from: string, to: string) =>
      `${from} has left ${seatWords(seat)} without answering. ${to} has it now.`,
    rule: 'Those who were to answer when the matter was sent out hold for the whole round. The exception is somebody who has left their seat without answering: then the new member can answer instead, if the chair says so. It is written into the history.',
    onlyPresidium: 'The chair or the vice chair decides that.',
    letAnswer: (to: string) => ({
      open: `Let ${to} answer`,
      explanation: 'The new member then answers instead, for the rest of the round. This cannot be undone.',
      send: `Yes, let ${to} answer`,
    }),
    over: 'No seat needs anybody else to answer any more.',
    summary: (title: string) => `A seat has a new member, decide whether they are to answer: ${title}`,
    happened: (seat: number | null, by: string, from: string, to: string) =>
      `${by} let ${to} answer in the place of ${from}, who had left ${seatWords(seat)}.`,
  },
  withoutAccount: (count: number, names: string) =>
    `${count === 1 ? 'One member has' : `${count} members have`} no account linked and cannot answer yet: ${names}.`,
  withoutAccountNext:
    'The account is linked when the person comes to the channel or tries to answer. If not everybody answers in time, there is no unanimity.',
};

function seatWords(seat: number | null): string {
  return seat === null ? 'their seat' : `seat ${seat}`;
}

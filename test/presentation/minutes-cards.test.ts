import type { View } from '../../src/application/views';
import type { Person } from '../../src/domain/forum/person';
import { bytesOf, MOST_CARD_BYTES } from '../../src/presentation/card-size';
import { partsThatFit } from '../../src/presentation/parts-that-fit';
import { createRender } from '../../src/presentation/render';
import { swedish } from '../../src/presentation/texts.sv';
import { actionsOf, buttonsOf, executesOf, inputsOf, inputsSentWith, readable, stringsOf } from './card-contents';
import { CHAIR, SU_1, SU_2 } from './sample-forum';
import {
  ADDRESS,
  chainOf,
  CONTENT_HASH,
  DRAFT_URL,
  exportOf,
  longestChain,
  minutesOf,
  minutesSamples,
  NOTE_TAKER,
  requestOf,
  stagesOf,
  versionOf,
} from './sample-minutes';
import { samplesIn } from './sample-views';

const say = (text: string) => text;
const render = createRender();
const samples = minutesSamples(say);
const stages = stagesOf(say);
const { words, paging, minutes, minutesTask, minutesTaskOver, minutesChain, minutesForm, minutesList } = swedish;

type Name = keyof typeof samples;

function shown(card: Name, name: string) {
  return render(sample(card, name)).content;
}

function sample(card: Name, name: string): View {
  const view = Object.entries<View>(samples[card]).find(([one]) => one === name)?.[1];
  if (view === undefined) throw new Error('no such sample');
  return view;
}

const textOf = (card: Name, name: string) => readable(shown(card, name));
const linksOf = (content: unknown) =>
  actionsOf(content).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [url] : []));
const verbsOf = (content: unknown) => executesOf(content).map(({ verb }) => verb);
const buttonFor = (content: unknown, verb: string) => executesOf(content).find((one) => one['verb'] === verb);

/** As many as a form has room for, with names and ids as long as they get. */
const many: readonly Person[] = Array.from({ length: 60 }, (_, index) => ({
  id: `${String(index).padStart(8, '0')}-86d0-4d01-b42d-00cf4fc964ff`,
  name: `Ledamot ${'Åkerström-'.repeat(8)}${index}`,
}));

describe('the form that starts minutes', () => {
  it('has the usual title until somebody has written one', () => {
    const view = samples.minutesForm['usual'];
    if (view === undefined) throw new Error('no such sample');
    const untyped = { ...view, fields: { ...view.fields, title: '' } };
    const titleOf = (content: object) => inputsOf(content).find(({ id }) => id === 'title')?.['value'];
    expect(titleOf(render(untyped).content)).toBe('Mötesanteckning Ledningsgrupp för samverkan');
    const faults = [{ field: 'title', fault: 'missing' }] as const;
    expect(titleOf(render({ ...untyped, faults }).content)).toBe('');
  });

  it('tells each fault under its field, and at the top that there are some', () => {
    const text = textOf('minutesForm', 'faulty');
    expect(text).toContain(minutesForm.toMend);
    for (const sentence of ['Rubrik saknas.', 'Välj minst en som justerar.', 'Ledamot SU 1 är vald två gånger.']) {
      expect(text).toContain(`Fel: ${sentence}`);
    }
  });

  it('sends every field, and whoever is not chosen as nobody', () => {
    const content = shown('minutesForm', 'usual');
    expect(inputsSentWith(content, 'minutes.start')).toEqual([
      'meetingOn',
      'title',
      'url',
      'label',
      'noteTaker',
      'verifier1',
      'approver',
      'verifier2',
      'verifier3',
      'draftDay',
      'verifiedDay',
      'approvedDay',
    ]);
    const second = inputsOf(content).find(({ id }) => id === 'verifier2');
    expect(second).toMatchObject({ value: 'nobody' });
    expect(second?.['choices']).toContainEqual({ title: 'Ingen', value: 'nobody' });
    expect(JSON.stringify(second)).not.toContain('"value":""');
  });

  it('says which minutes a correction is of', () => {
    expect(textOf('minutesForm', 'correction')).toContain(
      'Rättelse av Mötesanteckningar LGS från mötet torsdag 4 juni 2026.',
    );
    expect(buttonFor(shown('minutesForm', 'correction'), 'minutes.start')).toMatchObject({
      data: { corrects: stages.done.id },
    });
  });

  it('shows as many people as fit, and always those who are chosen', () => {
    const chosen = many.at(-1)?.id ?? '';
    const view = samples.minutesForm['usual'];
    if (view === undefined) throw new Error('no such sample');
    const { content } = render({ ...view, people: many, fields: { ...view.fields, approver: chosen } });
    expect(bytesOf(content)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    const approver = inputsOf(content).find(({ id }) => id === 'approver');
    expect(JSON.stringify(approver?.['choices'])).toContain(chosen);
    expect(readable(content)).toMatch(/Listorna har plats för \d+ av 60 personer/);
  });
});

describe('the card to verify with', () => {
  it('says what verifying is, of which version, and what is changed in it', () => {
    const text = textOf('minutesTask', 'verify');
    expect(text).toContain(`${minutesTask.signing.verify.meaning} ${minutesTask.signing.verify.link(2)}`);
    expect(text).toContain('Punkt 6: beslutet om medel är förtydligat.');
    expect(text).toContain('Justera senast torsdag 18 juni 2026.');
    expect(text).toContain('Ledamot SU 1 justerade fredag 12 juni 2026 kl. 11.00.');
  });

  it('says of whoever has not signed that they never did, only once the minutes have been stopped', () => {
    const { verifiers, approver } = stages.verifying;
    const never = [
      ...verifiers.map(({ name }) => minutesChain.verify.never(name)),
      minutesChain.approve.never(approver.name),
    ];
    const said = (name: string) => never.filter((sentence) => textOf('minutesChain', name).includes(sentence));
    expect(said('withdrawn')).toEqual(never);
    expect(said('verifying')).toEqual([]);
  });

  it('says at every step whether a link or the text itself is bound', () => {
    for (const name of ['verify', 'approve', 'publish']) {
      const view = samples.minutesTask[name];
      if (view === undefined) throw new Error('no such sample');
      expect(textOf('minutesTask', name)).toContain('Version 2 är bara en länk.');
      expect(textOf('minutesTask', name)).not.toContain('och ingen annan');
      const versions = view.minutes.versions.map((version) => ({
        ...version,
        document: { ...version.document, contentHash: 'c'.repeat(64) },
      }));
      const bound = readable(render({ ...view, minutes: { ...view.minutes, versions } }).content);
      expect(bound).toContain('Innehållet är bundet med ett fingeravtryck');
      if (name !== 'publish') expect(bound).toContain('version 2 och ingen annan');
    }
    expect(textOf('minutesChain', 'verifying')).toContain('Bara en länk: texten är inte bunden.');
  });

  it('is of the current version, whatever the reader had before them', () => {
    const content = shown('minutesTask', 'verifyStale');
    expect(readable(content)).toMatch(
      /^Texten har ändrats sedan du öppnade kortet, så inget är sparat\. Nu gäller version 2\./,
    );
    expect(buttonFor(content, 'minutes.verify')).toMatchObject({ data: { version: 2, hash: 'hash-2' } });
    expect(linksOf(content)).toEqual([`${DRAFT_URL}?v=2`]);
  });

  it('asks for both where and what when a change is asked for, and for no patient data', () => {
    const content = shown('minutesTask', 'verify');
    expect(inputsOf(content)).toMatchObject([
      { id: 'where', isRequired: true },
      { id: 'what', isRequired: true },
    ]);
    expect(inputsSentWith(content, 'minutes.requestChange')).toEqual(['where', 'what']);
    expect(readable(content)).toContain('Skriv inga patientuppgifter.');
  });

  it('says to whoever asked for a change that they may verify after all', () => {
    const content = shown('minutesTask', 'verifyAsked');
    expect(readable(content)).toContain('Du kan ändå justera version 1.');
    expect(verbsOf(content)).toContain('minutes.verify');
  });

  it.each(['verifyLocked', 'approveTooEarly'])('has nothing to sign when it is not the time: %s', (name) => {
    expect(verbsOf(shown('minutesTask', name))).toEqual(['minutes.chain']);
  });

  it('says no last day for what nobody is to do any more', () => {
    expect(textOf('minutesTask', 'verifyLocked')).not.toContain('senast');
    expect(textOf('minutesTask', 'approveTooEarly')).toContain('Godkänn senast');
  });
});

describe('the card to approve with', () => {
  it('says who has verified and when', () => {
    const text = textOf('minutesTask', 'approve');
    expect(text).toContain('Ledamot SU 1 justerade fredag 12 juni 2026 kl. 11.00.');
    expect(text).toContain('Ledamot SU 2 justerade fredag 12 juni 2026 kl. 11.00.');
    expect(verbsOf(shown('minutesTask', 'approve'))).toEqual([
      'minutes.approve',
      'minutes.requestChange',
      'minutes.chain',
    ]);
  });
});

describe('the card to write on', () => {
  it('takes up the link that was suggested, and asks for no changes in the first version', () => {
    expect(inputsOf(shown('minutesTask', 'draft'))).toMatchObject([
      { id: 'url', value: DRAFT_URL },
      { id: 'label', value: 'utkast 1' },
    ]);
    expect(buttonFor(shown('minutesTask', 'draft'), 'minutes.submit')).toMatchObject({
      data: { after: 0, contentHash: '' },
    });
  });

  it('collects all that is asked for, and then asks what is changed', () => {
    const content = shown('minutesTask', 'newVersion');
    expect(readable(content)).toContain('Ledamot SU 1, Punkt 6, andra stycket: Beloppet ska vara 450 tkr.');
    expect(readable(content)).toContain('Ledamot SU 2, Punkt 6, andra stycket: ');
    expect(inputsOf(content).map(({ id }) => id)).toContain('changes');
  });

  it('leaves a disagreement to the meeting, until one has settled it', () => {
    expect(verbsOf(shown('minutesTask', 'newVersion'))).toContain('minutes.handToMeeting');
    expect(verbsOf(shown('minutesTask', 'draft'))).not.toContain('minutes.handToMeeting');
    expect(verbsOf(shown('minutesTask', 'settled'))).not.toContain('minutes.handToMeeting');
    expect(textOf('minutesTask', 'settled')).toContain(
      'Mötet fredag 18 september 2026 avgjorde vad som ska stå (punkt 2).',
    );
  });

  it('says how many requests there is no room for, and where they can be read', () => {
    const long = 'Ändra "detta". '.repeat(133);
    const asked = minutesOf(say, {
      versions: [versionOf(say, 1)],
      changeRequests: Array.from({ length: 30 }, () => requestOf(say, SU_1, 1, { where: long, what: long })),
    });
    const { content } = render({
      card: 'minutesTask',
      minutes: asked,
      step: 'draft',
      dueOn: '2026-06-18',
      viewer: NOTE_TAKER,
      note: null,
    });
    expect(bytesOf(content)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    expect(readable(content)).toMatch(
      /Och 2\d till\. Skriv mötesanteckningar, välj Visa alla steg och sedan Exportera/,
    );
    expect(verbsOf(content)).toContain('minutes.submit');
  });
});

describe('the card to publish with', () => {
  it('has everything to be gone through ticked by a person, and the address', () => {
    const inputs = inputsOf(shown('minutesTask', 'publish'));
    expect(inputs.map(({ id }) => id)).toEqual([
      'reviewed',
      'reviewedPersonal',
      'reviewedSensitive',
      'reviewedVersion',
      'address',
    ]);
    for (const input of inputs) expect(input).toMatchObject({ isRequired: true });
    for (const input of inputs.slice(0, -1)) expect(input).toMatchObject({ value: 'false' });
  });

  it('says where the charter asks for no verification first, and only there', () => {
    expect(textOf('minutesTask', 'publishUngated')).toContain(minutesTask.publish.notGated);
    expect(textOf('minutesTask', 'publish')).not.toContain(minutesTask.publish.notGated);
    expect(verbsOf(shown('minutesChain', 'ungated'))).toContain('minutes.publish');
    expect(verbsOf(shown('minutesChain', 'verifying'))).not.toContain('minutes.publish');
  });
});

describe('the card of a step that is over', () => {
  it.each([
    ['submitted', 'Du lämnade in version 2 onsdag 10 juni 2026 kl. 10.00.'],
    ['verified', 'Du justerade version 2 fredag 12 juni 2026 kl. 11.00.'],
    ['newVersion', minutesTaskOver.newerCard],
    ['verifiedEarlier', 'Du justerade version 1, men nu gäller version 2.'],
    ['takenOver', 'Vice ordförande (Göteborgs stad) har tagit över steget.'],
    ['withdrawn', 'Processledare avbröt justeringen onsdag 10 juni 2026 kl. 10.00.'],
    ['approveAgain', 'Version 2 finns nu och ska justeras.'],
    ['nowAtMeeting', minutesTaskOver.atMeeting],
    ['verifyLocked', 'Processledare meddelade tisdag 23 juni 2026 kl. 10.00 att anteckningarna är publicerade.'],
  ])('says what became of it: %s', (name, sentence) => {
    expect(textOf('minutesTaskOver', name)).toContain(sentence);
  });

  it('leads nowhere but to the chain', () => {
    for (const view of Object.values(samples.minutesTaskOver)) {
      expect(verbsOf(render(view).content)).toEqual(['minutes.chain']);
      expect(linksOf(render(view).content)).toEqual([]);
    }
  });
});

describe('the chain', () => {
  it('tells the four steps and the publishing, each in words', () => {
    const text = textOf('minutesChain', 'approvedAtMeeting');
    const places = Object.values(minutesChain.steps).map((heading) => text.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(text).toContain('Godkänt på mötet fredag 18 september 2026, punkt 2.');
    expect(text).toContain('Filens fingeravtryck: 0123456789abcdef…');
  });

  it('lets those who lead remind, hand over, extend and withdraw', () => {
    expect([...new Set(verbsOf(shown('minutesChain', 'changing')))]).toEqual([
      'minutes.presence',
      'minutes.remind',
      'minutes.handOver',
      'minutes.extend',
      'minutes.export',
      'minutes.withdraw',
    ]);
    expect(buttonsOf(shown('minutesChain', 'changing'))).toEqual(
      expect.arrayContaining([minutes.remind.draft, minutes.remind.verify]),
    );
  });

  it('lets others do nothing but read it, and take their own step', () => {
    expect(verbsOf(shown('minutesChain', 'followed'))).toEqual(['minutes.presence', 'minutes.export']);
    expect(verbsOf(shown('minutesChain', 'own'))).toEqual(['minutes.open', 'minutes.presence', 'minutes.export']);
    expect(verbsOf(shown('minutesChain', 'askedOwn'))).toEqual(['minutes.open', 'minutes.presence', 'minutes.export']);
  });

  it('hands a step over from each who has one left, to those who have had none', () => {
    const content = shown('minutesChain', 'verifying');
    const from = executesOf(content).flatMap(({ verb, data }) => (verb === 'minutes.handOver' ? [data] : []));
    expect(from).toMatchObject([
      { step: 'draft', from: NOTE_TAKER },
      { step: 'verify', from: SU_2 },
      { step: 'approve', from: CHAIR },
    ]);
    const to = JSON.stringify(inputsOf(content).find(({ id }) => id === 'to')?.['choices']);
    for (const signer of [NOTE_TAKER, SU_1, SU_2, CHAIR]) expect(to).not.toContain(`"${signer}"`);
    expect(inputsSentWith(content, 'minutes.handOver')).toEqual(['to']);
  });

  it('has nothing to change in once it is locked or withdrawn, but can then be corrected', () => {
    expect(verbsOf(shown('minutesChain', 'done'))).toEqual([
      'minutes.presence',
      'minutes.moveAddress',
      'minutes.correct',
      'minutes.export',
    ]);
    expect(verbsOf(shown('minutesChain', 'withdrawn'))).toEqual(['minutes.presence', 'minutes.export']);
    const followed = render(chainOf(say, stages.done, { viewer: SU_1, mayLead: false })).content;
    expect(verbsOf(followed)).toEqual(['minutes.presence', 'minutes.export']);
  });

  it('names those who could not be reached', () => {
    expect(textOf('minutesChain', 'verifying')).toContain('Har inte kunnat nås: Ledamot SU 2, ');
    expect(textOf('minutesChain', 'approving')).not.toContain(minutesChain.unreached);
  });

  it('fits at its longest, the newest first, and says what is left out', () => {
    const { content } = render(chainOf(say, longestChain(), { people: many }));
    const text = readable(content);
    expect(bytesOf(content)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    expect(text).toMatch(/Och \d+ till\./);
    expect(text).toContain('Version 8 (');
    expect(text).toMatch(/vad: 30 /);
    expect(text).toContain(minutesChain.inExport);
  });
});

describe('the status in the channel', () => {
  it('has no way to a draft at any stage, and after publication the address', () => {
    for (const [name, minutesNow] of Object.entries(stages)) {
      const content = shown('minutesStatus', name);
      expect(JSON.stringify(content)).not.toContain(DRAFT_URL);
      expect(linksOf(content)).toEqual(minutesNow.publication === null ? [] : [ADDRESS]);
    }
  });

  it('says who is waited for and until when, and nothing of what was asked for', () => {
    expect(textOf('minutesStatus', 'changing')).toContain(
      'Väntar på Sekreterare, som ska lämna in en ny version senast torsdag 18 juni 2026.',
    );
    expect(textOf('minutesStatus', 'changing')).not.toContain('450 tkr');
    expect(textOf('minutesStatus', 'verifying')).toContain('1 av 2 har justerat version 2.');
  });

  it.each(['minutesChain', 'minutesOverdue'] as const)(
    'nor has %s, which more than those who sign can read',
    (card) => {
      for (const view of Object.values<View>(samples[card])) {
        expect(JSON.stringify(render(view).content)).not.toContain(DRAFT_URL);
      }
    },
  );
});

describe('what the chair is told of delays', () => {
  it('is which step waits for whom since when, and later that it no longer does', () => {
    expect(textOf('minutesOverdue', 'verifying')).toContain(
      'Ledamot SU 2 ska justera. Sista dag var torsdag 18 juni 2026. Har väntat sedan fredag 5 juni 2026.',
    );
    expect(textOf('minutesOverdue', 'publishing')).toContain('Processledare ska publicera.');
    expect(textOf('minutesOverdue', 'over')).toContain('Justeringen är inte längre försenad');
    expect(textOf('minutesOverdue', 'old')).toContain('Justeringen är fortfarande försenad');
    expect(textOf('minutesOverdue', 'gone')).toContain('Ledamot SU 2 är inte med i forumet längre.');
  });
});

describe('the export', () => {
  it('has every step, person, moment, version and word, as text and as data', () => {
    const [text, data] = inputsOf(shown('minutesExport', 'done')).map(({ value }) => String(value));
    for (const line of [
      'Ledamot SU 1 justerade version 2 fredag 12 juni 2026 kl. 11.00.',
      'Ordförande (Närhälsan) godkände version 2 fredag 12 juni 2026 kl. 11.00.',
      'vad: Beloppet ska vara 450 tkr.',
      '  Versionens kod: hash-2',
      'Godkänt på mötet fredag 18 september 2026, punkt 2.',
      `Filens fingeravtryck: ${CONTENT_HASH}`,
    ]) {
      expect(text).toContain(line);
    }
    expect(JSON.parse(data ?? '')).toMatchObject({
      attestations: stages.done.attestations,
      approval: stages.done.approval,
    });
  });

  it('tells whoever may not read the text that its address is left out, and nowhere says it', () => {
    const [text, data] = inputsOf(shown('minutesExport', 'withheld')).map(({ value }) => String(value));
    for (const { document } of stages.done.versions) expect(`${text}${data}`).not.toContain(document.url);
    expect(text).toContain('Adress: visas bara för den som skriver, justerar, godkänner eller publicerar');
  });

  it('is in parts that fit when it is long, and cuts nothing', () => {
    const whole = longestChain();
    const view = exportOf(whole);
    const first = render(view).content;
    const count = Number(/Del 1 av (\d+)/.exec(readable(first))?.[1]);
    const parts = Array.from({ length: count }, (_, part) => render({ ...view, part }).content);
    for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    const copied = (id: string) =>
      parts
        .flatMap((part) => inputsOf(part).flatMap((input) => (input['id'] === id ? [String(input['value'])] : [])))
        .join('');
    expect(JSON.parse(copied('copyData'))).toMatchObject({
      versions: whole.versions,
      changeRequests: whole.changeRequests,
    });
    for (let number = 1; number <= 30; number += 1) expect(copied('copyText')).toContain(`vad: ${number} Å"ändring`);
    expect(readable(render({ ...view, part: 99 }).content)).toBe(readable(parts.at(-1)));
  });

  it('lets no text from a person look like a step that was taken', () => {
    const forged = minutesOf(say, {
      versions: [versionOf(say, 1)],
      changeRequests: [requestOf(say, SU_1, 1, { what: 'x\nLedamot SU 2 justerade version 1' })],
    });
    const { content } = render(exportOf(forged));
    expect(String(inputsOf(content)[0]?.['value'])).not.toMatch(/^Ledamot SU 2 justerade version 1/m);
  });

  it('divides even a single line that is too long for a part, between characters', () => {
    const text = `kort\n${'👩‍⚕️å"'.repeat(500)}\nkort`;
    const parts = partsThatFit(text, 400);
    expect(parts.join('')).toBe(text);
    for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(402);
    expect(parts.some((part) => /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(part))).toBe(false);
  });
});

describe('the list of minutes', () => {
  it("has each once: the person's own first, then what others have, then the latest", () => {
    const text = textOf('minutesList', 'one');
    const places = [minutesList.own, minutesList.awaited, minutesList.latest].map((one) => text.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text.split('\nMötesanteckningar LGS\n')).toHaveLength(5);
    expect(buttonsOf(shown('minutesList', 'one'))).toEqual([
      ...[minutes.open, minutes.showChain],
      ...[minutes.remind.draft, minutes.remind.verify, words.show],
      ...[minutes.remind.publish, words.show],
      words.show,
      minutesList.start,
    ]);
  });

  it('says what each waits for', () => {
    const text = textOf('minutesList', 'one');
    expect(text).toContain('Justera senast torsdag 18 juni 2026.');
    expect(text).toContain('som ska publicera senast');
  });

  it('lets only those who may start minutes do so, and says when there are none', () => {
    expect(verbsOf(shown('minutesList', 'none'))).toEqual(['minutes.form']);
    expect(verbsOf(shown('minutesList', 'noneToMember'))).toEqual([]);
    expect(textOf('minutesList', 'noneToMember')).toContain(minutesList.none);
  });

  it('is read four at a time, all of them', () => {
    expect(bytesOf(shown('minutesList', 'many'))).toBeLessThanOrEqual(MOST_CARD_BYTES);
    expect(textOf('minutesList', 'many')).toContain('Sida 1 av 13');
    expect(buttonsOf(shown('minutesList', 'many'))).toContain(paging.following);
    expect(textOf('minutesList', 'beyond')).toContain('Sida 13 av 13');
    expect(buttonsOf(shown('minutesList', 'beyond'))).toContain(paging.previous);
  });
});

describe('a file from a note taker', () => {
  it('is handed in as the next version of the minutes that are chosen, bound by its fingerprint', () => {
    const content = shown('minutesFile', 'several');
    expect(buttonsOf(content)).toEqual(['Lämna in som version 2', 'Lämna in som version 1']);
    expect(buttonFor(content, 'minutes.submit')).toMatchObject({
      data: { after: 1, url: DRAFT_URL, contentHash: '0123456789abcdef'.repeat(4) },
    });
    expect(inputsSentWith(content, 'minutes.submit')).toEqual(['label', 'changes']);
    expect(inputsSentWith(shown('minutesFile', 'one'), 'minutes.submit')).toEqual(['label']);
  });
});

describe('a reminder with minutes in it', () => {
  const { reminder } = samplesIn(say);
  const listed = (name: string) => render(reminder[name] ?? fail());

  it('lists a single step rather than showing it, with the day and the way to it', () => {
    const { content, summary } = listed('step');
    expect(readable(content)).toContain('Justera senast torsdag 18 juni 2026.');
    expect(verbsOf(content)).toEqual(['minutes.open']);
    expect(summary).toBe('Påminnelse: justera senast torsdag 18 juni 2026. Mötesanteckningar LGS');
  });

  it('lists one vote too when something else waits', () => {
    expect(verbsOf(listed('oneOfEach').content)).toEqual(['vote.view', 'minutes.remind', 'minutes.chain']);
  });

  it('tells leaders what to follow up: with whom, since when and due when', () => {
    const text = readable(listed('outstanding').content);
    expect(text).toContain(swedish.reminder.outstanding);
    expect(text).toContain('Väntar på Ledamot SU 2, som ska justera senast torsdag 18 juni 2026.');
    expect(text).toContain('Har väntat sedan fredag 5 juni 2026.');
  });

  it('lists at most seven in all, the own ones first', () => {
    const { content } = listed('everything');
    const verbs = verbsOf(content);
    expect(verbs.filter((verb) => verb === 'vote.view')).toHaveLength(7);
    expect(verbs.filter((verb) => verb === 'minutes.open')).toHaveLength(0);
    expect(verbs.filter((verb) => verb === 'minutes.remind')).toHaveLength(0);
    expect(readable(content)).toContain(words.moreOfThese(22));
  });

  it('does not list again, to be followed up, what it asks the person for themselves', () => {
    const openStep = { step: 'publish', people: [], dueOn: '2026-06-24' } as const;
    const { content } = render({
      card: 'reminder',
      name: { day: '2026-06-11', number: 1 },
      receipt: null,
      viewer: 'account-22',
      items: [
        {
          kind: 'minutes',
          minutes: stages.publishing,
          step: 'publish',
          dueOn: '2026-06-24',
          isWaiting: true,
          done: null,
        },
        { kind: 'outstanding', steps: [{ minutes: stages.publishing, openStep, gone: [] }], isWaiting: true },
      ],
    });
    expect(verbsOf(content)).toEqual(['minutes.open']);
  });

  it('fits with the longest titles and names', () => {
    const long = minutesOf(say, {
      title: 'M'.repeat(150),
      forumName: 'F'.repeat(150),
      verifiers: many.slice(0, 3),
      versions: [versionOf(say, 1)],
    });
    const openStep = { step: 'verify', people: long.verifiers, dueOn: '2026-06-18' } as const;
    const { content } = render({
      card: 'reminder',
      name: { day: '2026-06-11', number: 1 },
      receipt: null,
      viewer: CHAIR,
      items: [
        {
          kind: 'outstanding',
          steps: Array.from({ length: 40 }, () => ({ minutes: long, openStep, gone: many.slice(0, 3) })),
          isWaiting: true,
        },
      ],
    });
    expect(bytesOf(content)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    expect(verbsOf(content).length).toBeGreaterThan(4);
  });

  it('says that nothing is left to do when the step is over', () => {
    expect(readable(listed('stepsOver').content)).toContain(swedish.reminder.over);
    expect(stringsOf(listed('stepsOver').content).map(({ text }) => text)).not.toContain(minutes.open);
  });
});

function fail(): never {
  throw new Error('no such sample');
}

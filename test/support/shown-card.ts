import { z } from 'zod/v4';

type Element = Readonly<Record<string, unknown>>;
type Inputs = Readonly<Record<string, string>>;

/** A button as a person sees it: what it says, and what Teams sends when it is pressed. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Element;
  /** The inputs that go with it, as they are filled in. */
  readonly inputs: Inputs;
}

/** Spaces and hyphens that hold together what stands on one line, as those that people type. */
export function asTyped(text: string): string {
  return text.replace(/\u00A0/g, ' ').replace(/\u2011/g, '-');
}

const Read = z.string().transform(asTyped);
const Data = z.record(z.string(), z.unknown());
const Text = z.object({ text: Read });
const RichText = z.object({ inlines: z.array(z.union([Text, Read.transform((text) => ({ text }))])) });
const Input = z.object({ id: z.string(), value: z.string().catch('') });
const Execute = z.object({
  title: Read,
  verb: z.string(),
  data: Data,
  associatedInputs: z.string().optional(),
});
const ShowCard = z.object({ title: Read, card: Data });

/** Everything on a card or in an element of it, itself first; not the cards that unfold from it. */
function* elementsIn(value: unknown): Generator<Element> {
  if (Array.isArray(value)) {
    for (const item of value) yield* elementsIn(item);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const element: Element = { ...value };
  yield element;
  if (element['type'] === 'Action.ShowCard' || element['type'] === 'RichTextBlock') return;
  for (const [key, inner] of Object.entries(element)) {
    if (key !== 'fallback' && key !== 'refresh' && key !== 'data') yield* elementsIn(inner);
  }
}

function isInput({ type }: Element): boolean {
  return typeof type === 'string' && type.startsWith('Input.');
}

/** Cards are never changed, and those that stand are looked at again and again. */
const buttons = new WeakMap<object, readonly Button[]>();

/** Every button of the card, those on cards that unfold included. A button takes the inputs of its own card along. */
export function buttonsOf(card: unknown): readonly Button[] {
  if (typeof card !== 'object' || card === null) return [];
  const found = buttons.get(card) ?? buttonsIn(card, {});
  buttons.set(card, found);
  return found;
}

function buttonsIn(card: unknown, outer: Inputs): readonly Button[] {
  const elements = [...elementsIn(card)];
  const own = elements.filter(isInput).map((input) => Input.parse(input));
  const inputs: Inputs = { ...outer, ...Object.fromEntries(own.map(({ id, value }) => [id, value])) };
  return elements.flatMap((element) => {
    switch (element['type']) {
      case 'Action.ShowCard':
        return buttonsIn(ShowCard.parse(element).card, inputs);
      case 'Action.Execute': {
        const { associatedInputs, ...button } = Execute.parse(element);
        return [{ ...button, inputs: associatedInputs === 'none' ? {} : inputs }];
      }
      default:
        return [];
    }
  });
}

/** What a person reads on the card: its paragraphs, what is in its fields, and the titles of its buttons. */
export function textOf(card: unknown): string {
  return [...elementsIn(card)].flatMap(linesOf).join('\n');
}

function linesOf(element: Element): readonly string[] {
  if (isInput(element)) return [Input.parse(element).value];
  switch (element['type']) {
    case 'TextBlock':
      return [Text.parse(element).text];
    case 'RichTextBlock':
      return [
        RichText.parse(element)
          .inlines.map(({ text }) => text)
          .join(''),
      ];
    case 'Action.ShowCard': {
      const { title, card } = ShowCard.parse(element);
      return [title, textOf(card)];
    }
    case 'Action.Execute':
      return [Execute.parse(element).title];
    default:
      return [];
  }
}

/** What is filled in on the card, by input. */
export function filledIn(card: unknown): Inputs {
  return Object.fromEntries(buttonsOf(card).flatMap(({ inputs }) => Object.entries(inputs)));
}

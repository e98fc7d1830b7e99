/** What a theme of Teams' draws cards with. */
interface Theme {
  readonly page: string;
  readonly text: string;
  readonly subtle: string;
  readonly card: string;
  readonly line: string;
  readonly link: string;
  readonly field: string;
  /** Around a field: of its own colour where it can be told from the card without. */
  readonly fieldLine: string;
  readonly button: { readonly text: string; readonly background: string; readonly border: string };
  /** The button that leads on, and one that is pressed. */
  readonly strong: { readonly text: string; readonly background: string };
  /** Containers by their style; text in one that is coloured has a colour of its own. */
  readonly emphasis: string;
  readonly coloured: {
    readonly text: string;
    readonly subtle: string;
    readonly accent: string;
    readonly good: string;
    readonly warning: string;
    readonly attention: string;
  };
}

const ON_LIGHT = {
  text: '#252424',
  subtle: '#bf252424',
  accent: '#c7def9',
  good: '#ccffcc',
  warning: '#ffe2b2',
  attention: '#ffc5b2',
};

/**
 * Light and dark are the colours of `microsoft-teams-light.json` and `-dark.json` in Microsoft's card designer 2.4.4, and
 * the styles beside them; it has none for high contrast, so those are the colours of Teams' own theme.
 */
export const THEMES = {
  light: {
    page: '#f6f6f6',
    text: '#252424',
    subtle: '#bf252424',
    card: '#ffffff',
    line: '#eeeeee',
    link: '#6264a7',
    field: '#f3f2f1',
    fieldLine: '#f3f2f1',
    button: { text: '#6264a7', background: '#ffffff', border: '#bfc0da' },
    strong: { text: '#ffffff', background: '#6264a7' },
    emphasis: '#f9f8f7',
    coloured: ON_LIGHT,
  },
  dark: {
    page: '#201e1f',
    text: '#ffffff',
    subtle: '#bfffffff',
    card: '#2d2c2c',
    line: '#393738',
    link: '#a6a7dc',
    field: '#201e1f',
    fieldLine: '#201e1f',
    button: { text: '#ffffff', background: '#2d2c2c', border: '#6165a4' },
    strong: { text: '#ffffff', background: '#6165a4' },
    emphasis: '#292828',
    coloured: { ...ON_LIGHT, text: '#201f1f', subtle: '#2d2c2c' },
  },
  contrast: {
    page: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    card: '#000000',
    line: '#ffffff',
    link: '#ffff01',
    field: '#000000',
    fieldLine: '#ffffff',
    button: { text: '#ffffff', background: '#000000', border: '#ffffff' },
    strong: { text: '#000000', background: '#1aebff' },
    emphasis: '#000000',
    coloured: {
      text: '#ffffff',
      subtle: '#ffffff',
      accent: '#000000',
      good: '#000000',
      warning: '#000000',
      attention: '#000000',
    },
  },
} as const satisfies Readonly<Record<string, Theme>>;

/** What the renderer is told of Teams: sizes, spaces, colours. */
export function hostConfigOf(theme: Theme): object {
  const { coloured } = theme;
  // No text has a colour of its own but links.
  const style = (backgroundColor: string, text: string, subtle: string, link: string) => ({
    backgroundColor,
    borderColor: theme.line,
    foregroundColors: { default: { default: text, subtle }, accent: { default: link, subtle: link } },
  });
  const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
  const fontWeights = { lighter: 200, default: 400, bolder: 600 };
  return {
    supportsInteractivity: true,
    choiceSetInputValueSeparator: ',',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: { fontFamily: FONT, fontSizes, fontWeights },
      monospace: { fontFamily: FONT, fontSizes, fontWeights },
    },
    textStyles: {
      heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default', isSubtle: false },
    },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(theme.card, theme.text, theme.subtle, theme.link),
      emphasis: style(theme.emphasis, theme.text, theme.subtle, theme.link),
      accent: style(coloured.accent, coloured.text, coloured.subtle, coloured.text),
      good: style(coloured.good, coloured.text, coloured.subtle, coloured.text),
      warning: style(coloured.warning, coloured.text, coloured.subtle, coloured.text),
      attention: style(coloured.attention, coloured.text, coloured.subtle, coloured.text),
    },
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}

/** The second is as wide as the first, which only Windows has. */
const FONT = "'Segoe UI', 'DejaVu Sans Condensed', sans-serif";

/** The styles that the designer has beside the renderer's, by theme. */
export function stylesOf(name: string, theme: Theme): string {
  const { button, strong } = theme;
  return `
.${name} { background: ${theme.page}; color: ${theme.text}; font: 14px ${FONT}; }
.${name} .card { background: ${theme.card}; border: 1px solid ${theme.line}; border-radius: 4px; }
.${name} .ac-pushButton { color: ${button.text}; background: ${button.background}; border: 2px solid ${button.border}; }
.${name} .ac-pushButton.expanded, .${name} .ac-pushButton.style-positive { color: ${strong.text}; background: ${strong.background}; border-color: ${strong.background}; }
.${name} .ac-input { color: ${theme.text}; }
.${name} .ac-input.ac-textInput, .${name} .ac-input.ac-dateInput, .${name} .ac-input.ac-timeInput, .${name} .ac-input.ac-multichoiceInput { background: ${theme.field}; border: 1px solid ${theme.fieldLine}; }
.${name} a { color: ${theme.link}; }
`;
}

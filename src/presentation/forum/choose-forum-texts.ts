import type { View } from '../../application/views';

export type ChooseForumTexts = Readonly<
  Record<
    Extract<View, { readonly card: 'chooseForum' }>['purpose'],
    { readonly heading: string; readonly choose: string; readonly summary: string }
  >
> & { readonly label: string };

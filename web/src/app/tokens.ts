/** The design tokens: every colour of the product, for both schemes. Change one here and look at all pages again. */
const light = {
  page: '#F7F8F8',
  panel: '#FFFFFF',
  raised: '#FFFFFF',
  hover: '#F1F3F4',
  selected: '#E6F2F5',
  hairline: '#E3E6E8',
  outline: '#7F8991',
  'text-strong': '#14191C',
  text: '#2B3338',
  'text-muted': '#5C676E',
  'text-disabled': '#98A1A7',
  accent: '#0B6B88',
  'accent-hover': '#095A73',
  'on-accent': '#FFFFFF',
  'accent-text': '#0B6B88',
  'accent-subtle': '#E6F2F5',
  success: '#16713F',
  'success-subtle': '#E7F4EC',
  warning: '#8A5A00',
  'warning-subtle': '#FBF3E1',
  danger: '#B42318',
  'danger-subtle': '#FDECEA',
  'danger-fill': '#B42318',
  'on-danger': '#FFFFFF',
  seal: '#C8402B',
};

export type Tokens = typeof light;

const dark: Tokens = {
  page: '#0F1213',
  panel: '#15191B',
  raised: '#1B2023',
  hover: '#20262A',
  selected: '#12303A',
  hairline: '#262C30',
  outline: '#6A757C',
  'text-strong': '#F2F5F6',
  text: '#D5DADD',
  'text-muted': '#98A3AA',
  'text-disabled': '#5F6A71',
  accent: '#2E9CBC',
  'accent-hover': '#45AECD',
  'on-accent': '#0F1213',
  'accent-text': '#6CC7E1',
  'accent-subtle': '#12303A',
  success: '#5CC98D',
  'success-subtle': '#12291D',
  warning: '#E0AE4A',
  'warning-subtle': '#2B2313',
  danger: '#F2877C',
  'danger-subtle': '#331A18',
  'danger-fill': '#F2877C',
  'on-danger': '#0F1213',
  seal: '#E0573F',
};

export const tokens = { light, dark };

/** Text on surface pairs that must reach 4.5 : 1, and outlines that must reach 3 : 1. */
export const textPairs: [keyof Tokens, keyof Tokens][] = [
  ...(['text-strong', 'text', 'text-muted', 'accent-text'] as const).flatMap((text) =>
    (['page', 'panel', 'raised', 'hover', 'selected'] as const).map(
      (surface): [keyof Tokens, keyof Tokens] => [text, surface],
    ),
  ),
  ...(['success', 'warning', 'danger'] as const).flatMap((state): [keyof Tokens, keyof Tokens][] => [
    [state, 'panel'],
    [state, `${state}-subtle`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger-fill'],
];

export const outlinePairs: [keyof Tokens, keyof Tokens][] = [
  ['outline', 'page'],
  ['outline', 'panel'],
];

import {
  type ButtonProps,
  type CloseButtonProps,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { picker } from '@/ui/form/picker';
import { type Tokens, tokens } from './tokens';

const accent: MantineColorsTuple = [
  '#E6F2F5',
  '#CCE4EA',
  '#9FCBD7',
  '#6CC7E1',
  '#45AECD',
  '#2E9CBC',
  '#0B6B88',
  '#0B6B88',
  '#095A73',
  '#07475B',
];

const fonts =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** No target is lower than this, the smallest kind of a button and the cross in a field included. */
const leastTarget = '24px';

const buttonVars = (_theme: unknown, { size }: ButtonProps) => ({
  root: size === 'compact-xs' ? { '--button-height': leastTarget } : {},
});
const closeVars = (_theme: unknown, { size }: CloseButtonProps) => ({
  root: size === 'xs' || size === 'sm' ? { '--cb-size': leastTarget } : {},
});

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 5 },
  colors: { accent },
  fontFamily: fonts,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  breakpoints: { xs: '30em', sm: '48em', md: '53.75em', lg: '80em', xl: '90em' },
  variantColorResolver: (input) => {
    if (input.variant === 'filled' && input.color === 'danger') {
      const background = 'var(--gx-danger-fill)';
      return { background, hover: background, color: 'var(--gx-on-danger)', border: 'none' };
    }
    if (input.variant === 'filled' && (!input.color || input.color === 'accent')) {
      return {
        background: 'var(--gx-accent)',
        hover: 'var(--gx-accent-hover)',
        color: 'var(--gx-on-accent)',
        border: 'none',
      };
    }
    if (input.variant === 'subtle' || input.variant === 'light') {
      return {
        background: input.variant === 'light' ? 'var(--gx-accent-subtle)' : 'transparent',
        hover: input.variant === 'light' ? 'var(--gx-selected)' : 'var(--gx-hover)',
        color: input.color === 'gray' ? 'var(--gx-text-muted)' : 'var(--gx-accent-text)',
        border: 'none',
      };
    }
    return defaultVariantColorsResolver(input);
  },
  // Plain objects, so that naming a part here does not load it.
  components: {
    Button: { defaultProps: { size: 'sm', fw: 500 }, vars: buttonVars },
    CloseButton: { vars: closeVars },
    InputClearButton: { vars: closeVars },
    // Its steppers are too low to be hit; the arrow keys do the same.
    NumberInput: { defaultProps: { hideControls: true } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    // The body never scrolls, only what is in it: to lock it is a new style for the whole document, which is felt.
    Modal: {
      defaultProps: {
        size: 560,
        radius: 'lg',
        centered: false,
        lockScroll: false,
        transitionProps: { duration: 180 },
      },
    },
    ModalRoot: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
    // It opens at its first item: what would hold the focus before that is no item, and has no place in a menu.
    Menu: {
      defaultProps: { shadow: 'md', transitionProps: { duration: 120 }, withInitialFocusPlaceholder: false },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 120 } } },
    Loader: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right' } },
    // A choice is a combobox by role, and says whether it is open.
    ComboboxTarget: { defaultProps: { withExpandedAttribute: true, ...picker } },
    ComboboxEventsTarget: { defaultProps: { withExpandedAttribute: true, ...picker } },
  },
});

function variables(set: Tokens): Record<string, string> {
  const own = Object.fromEntries(Object.entries(set).map(([name, value]) => [`--gx-${name}`, value]));
  return {
    ...own,
    '--mantine-color-body': set.page,
    '--mantine-color-text': set.text,
    '--mantine-color-dimmed': set['text-muted'],
    '--mantine-color-bright': set['text-strong'],
    '--mantine-color-anchor': set['accent-text'],
    '--mantine-color-default': set.panel,
    '--mantine-color-default-hover': set.hover,
    '--mantine-color-default-color': set.text,
    '--mantine-color-default-border': set.hairline,
    '--mantine-color-error': set.danger,
    '--mantine-color-placeholder': set['text-muted'],
    '--mantine-color-disabled': set.hover,
    '--mantine-color-disabled-color': set['text-disabled'],
    '--mantine-primary-color-filled': set.accent,
    '--mantine-primary-color-filled-hover': set['accent-hover'],
    '--mantine-primary-color-contrast': set['on-accent'],
    '--mantine-color-accent-text': set['accent-text'],
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(tokens.light),
  dark: variables(tokens.dark),
});

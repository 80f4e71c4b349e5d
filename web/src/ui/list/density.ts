import { useLocalStorage } from '@mantine/hooks';

export type Density = 'compact' | 'normal' | 'roomy';

export const densities: Density[] = ['compact', 'normal', 'roomy'];

/** The height of a row in pixels; the style sheet takes it from here. */
export const rowHeights: Record<Density, number> = { compact: 32, normal: 36, roomy: 44 };

/** How dense somebody likes lists, on this device and in all of them. */
export function useDensity() {
  return useLocalStorage<Density>({
    key: 'guanxi.density',
    defaultValue: 'normal',
    getInitialValueInEffect: false,
    deserialize: (text) => densities.find((each) => text === JSON.stringify(each)) ?? 'normal',
  });
}

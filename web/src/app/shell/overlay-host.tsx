import { useEffect, useState } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { useSettled } from './settled';
import { closeOverlay, type Overlay, typedAhead, typeInPalette, useOverlay } from './overlays';

export const Palette = lazyPart(async () => (await import('../palette/palette')).Palette);
export const ShortcutSheet = lazyPart(
  async () => (await import('../shortcuts/shortcut-sheet')).ShortcutSheet,
);
const CreateRecord = lazyPart(async () => (await import('../create/create-record')).CreateRecord);

/**
 * Sheet and forms for something new come when they are first asked for, and close without a jump; the palette waits for its
 * key as soon as there is time.
 */
export function OverlayHost() {
  const overlay = useOverlay();
  const [seen, setSeen] = useState<Partial<{ [K in Overlay['kind']]: Extract<Overlay, { kind: K }> }>>({});
  if (overlay && seen[overlay.kind] !== overlay) setSeen({ ...seen, [overlay.kind]: overlay });
  const settled = useSettled();
  useEffect(() => closeOverlay, []);
  return (
    <>
      <Spare wanted={overlay} failed={<GiveUp />}>
        {(settled || seen.palette) && (
          <Palette
            opened={overlay?.kind === 'palette'}
            typed={seen.palette?.query ?? ''}
            onType={typeInPalette}
            onClose={closeOverlay}
          />
        )}
      </Spare>
      <Spare wanted={overlay}>
        {seen.sheet && <ShortcutSheet opened={overlay?.kind === 'sheet'} onClose={closeOverlay} />}
      </Spare>
      <Spare wanted={overlay}>
        {seen.create && (
          <CreateRecord
            opened={overlay?.kind === 'create'}
            object={seen.create.object}
            given={seen.create.given}
            onClose={closeOverlay}
          />
        )}
      </Spare>
    </>
  );
}

/** What did not come takes no keys from the page. */
function GiveUp() {
  useEffect(() => {
    if (typedAhead() !== undefined) closeOverlay();
  }, []);
  return null;
}

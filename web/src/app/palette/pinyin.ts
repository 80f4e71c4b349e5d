import { useEffect, useState } from 'react';
import { couldBePinyin, type PinyinMatch } from './match';

let loading: Promise<PinyinMatch> | undefined;

/** The dictionary is large and comes when somebody first types letters. */
export function loadPinyin(): Promise<PinyinMatch> {
  loading ??= import('pinyin-pro').then(
    ({ match }) =>
      (text, typed) =>
        match(text, typed, { precision: 'start', continuous: true }) !== null,
  );
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Undefined until it is there: until then letters are just letters. */
export function usePinyin(typed: string): PinyinMatch | undefined {
  const [match, setMatch] = useState<PinyinMatch>();
  const wanted = couldBePinyin(typed);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    void loadPinyin().then(
      (loaded) => here && setMatch(() => loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return match;
}

/** Says whether a text in Chinese is meant by letters: `hbjx` or `huabeijixie` for 华北机械. */
export type PinyinMatch = (text: string, typed: string) => boolean;

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const wordStart = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function scoreOf(part: string, text: string, pinyin?: PinyinMatch): number {
  const at = text.indexOf(part);
  if (at === 0) return text.length === part.length ? 5 : 4;
  if (at > 0) return wordStart(text, at) ? 3 : 2;
  return pinyin && /^[a-z]{2,}$/.test(part) && /\p{Script=Han}/u.test(text) && pinyin(text, part) ? 3 : 0;
}

/** How well what was typed fits: 0 not at all; every word of it must be found in one of the texts. */
export function fits(typed: string, texts: (string | undefined)[], pinyin?: PinyinMatch): number {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return 1;
  const all = texts.flatMap((text) => (text ? [plain(text)] : []));
  let total = 0;
  for (const part of parts) {
    const best = Math.max(0, ...all.map((text, at) => scoreOf(part, text, pinyin) * (at === 0 ? 1 : 0.9)));
    if (best === 0) return 0;
    total += best;
  }
  return total / parts.length;
}

/** As many as the servers keep of a name. */
const mostInitials = 40;

/** What a server looks for at the beginning of a name's initials: `hb jx` means 华北机械, too. */
export function typedInitials(typed: string): string | undefined {
  const letters = plain(typed).replace(/\s+/g, '');
  return couldBePinyin(typed) && /^[a-z\d]+$/.test(letters) ? letters.slice(0, mostInitials) : undefined;
}

/** Whether letters could be the beginnings of Chinese words: only then the dictionary is worth loading. */
export function couldBePinyin(typed: string): boolean {
  return /(^|\s)[a-z]{2,}(\s|$)/i.test(typed.trim());
}

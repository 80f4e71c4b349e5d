import { useState } from 'react';

interface Written {
  value: string;
  onChange: (value: string) => void;
  /** What a text means; nothing when that is not clear. */
  read: (text: string) => string | undefined;
  write: (value: string) => string;
}

/** The text of a field whose value is written in another way than it is kept: what somebody types stays as they type it. */
export function useTyped({ value, onChange, read, write }: Written) {
  const [typed, setTyped] = useState<{ text: string; meant: string[] }>();
  const [told, setTold] = useState(false);
  const [seen, setSeen] = useState(value);
  const forget = () => {
    setTyped(undefined);
    setTold(false);
  };
  if (value !== seen) {
    setSeen(value);
    if (typed && !typed.meant.includes(value)) forget(); // it comes from elsewhere
  }
  const means = (text: string) => (text.trim() === '' ? '' : read(text));
  const unclear = typed !== undefined && means(typed.text) === undefined;
  return {
    text: typed?.text ?? write(value),
    unclear,
    /** Whether it has been said that the text is unclear. */
    told: told && unclear,
    tell: () => setTold(true),
    type: (text: string) => {
      const [next, before] = [means(text) ?? '', typed?.meant.at(-1) ?? value];
      setTyped({ text, meant: [...(typed?.meant ?? []), next] });
      setTold(false);
      if (next !== before) onChange(next);
    },
    leave: () => (unclear ? setTold(true) : forget()),
    choose: (next: string) => {
      forget();
      onChange(next);
    },
  };
}

import { useState } from 'react';

/** What somebody is asked while a card waits in its new place, and how their answer comes back to the move. */
export function useAsked<Question, Answer = void>() {
  const [asked, setAsked] = useState<{ question: Question; settle: (answer?: Answer) => void }>();
  return {
    asking: asked?.question,
    ask: (question: Question) => new Promise<Answer | undefined>((settle) => setAsked({ question, settle })),
    settled: (answer?: Answer) => {
      asked?.settle(answer);
      setAsked(undefined);
    },
  };
}

type Step = 'palette' | 'sheet' | 'help';
type Hear = (step: Step) => void;

/** What was done before anybody listened. */
const unheard = new Set<Step>();
let listener: Hear | undefined;

/** Says that something was done which no data tells of. */
export function tellStep(step: Step): void {
  if (listener) listener(step);
  else unheard.add(step);
}

/** Whoever keeps the first steps listens, also to what was told before it came. */
export function listenToSteps(hear: Hear): () => void {
  listener = hear;
  unheard.forEach(hear);
  unheard.clear();
  return () => {
    listener = undefined;
  };
}

const option = '[data-combobox-option]:not([data-combobox-disabled])';
const marked = 'data-combobox-selected';
/** On what may be chosen, but is not the one that is meant before it is known what else fits. */
const early = 'data-early';

/** A picker marks an option, and counts from there, at an arrow key alone. */
function press(input: HTMLInputElement, code: 'ArrowDown' | 'ArrowUp') {
  input.dispatchEvent(new KeyboardEvent('keydown', { key: code, code, bubbles: true, cancelable: true }));
}

function markFirst(input: HTMLInputElement, list: Element) {
  const options = list.querySelectorAll(option);
  const [first] = options;
  if (!first || first.querySelector(`[${early}]`)) return;
  const isFirst = () => first.hasAttribute(marked);
  press(input, 'ArrowDown');
  for (let left = options.length; left > 0 && !isFirst(); left--) press(input, 'ArrowUp');
}

function listOf(input: HTMLInputElement) {
  const id = input.getAttribute('aria-controls');
  return input.hasAttribute('data-expanded') && id ? document.getElementById(id) : null;
}

/** Says to those who cannot see it which option is marked, and that none is any more. */
function tellMarked(input: HTMLInputElement, list: Element) {
  const id = list.querySelector(`[${marked}]`)?.id;
  if (id) input.setAttribute('aria-activedescendant', id);
  else input.removeAttribute('aria-activedescendant');
}

/** While the focus is in a picker, the first option that fits what is typed is marked, also one that comes later. */
export function followOptions(input: HTMLInputElement, before: string): void {
  let typed = input.value !== before;
  let seen: Element | null = null;
  const mark = () => {
    const list = listOf(input);
    if (list && typed && input.value.trim()) markFirst(input, list);
  };
  const observer = new MutationObserver((changes) => {
    const list = listOf(input);
    if (!input.hasAttribute('data-expanded')) typed = false;
    if (list && list !== seen) watch(list);
    if (changes.some(({ type, attributeName }) => type === 'childList' || attributeName === early)) mark();
    if (list) tellMarked(input, list);
  });
  const watch = (list: Element) => {
    observer.observe(list, { childList: true, subtree: true, attributeFilter: [marked, early] });
    seen = list;
  };
  const onInput = () => {
    typed = true;
    setTimeout(mark); // the list has followed by then
  };
  const stop = () => {
    observer.disconnect();
    input.removeEventListener('input', onInput);
  };
  observer.observe(input, { attributeFilter: ['data-expanded', 'aria-controls'] });
  input.addEventListener('input', onInput);
  input.addEventListener('blur', stop, { once: true });
  const list = listOf(input);
  if (list) watch(list);
  mark();
}

/** Asks once for each state, with the answer that was had last; a failure is asked again. */
export function keptFor<T>(ask: (held?: T) => Promise<T>): (state: string) => Promise<T> {
  let kept: { readonly state: string; readonly answer: Promise<T> } | undefined;
  let held: T | undefined;
  return (state) => {
    if (kept?.state === state) return kept.answer;
    const started = { state, answer: ask(held) };
    kept = started;
    started.answer.then(
      (answer) => {
        held = answer;
      },
      () => {
        if (kept === started) kept = undefined;
      },
    );
    return started.answer;
  };
}

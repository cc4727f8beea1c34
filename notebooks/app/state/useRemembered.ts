import { useState } from "preact/hooks";

/** A choice that this browser remembers, such as the language. Where storage is closed, it lasts as long as the page. */
export function useRemembered<T extends string>(name: string, first: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (read(name) as T | null) ?? first);
  return [
    value,
    (next) => {
      setValue(next);
      try {
        localStorage.setItem(name, next);
      } catch {
        // Private windows and files opened from a stick may refuse storage.
      }
    },
  ];
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

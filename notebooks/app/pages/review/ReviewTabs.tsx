import type { JSX } from "preact";
import { useLanguage } from "../../language/useLanguage.ts";

const tabs = [
  ["ra-soat", "waiting"],
  ["mau-thuan", "conflicts"],
  ["nhat-ky", "history"],
] as const;

/** The three parts of the review: what waits, what contradicts itself, what was decided. */
export function ReviewTabs({ page }: { readonly page: (typeof tabs)[number][0] }): JSX.Element {
  const { say } = useLanguage();
  return (
    <nav class="tabs" aria-label={say("review")}>
      {tabs.map(([name, word]) => (
        <a key={name} href={`#/${name}`} aria-current={name === page ? "page" : undefined}>
          {say(word)}
        </a>
      ))}
    </nav>
  );
}

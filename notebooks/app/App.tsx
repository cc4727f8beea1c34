import type { JSX } from "preact";
import { lazy, Suspense } from "preact/compat";
import { useEffect } from "preact/hooks";
import { darkTheme, lightTheme, type Theme } from "../charts/theme.ts";
import type { Language } from "../charts/words.ts";
import { LanguageContext } from "./language/useLanguage.ts";
import { words } from "./language/words.ts";
import { ComparePage } from "./pages/compare/ComparePage.tsx";
import { SignInPage } from "./pages/SignInPage.tsx";
import type { Catalogue } from "./rows/catalogue.ts";
import { fetchCatalogue } from "./rows/fetchRows.ts";
import { send } from "./rows/send.ts";
import type { Page } from "./state/route.ts";
import { usePromise } from "./state/usePromise.ts";
import { useRemembered } from "./state/useRemembered.ts";
import { useRoute } from "./state/useRoute.ts";

const nav: readonly Page[] = ["tong-quan", "so-sanh", "so-tay", "ra-soat", "sua-chu"];
const names = {
  "tong-quan": "overview",
  "so-sanh": "compare",
  "ra-soat": "review",
  "sua-chu": "repair",
  "so-tay": "notebooks",
} as const;

/** The application: its head with the three ways in, and the page that the address names. */
export function App(): JSX.Element {
  const route = useRoute();
  const [language, setLanguage] = useRemembered<Language>("language", "vi");
  const [tone, setTone] = useRemembered<"light" | "dark">("tone", prefersDark() ? "dark" : "light");
  const [size, setSize] = useRemembered<"desk" | "projector">("size", "desk");
  const catalogue = usePromise("catalogue", fetchCatalogue);
  const say = words[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.tone = tone;
    document.documentElement.dataset.size = size;
    document.title = say.title;
  }, [language, tone, size, say]);
  const colours = tone === "dark" ? darkTheme : lightTheme;
  const theme: Theme = size === "projector" ? { ...colours, size: 20 } : colours;
  return (
    <LanguageContext.Provider value={language}>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {say.skip}
      </button>
      <header class="head">
        <a class="brand" href="#/so-sanh">
          {say.title}
        </a>
        <nav aria-label={say.title}>
          {nav
            .filter((page) => ["so-sanh", "tong-quan", "so-tay"].includes(page) || mayWork(catalogue.value))
            .map((page) => (
              <a key={page} href={`#/${page}`} aria-current={page === route.page ? "page" : undefined}>
                {say[names[page as keyof typeof names]]}
              </a>
            ))}
        </nav>
        <div class="switches">
          {catalogue.value?.user && (
            <button type="button" class="plain" onClick={leave}>
              {catalogue.value.user.name}: {say.signOut}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-pressed={size === "projector"}
            onClick={() => setSize(size === "desk" ? "projector" : "desk")}
          >
            {say.projector}
          </button>
          <button type="button" class="plain" onClick={() => setTone(tone === "dark" ? "light" : "dark")}>
            {tone === "dark" ? say.themeLight : say.themeDark}
          </button>
          <button
            type="button"
            class="plain"
            lang={language === "vi" ? "en" : "vi"}
            onClick={() => setLanguage(language === "vi" ? "en" : "vi")}
          >
            {say.language}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {route.page === "dang-nhap" && <SignInPage />}
        {catalogue.failed && route.page !== "dang-nhap" && <p role="alert">{`${say.failed}: ${catalogue.failed}`}</p>}
        {!catalogue.value && catalogue.busy && <p class="quiet">{say.loading}</p>}
        {catalogue.value && (
          <Suspense fallback={<p class="quiet">{say.loading}</p>}>
            {route.page === "so-sanh" && <ComparePage route={route} catalogue={catalogue.value} theme={theme} />}
            {route.page === "tong-quan" && <OverviewPage catalogue={catalogue.value} theme={theme} />}
            {route.page === "so-tay" && <NotebooksPage route={route} catalogue={catalogue.value} theme={theme} />}
            {route.page === "ra-soat" && <ReviewPage route={route} catalogue={catalogue.value} />}
            {route.page === "sua-chu" && <RepairPage />}
            {route.page === "tai-lieu" && <DocumentPage route={route} catalogue={catalogue.value} />}
          </Suspense>
        )}
      </main>
    </LanguageContext.Provider>
  );
}

const OverviewPage = lazy(async () => (await import("./pages/overview/OverviewPage.tsx")).OverviewPage);
const NotebooksPage = lazy(async () => (await import("./pages/notebooks/NotebooksPage.tsx")).NotebooksPage);
const ReviewPage = lazy(async () => (await import("./pages/review/ReviewPage.tsx")).ReviewPage);
const RepairPage = lazy(async () => (await import("./pages/repair/RepairPage.tsx")).RepairPage);
const DocumentPage = lazy(async () => (await import("./pages/document/DocumentPage.tsx")).DocumentPage);

/** Whether the pages that change something are open to whoever looks. */
function mayWork(catalogue: Catalogue | undefined): boolean {
  return catalogue?.mode !== "site" && catalogue?.user?.role !== "reader";
}

function leave(): void {
  send("api/logout", {}).then(
    () => location.reload(),
    () => location.reload(),
  );
}

function prefersDark(): boolean {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

import type { JSX } from "preact";
import { lazy, Suspense } from "preact/compat";
import { useLayoutEffect } from "preact/hooks";
import { darkTheme, lightTheme, type Theme } from "../charts/theme.ts";
import type { Language } from "../charts/words.ts";
import { LanguageContext } from "./language/useLanguage.ts";
import { type Word, words } from "./language/words.ts";
import { ComparePage } from "./pages/compare/ComparePage.tsx";
import { SignInPage } from "./pages/SignInPage.tsx";
import type { Catalogue, Role } from "./rows/catalogue.ts";
import { fetchCatalogue } from "./rows/fetchRows.ts";
import { send } from "./rows/send.ts";
import type { Page } from "./state/route.ts";
import { usePrinting } from "./state/usePrinting.ts";
import { usePromise } from "./state/usePromise.ts";
import { useRemembered } from "./state/useRemembered.ts";
import { useRoute } from "./state/useRoute.ts";

/** The ways in, the word for each, and who needs it. `with` are the pages that lie behind the same way. */
const nav: readonly {
  readonly page: Page;
  readonly word: Word;
  readonly needs?: Role;
  readonly served?: true;
  readonly with?: readonly Page[];
}[] = [
  { page: "tong-quan", word: "overview" },
  { page: "so-sanh", word: "compare" },
  { page: "so-tay", word: "notebooks" },
  { page: "tai-lieu", word: "documents", served: true },
  { page: "ra-soat", word: "review", needs: "analyst", with: ["mau-thuan", "nhat-ky"] },
  { page: "sua-chu", word: "repair", needs: "analyst" },
  { page: "quan-tri", word: "administration", needs: "administrator" },
];

/** The application: its head with the three ways in, and the page that the address names. */
export function App(): JSX.Element {
  const route = useRoute();
  const [language, setLanguage] = useRemembered<Language>("language", "vi");
  const [tone, setTone] = useRemembered<"light" | "dark">("tone", prefersDark() ? "dark" : "light");
  const [size, setSize] = useRemembered<"desk" | "projector">("size", "desk");
  const printing = usePrinting();
  const shade = printing ? "light" : tone;
  const catalogue = usePromise("catalogue", fetchCatalogue);
  const say = words[language];
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.tone = shade;
    document.documentElement.dataset.size = size;
    document.title = say.title;
  }, [language, shade, size, say]);
  const colours = shade === "dark" ? darkTheme : lightTheme;
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
            .filter((way) => route.page !== "dang-nhap" && isOpen(way, catalogue.value))
            .map(({ page, word, with: others = [] }) => (
              <a
                key={page}
                href={`#/${page}`}
                aria-current={page === route.page || others.includes(route.page) ? "page" : undefined}
              >
                {say[word]}
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
            class="plain wide"
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
            {route.page === "tai-lieu" &&
              (route.state.d ? (
                <DocumentPage route={route} catalogue={catalogue.value} />
              ) : (
                <DocumentsPage catalogue={catalogue.value} />
              ))}
            {route.page === "ra-soat" && <ReviewPage route={route} catalogue={catalogue.value} />}
            {route.page === "mau-thuan" && <ConflictsPage route={route} catalogue={catalogue.value} />}
            {route.page === "nhat-ky" && <HistoryPage route={route} catalogue={catalogue.value} />}
            {route.page === "sua-chu" && <RepairPage />}
            {route.page === "quan-tri" && <AdministrationPage />}
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
const DocumentsPage = lazy(async () => (await import("./pages/document/DocumentsPage.tsx")).DocumentsPage);
const ConflictsPage = lazy(async () => (await import("./pages/review/ConflictsPage.tsx")).ConflictsPage);
const HistoryPage = lazy(async () => (await import("./pages/review/HistoryPage.tsx")).HistoryPage);
const AdministrationPage = lazy(
  async () => (await import("./pages/administration/AdministrationPage.tsx")).AdministrationPage,
);
const DocumentPage = lazy(async () => (await import("./pages/document/DocumentPage.tsx")).DocumentPage);

const ranks: readonly Role[] = ["reader", "analyst", "administrator"];

/** Whether a way in is open to whoever looks; static files have no server behind them. */
function isOpen({ needs, served }: (typeof nav)[number], catalogue: Catalogue | undefined): boolean {
  if (catalogue?.mode === "site") return needs === undefined && !served;
  const role = catalogue?.user?.role ?? "administrator";
  return needs === undefined || ranks.indexOf(role) >= ranks.indexOf(needs);
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

import type { JSX } from "preact";
import { lazy, Suspense } from "preact/compat";
import { useLayoutEffect } from "preact/hooks";
import { darkTheme, lightTheme, type Theme } from "../charts/theme.ts";
import type { Language } from "../charts/words.ts";
import { LanguageContext } from "./language/useLanguage.ts";
import { words } from "./language/words.ts";
import { ComparePage } from "./pages/compare/ComparePage.tsx";
import { MissingPage } from "./pages/MissingPage.tsx";
import { SignInPage } from "./pages/SignInPage.tsx";
import { fetchCatalogue } from "./rows/fetchRows.ts";
import { send } from "./rows/send.ts";
import { usePrinting } from "./state/usePrinting.ts";
import { usePromise } from "./state/usePromise.ts";
import { useRemembered } from "./state/useRemembered.ts";
import { useRoute } from "./state/useRoute.ts";
import { isOpen, leadsTo, ways } from "./state/ways.ts";

/** The application: its head with the ways in, and the page that the address names. */
export function App(): JSX.Element {
  const route = useRoute();
  const [language, setLanguage] = useRemembered<Language>("language", "vi");
  const [tone, setTone] = useRemembered<"light" | "dark">("tone", prefersDark() ? "dark" : "light");
  const [size, setSize] = useRemembered<"desk" | "projector">("size", "desk");
  const printing = usePrinting();
  const shade = printing ? "light" : tone;
  const catalogue = usePromise("catalogue", fetchCatalogue);
  const say = words[language];
  const closed =
    route.page === "khong-co" || ways.some((way) => leadsTo(way, route.page) && !isOpen(way, catalogue.value));
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
          {ways
            .filter((way) => route.page !== "dang-nhap" && isOpen(way, catalogue.value))
            .map((way) => (
              <a key={way.page} href={`#/${way.page}`} aria-current={leadsTo(way, route.page) ? "page" : undefined}>
                {say[way.word]}
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
        {catalogue.value && closed && <MissingPage />}
        {catalogue.value && !closed && (
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

function leave(): void {
  send("api/logout", {}).then(
    () => location.reload(),
    () => location.reload(),
  );
}

function prefersDark(): boolean {
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

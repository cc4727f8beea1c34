import { useEffect, useState } from "preact/hooks";
import { type Route, readRoute } from "./route.ts";

/** The route of the address bar, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}

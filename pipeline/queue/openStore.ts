import { openFolderStore } from "./openFolderStore.ts";
import type { Store } from "./store.ts";

/** The store at a place: a bucket for `s3://…`, else a folder. */
export async function openStore(place: string): Promise<Store> {
  if (!/^s3:\/\//i.test(place)) return openFolderStore(place);
  const { openS3Store } = await import("./openS3Store.ts");
  return await openS3Store(place);
}

import { answer } from "./fetchRows.ts";

/** What the server tells of an upload while it is read. */
export type UploadEvent =
  | { readonly type: "start"; readonly total: number }
  | {
      readonly type: "document";
      readonly outcome: "loaded" | "unchanged" | "failed" | "quarantined" | "skipped" | "left";
      readonly name: string;
      readonly reason?: { readonly vi: string; readonly en: string };
      readonly observations?: number;
      readonly findings?: number;
      readonly review?: number;
    }
  | { readonly type: "end"; readonly loaded: number; readonly failed: number; readonly review: number };

/** Hands in documents and tells how their reading goes. */
export async function upload(files: readonly File[], tell: (event: UploadEvent) => void): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  const response = await answer("api/uploads", { method: "POST", headers: { "X-Baocao": "1" }, body: form });
  const { id } = (await response.json()) as { id: string };
  await new Promise<void>((resolve, reject) => {
    const events = new EventSource(`api/uploads/${id}`);
    events.onmessage = ({ data }) => {
      const event = JSON.parse(data as string) as UploadEvent;
      tell(event);
      if (event.type !== "end") return;
      events.close();
      resolve();
    };
    events.onerror = () => {
      events.close();
      reject(
        new Error(
          document.documentElement.lang === "en"
            ? "The connection was lost; what was read is loaded."
            : "Mất kết nối với máy chủ; những văn bản đã đọc vẫn được nạp.",
        ),
      );
    };
  });
}

import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useLanguage } from "../language/useLanguage.ts";
import { filesIn, reports } from "./filesIn.ts";

/** A place to drop files on, or to choose them from a dialogue; folders too where several may be given. */
export function DropZone(props: {
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) props.onFiles(files);
  };
  return (
    // Dropping is a convenience; the button below does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void filesIn(event.dataTransfer).then(take, () => {});
      }}
    >
      {say("dropHere")}{" "}
      <button type="button" onClick={() => input.current?.click()}>
        {say("chooseFiles")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.multiple ?? false}
        aria-label={say("chooseFiles")}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      {props.multiple && (
        <>
          {" "}
          <button type="button" onClick={() => folder.current?.click()}>
            {say("chooseFolder")}
          </button>
          <input
            ref={folder}
            type="file"
            hidden
            {...{ webkitdirectory: true }}
            aria-label={say("chooseFolder")}
            onChange={(event) => {
              take(reports(event.currentTarget.files ?? []));
              event.currentTarget.value = "";
            }}
          />
        </>
      )}
    </div>
  );
}

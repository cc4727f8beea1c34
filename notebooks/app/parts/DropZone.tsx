import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useLanguage } from "../language/useLanguage.ts";

/** A place to drop files on, or to choose them from a dialogue. */
export function DropZone(props: {
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) props.onFiles([...files]);
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
        take(event.dataTransfer?.files);
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
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}

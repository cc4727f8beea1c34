import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLanguage } from "../../language/useLanguage.ts";
import type { Catalogue } from "../../rows/catalogue.ts";
import type { ReviewItem, Verdict } from "../../rows/review.ts";
import { readTyped } from "./readTyped.ts";

export type Field = "value" | "area" | "period" | "indicator";

/** What a figure should say: value, area, period or indicator. Only what was changed is kept in the decision. */
export function CorrectForm(props: {
  readonly item: ReviewItem;
  /** Where the cursor stands first. */
  readonly field: Field;
  readonly catalogue: Catalogue;
  readonly onSave: (verdict: Omit<Verdict, "key">) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { item, catalogue } = props;
  const { language, say } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState(item.number ?? item.value);
  const [area, setArea] = useState(item.area);
  const [period, setPeriod] = useState(item.period);
  const [indicator, setIndicator] = useState(item.indicator ?? "");
  const number = readTyped(value);
  useEffect(() => {
    const first = form.current?.elements.namedItem(props.field);
    if (first instanceof HTMLElement) first.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const save = (event: Event): void => {
    event.preventDefault();
    if (number === undefined) return;
    const change = {
      ...(area === item.area ? {} : { area, ...codeOf(area, catalogue) }),
      ...(period === item.period ? {} : { period }),
      ...(indicator === (item.indicator ?? "") ? {} : { indicator }),
    };
    const changed = Object.keys(change).length > 0;
    const sameValue = value === item.number || Number(number) === Number(item.value);
    if (sameValue && !changed) props.onSave({ verdict: "confirm" });
    else {
      props.onSave({
        verdict: sameValue ? "remap" : "correct",
        ...(sameValue ? {} : { value: number }),
        ...(changed ? { change } : {}),
      });
    }
  };
  return (
    <form
      ref={form}
      class="correct"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onCancel();
      }}
    >
      <label>
        {say("value")}
        <input
          name="value"
          value={value}
          inputMode="decimal"
          aria-invalid={number === undefined}
          onInput={(e) => setValue(e.currentTarget.value)}
        />
      </label>
      <label>
        {say("area")}
        <input name="area" value={area} list="areas" onInput={(e) => setArea(e.currentTarget.value)} />
      </label>
      <label>
        {say("period")}
        <input name="period" value={period} pattern="\d{4}.*" onInput={(e) => setPeriod(e.currentTarget.value)} />
      </label>
      <label>
        {say("indicator")}
        <select name="indicator" value={indicator} onChange={(e) => setIndicator(e.currentTarget.value)}>
          <option value="">{say("unknownIndicator")}</option>
          {catalogue.indicators.map((entry) => (
            <option key={entry.id} value={entry.id} selected={entry.id === indicator}>
              {entry[language]}
            </option>
          ))}
        </select>
      </label>
      <datalist id="areas">
        {catalogue.areas.map((one) => (
          <option key={one.name} value={one.name} />
        ))}
      </datalist>
      <div class="verdicts">
        <button type="submit" class="strong" disabled={number === undefined}>
          {say("save")}
        </button>
        <button type="button" onClick={props.onCancel}>
          {say("cancel")}
        </button>
      </div>
    </form>
  );
}

function codeOf(area: string, catalogue: Catalogue): { readonly area_code?: string } {
  const code = catalogue.areas.find((one) => one.name === area)?.code;
  return code === undefined ? {} : { area_code: code };
}

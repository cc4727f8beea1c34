/** What a reviewer said of an observation or a finding: appended, never changed. `at` is an ISO instant. */
export type Decision = {
  readonly id: string;
  readonly subject: "observation" | "finding" | "repair";
  readonly key: string;
  readonly verdict: "confirm" | "correct" | "reject" | "merge" | "remap" | "undo";
  readonly value?: string;
  readonly change?: Readonly<Record<string, string>>;
  readonly by: string;
  readonly at: string;
  readonly why?: string;
};

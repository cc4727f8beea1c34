/** The colours and the type size of a chart. Values are written into the SVG, so that it stays right when saved. */
export type Theme = {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly bar: string;
  readonly accent: string;
  /** Lines of areas, told apart also by eyes that see few colours (after Okabe and Ito, 2008). */
  readonly series: readonly string[];
  /** Low to high of a heat table or a map. */
  readonly ramp: readonly [string, string];
  /** Fall and rise around zero. */
  readonly fall: string;
  readonly rise: string;
  readonly font: string;
  /** Type size in pixels. */
  readonly size: number;
};

const font = '"Be Vietnam Pro", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

export const lightTheme: Theme = {
  paper: "#ffffff",
  ink: "#1b2530",
  muted: "#55626f",
  grid: "#e3e6e8",
  bar: "#9dbccb",
  accent: "#0b5e7a",
  series: ["#0b5e7a", "#c4570a", "#2d7d46", "#8b3f86", "#8a6d00", "#b3324b", "#3f4fa8", "#4f5b66"],
  ramp: ["#eef5f8", "#0b5e7a"],
  fall: "#b3532a",
  rise: "#0b5e7a",
  font,
  size: 15,
};

export const darkTheme: Theme = {
  paper: "#171d23",
  ink: "#e9edf0",
  muted: "#a3b0bb",
  grid: "#2d363f",
  bar: "#3f6678",
  accent: "#6cc5e6",
  series: ["#6cc5e6", "#f2a25c", "#7fcf94", "#d99ad4", "#d9c052", "#f08a9d", "#9aa8f5", "#b8c2cb"],
  ramp: ["#1f2a33", "#6cc5e6"],
  fall: "#f2a25c",
  rise: "#6cc5e6",
  font,
  size: 15,
};

import { render } from "preact";
import { App } from "./App.tsx";
import "./styles/fonts.css";
import "./styles/tones.css";
import "./styles/layout.css";
import "./styles/compare.css";
import "./styles/work.css";
import "./styles/projector.css";
import "./styles/print.css";

render(<App />, document.getElementById("app")!);

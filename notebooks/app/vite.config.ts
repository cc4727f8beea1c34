import { resolve } from "node:path";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/**
 * Builds the web application into `build/web`: files beside each other, no inline script, nothing from elsewhere.
 * In mode `single` one HTML file in `build/single`, with fonts and map inside, that opens from a USB stick.
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: "./",
  plugins: mode === "single" ? [viteSingleFile({ removeViteModuleLoader: true })] : [],
  build: {
    outDir: resolve(import.meta.dirname, "../../build", mode === "single" ? "single" : "web"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: mode === "single" ? 1_000_000 : 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
}));

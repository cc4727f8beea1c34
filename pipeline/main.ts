#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { cacheFolder } from "./cacheFolder.ts";

// What is imported after this is compiled once, not at each start; readers inherit it. Saves 0.3 s of each process.
process.env.NODE_COMPILE_CACHE ??= cacheFolder("code");
enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import("./commandLine.ts");

// Prints `passed failed skipped` of a run of the tests, from Vitest's JSON. A file that could not be run at all counts as failed.
import { readFileSync } from "node:fs";

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(process.argv[2], "utf8"),
);
const brokenFiles = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
console.log(numPassedTests, numFailedTests + brokenFiles, numPendingTests + numTodoTests);

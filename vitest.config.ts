import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "src/**/*.test.{ts,tsx}",
      "test/**/*.test.{ts,tsx}",
      "bench/**/*.test.ts",
      "train/**/*.test.ts",
    ],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

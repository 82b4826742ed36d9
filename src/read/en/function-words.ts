/** English words of the closed classes that few other languages spell so. */
export const functionWords: ReadonlySet<string> = new Set(
  `the of to and that with for from by were which this their they would been has have his who will not it are but there what when them than
  these those into could should about because`.split(/\s+/),
);

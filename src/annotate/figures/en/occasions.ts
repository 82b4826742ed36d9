/** Occasions at which people speak: how an article dates one, and how it takes it up again. */
export const occasions: readonly { readonly dated: RegExp; readonly heard: RegExp }[] = [
  {
    dated:
      /\b(?:committee|hearing|inquiry|panel|tribunal|parliament|council|assembly|members|deputies|lawmakers|senators|MPs) (?:on |late |early |in \p{Lu}\p{L}+ )*(?=\p{Lu}\p{Ll}+day|yesterday|today|this \p{Ll}+)/gu,
    heard:
      /^\p{L}+(?: \p{L}+)?(?: to)? (?:the |a |an |its )?(?:\p{Ll}+ )?(?:committee|hearing|inquiry|panel|tribunal|members|deputies|lawmakers|senators|MPs|councillors)\b/u,
  },
  {
    dated:
      /\b(?:news conference|press conference|briefing|reporters|journalists) (?:on |late |early |in \p{Lu}\p{L}+ )*(?=\p{Lu}\p{Ll}+day|yesterday|today|this \p{Ll}+)/gu,
    heard:
      /^\p{L}+(?: \p{L}+)? (?:the |a )?(?:news conference|press conference|briefing|reporters|journalists)\b/u,
  },
];

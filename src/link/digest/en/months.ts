/** Names of months and their short forms. */
export const monthNames =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** Words before a date that make it a bound. */
export const bounding =
  /(?:\b(?:since|until|till|by|before)|\bbetween(?: [\p{L}\d]+){1,3} and)\s+(?:the |about |late |early )?$/iu;

/** Words before a date on which nothing happened. */
export const supposing = /\b(?:would|could|should|might) have\b[^,;]*$/iu;

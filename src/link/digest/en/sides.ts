/** Just after a number: the country of those counted, "Ostlandian soldiers", "Westlandian". */
export const bereaved = /^(?: \p{Ll}+){0,2} (\p{Lu}\p{Ll}+)\b/u;

/** Before a number: whose losses it counts, "its estimate of Ostlandian soldiers killed to between", "Westland’s own losses, he added, amounted to". */
export const losses =
  /\b(\p{Lu}\p{Ll}+)(?:['’]s)? (?:own )?(?:soldiers?|servicemen|troops|fighters|dead|deaths|losses|casualties|fatalities|lives)\b[^.;:\n]{0,50}$/u;

/** About a number: its voice counts its own, "acknowledges 47 dead of its own", "its own losses at", "admits to 44 dead". */
export const ownLosses = {
  before:
    /\b(?:[Ii]ts|[Tt]heir|[Oo]ur) (?:own )?(?:losses|casualties|dead|deaths|soldiers|servicemen|troops)\b[^.;:\n]{0,40}$|\b(?:admits?|admitted|admitting|owns?|owned) (?:up )?to (?:about |some |only |just )?$/u,
  after: /\bof (?:its|their|our) (?:own|soldiers|servicemen|troops|men|fighters)\b/u,
};

import { forms } from "./form.ts";

/** Ways to ask why somebody did or said something. */
export const REASONS = forms(`
why did WHO say ABOUT
  what made WHO (?:say|think|claim|believe)(?: that)? ABOUT
  (?:the )?(?:thinking|reasoning|reasons?) (?:behind|for) WHO (?:change of heart|decision|move|vote|switch|silence|view|opposition|support) (?:on|about|over|to|for|against) ABOUT
why did WHO REST
  (?:how come|for what reason (?:did|does)|for what reasons (?:did|does)) WHO REST
  (?:explain|say|tell me)(?: to me)? why WHO REST
why did WHO oppose ABOUT
  why (?:will|would|does|do|did) not WHO (?:sign up to|support|back|accept|agree to|agree with|like|want) ABOUT
why is WHO REST
  (?:explain|say|tell me)(?: to me)? why WHO (?:is|was) (?:so |very )?REST
why did WHO explain ABOUT
  did WHO give (?:a|any) reasons? for ABOUT
why did WHO vote ABOUT
  WHO (?:abstained|voted|stood|spoke|walked out) (?:on|for|against|over|at) ABOUT ,? (?:any idea )?why
`);

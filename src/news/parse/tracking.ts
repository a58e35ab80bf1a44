/** Parameters that say by which way a reader came, and never what is shown; lower case. */
const NAMES: ReadonlySet<string> = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok vero_id
   _hsenc _hsmi __twitter_impression cmp cmpid ns_campaign ns_mchannel ns_source ns_linkname ns_fee
   ref ref_src ref_url referrer s_cid xtor ito icid ocid ncid smid smtyp ftcamp traffic_source
   guccounter guce_referrer guce_referrer_sig feedname feedtype wt.mc_id`.split(/\s+/),
);

/** Families of such parameters: Urchin's, Matomo's, Piwik's, the BBC's. */
const FAMILIES = /^(utm_|mtm_|pk_|at_(medium|campaign|custom|link|format|bbc|ptr|bbc_team))/;

/** Names that track only with these values: elsewhere they may choose what is shown. */
const BY_VALUE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ["source", "src", "from", "partner", "emc", "cid"].map((name) => [
    name,
    new Set(["rss", "feed"]),
  ]),
);

function tracks(parameter: string): boolean {
  const equals = parameter.indexOf("=");
  const name = (equals === -1 ? parameter : parameter.slice(0, equals)).toLowerCase();
  const value = equals === -1 ? "" : parameter.slice(equals + 1).toLowerCase();
  return NAMES.has(name) || FAMILIES.test(name) || (BY_VALUE.get(name)?.has(value) ?? false);
}

/** An address's query ("?a=1&utm_source=rss") without what tracks readers; the rest stays as it is written. */
export function untracked(query: string): string {
  if (query.length < 2) return "";
  const kept = query
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !tracks(parameter));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

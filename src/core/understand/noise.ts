const words = (text: string) => text.trim().split(/\s+/);

/** Words that carry no content in a question about this field. Every other word must be explained. */
export const NOISE: ReadonlySet<string> = new Set(
  words(`
  a an the of in on at to for from by as with into than then so and also but
  is are was were be been being am do does did done has have had having
  it its this that these those there here
  i me my we us our you your
  please thanks kindly hi hello hey ok okay actually really just exactly roughly again quickly
  tell show give say know like want would could can may let find look get got see
  who whom whose which what
  nec national executive committee labour party election elections contest contests ballot ballots race
  ruling body internal uk british britain
  mr mrs ms miss mx dr sir dame lord lady baroness cllr comrade
  e g i.e ie eg etc
  `),
);

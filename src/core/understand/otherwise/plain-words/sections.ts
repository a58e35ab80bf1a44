import type { Table } from "./index.ts";

/** The sections of the NEC and the body itself. */
export const sections: Table = {
  "clp section": `
    local party lot, the local party lot, local parties section, local party section,
    grassroots section, ordinary members section, members section,
    the members part, members vote, members ballot, rank and file section, constituency bit,
    constituency lot, constituency part`,
  "clp seats": `
    local party seats, the local parties seats, local party places, grassroots seats,
    grassroots places, ordinary members seats, ordinary members places,
    members seats, members places, rank and file seats, rank and file places`,
  "clp reps": "local party reps, local party people, constituency people",
  "trade union section": `
    union lot, the unions lot, unions bit, union bit, union part, unions part, union bloc,
    union block, union side, trade union side, trade union lot,
    trade union bit`,
  "trade union seats": "unions places, union places, union seats, unions seats",
  "trade union reps": `
    union people, the union people, unions people, unions reps, union reps, union folk, union delegation`,
  "local government section":
    "councillors section, councillors bit, councillors lot, councillors two",
  "local government seats": `
    councillors seats, councillor seats, councillors places, council seats, council places,
    two councillor seats, two councillors seats, alc seats`,
  "local government reps":
    "councillors reps, councillor reps, councillors ones, council reps, two councillor reps",
  "plp section":
    "mps section, mps bit, mps lot, mps ballot, commons section, parliamentary section",
  "plp seats": `
    mps seats, mps places, mps own places, mps own seats, mps three places, mps three seats,
    backbench seats, backbenchers seats, parliamentary seats,
    parliamentary places, plp places, labour mps places, labour mps seats`,
  "plp reps": "mps reps",
  "youth representative": `
    youth one, the youth one, youth bit, young members seat, young people seat, young persons rep,
    young person rep, young peoples seat,
    young members place, young members rep, kids seat, youth spot, youth slot, youth chair,
    young labour one, youth berth, youngsters seat`,
  "disabled members representative": `
    disabled members on there, disabled one, disability one, disability bit, disability seat,
    disabled people seat, disabled peoples seat, disabled spot,
    disability rep, disability place`,
  "bame representative": `
    bame one, bame bit, bme one, bme seat, bme rep, ethnic minority seat, ethnic minorities seat,
    ethnic minority rep, ethnic minority place,
    black and asian seat, black and asian members seat, black members seat,
    black socialist society seat, bame labour seat,
    black socialist society bame labour seat, black socialist society or bame labour seat,
    black and minority ethnic seat`,
  "welsh representative": `
    welsh one, wales one, welsh bit, wales bit, welsh spot, wales spot, welsh place, wales place,
    welsh slot, seat for wales, place for wales,
    rep for wales`,
  "scottish representative": `
    scottish one, scotland one, scottish bit, scotland bit, scottish spot, scotland spot,
    scottish place, scotland place, seat for scotland,
    place for scotland, rep for scotland`,
  "socialist societies section": `
    socialist societies bit, socialist societies one, socialist societies lot,
    socialist society one, socialist society bit, societies seat,
    societies rep, societies place, affiliated societies seat`,
  treasurer: `
    treasurer one, purse strings job, money job, person in charge of the money,
    holder of the purse strings, treasurership`,
  plp: "parliamentary party, the parliamentary party",
  nec: `
    that committee, the committee, party board, the top table, party top table, the exec,
    national exec, exec`,
};

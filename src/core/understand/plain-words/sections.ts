import type { Table } from "./index.ts";

/** The sections of the NEC and the body itself. */
export const sections: Table = {
  "clp section": `
    local party lot, the local party lot, local party seats, the local parties seats, local parties section, local party section, local party places, local party reps, local party people, grassroots seats, grassroots section, grassroots places, ordinary members section, ordinary members seats, ordinary members places, members seats, members section, members places, the members part, members vote, members ballot, rank and file seats, rank and file section, rank and file places,
    constituency bit, constituency lot, constituency people, constituency part`,
  "trade union section":
    "union people, the union people, unions people, union lot, the unions lot, unions bit, union bit, union part, unions part, union bloc, union block, union side, trade union side, trade union lot, trade union bit, unions places, union places, unions reps, union reps, union seats, unions seats, union folk, union delegation",
  "local government section":
    "councillors seats, councillor seats, councillors places, councillors section, councillors bit, council seats, council places, councillors lot, councillors reps, councillor reps, councillors ones, council reps, councillors two, two councillor reps, two councillor seats, two councillors seats, alc seats",
  "plp section":
    "mps seats, mps places, mps section, mps bit, mps lot, mps reps, mps ballot, mps own places, mps own seats, mps three places, mps three seats, backbench seats, backbenchers seats, commons section, parliamentary seats, parliamentary places, parliamentary section, plp places, plp seats, plp reps, labour mps places, labour mps seats",
  "youth representative":
    "youth one, the youth one, youth bit, young members seat, young people seat, young persons rep, young person rep, young peoples seat, young members place, young members rep, kids seat, youth spot, youth slot, youth chair, young labour one, youth berth, youngsters seat",
  "disabled members representative":
    "disabled members on there, disabled one, disability one, disability bit, disability seat, disabled people seat, disabled peoples seat, disabled spot, disability rep, disability place",
  "bame representative":
    "bame one, bame bit, bme one, bme seat, bme rep, ethnic minority seat, ethnic minorities seat, ethnic minority rep, ethnic minority place, black and asian seat, black and asian members seat, black members seat, black socialist society seat, bame labour seat, black socialist society bame labour seat, black socialist society or bame labour seat, black and minority ethnic seat",
  "welsh representative":
    "welsh one, wales one, welsh bit, wales bit, welsh spot, wales spot, welsh place, wales place, welsh slot, seat for wales, place for wales, rep for wales",
  "scottish representative":
    "scottish one, scotland one, scottish bit, scotland bit, scottish spot, scotland spot, scottish place, scotland place, seat for scotland, place for scotland, rep for scotland",
  "socialist societies section":
    "socialist societies bit, socialist societies one, socialist societies lot, socialist society one, socialist society bit, societies seat, societies rep, societies place, affiliated societies seat",
  treasurer:
    "treasurer one, purse strings job, money job, person in charge of the money, holder of the purse strings, treasurership",
  plp: "parliamentary party, the parliamentary party",
  nec: "that committee, the committee, party board, the top table, party top table, the exec, national exec, exec",
};

import { digestStoreContract } from "../contracts/digest-store.ts";
import { engines } from "../digest/deliver/places.ts";

for (const engine of engines()) digestStoreContract(engine);

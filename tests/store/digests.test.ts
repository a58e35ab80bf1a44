import { digestStoreContract } from "../contracts/digest-store.ts";
import { heldItemsContract } from "../contracts/held-items.ts";
import { engines } from "../digest/deliver/places.ts";

for (const engine of engines()) {
  digestStoreContract(engine);
  heldItemsContract(engine);
}

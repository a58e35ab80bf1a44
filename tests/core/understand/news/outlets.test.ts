import { expect, test } from "vitest";
import { outletForms } from "#src/core/understand/news/outlet-said.ts";

test("an agency is called by its name without what it is", () => {
  const forms = outletForms(["Brindle Press Agency", "The Ostrel News Service", "The Morrow"]);
  expect(forms.get("brindle")).toBe("Brindle Press Agency");
  expect(forms.get("brindle press")).toBe("Brindle Press Agency");
  expect(forms.get("ostrel")).toBe("The Ostrel News Service");
});

test("but not where two are called so, or nothing is left of the name", () => {
  const forms = outletForms([
    "Brindle Press Agency",
    "Brindle News Agency",
    "The Press Association",
  ]);
  expect(forms.get("brindle")).toBeUndefined();
  expect(forms.get("press")).toBeUndefined();
  expect(outletForms(["Brindle Press Agency", "The Brindle"]).get("brindle")).toBe("The Brindle");
});

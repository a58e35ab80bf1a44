import type { Delivery } from "../model.ts";

const said = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

/** What is said of deliveries that did not go as they should. `problem` is a sentence. */
export const SAID = {
  late: "It was too late: its time had passed by more than the window.",
  removed: "The subscription was removed.",
  paused: (why: string) => `The subscription is paused: ${why}`,
  nothing: "There was nothing new.",
  brokenOff: "The platform did not answer in time.",
  failed: (fault: unknown) => `Posting ended with an error: ${said(fault)}`,
  notComposed: (fault: unknown) => `It could not be put together: ${said(fault)}`,
  usedUp: (attempts: number, problem = "Each ended before it could say why.") =>
    `It was given up after ${attempts} attempts. ${problem}`,
  slowStore: "The store took so long that there was no time left to post.",
  notLooked: (fault: unknown) =>
    `Looking for it in the channel ended with an error: ${said(fault)}`,
  notFound: "It was looked for in the channel and is not there.",
};

const what = ({ reply, channel }: Delivery) =>
  `${reply === null ? "The digest" : "The correction"} for the channel ${channel.id}`;

/** What its maker is told. */
export const TOLD = {
  dead: (delivery: Delivery, problem: string) =>
    `${what(delivery)} was not posted. ${problem} It is not tried again; the next one comes at its time.`,
  pausedForGood: (delivery: Delivery, problem: string) =>
    `${what(delivery)} was not posted, and its subscription is paused. ${problem} Once that is put right, resume it with /nec digest resume.`,
  held: (delivery: Delivery, problem: string) =>
    `${what(delivery)} may or may not have been posted: the platform's answer was lost. ${problem} It is not posted again, so that it cannot come twice. Please look in the channel; /nec digest list offers to send it if it is missing.`,
};

/** The schemas that are used here: the package ships them without types. */
declare module "discord-api-spec/zod" {
  import type { $ZodType } from "zod/v4/core";

  export const MessageCreateRequestSchema: $ZodType;
  export const MessageEditRequestPartialSchema: $ZodType;
  export const IncomingWebhookRequestPartialSchema: $ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: $ZodType;
  export const PongInteractionCallbackRequestSchema: $ZodType;
  export const CreateMessageInteractionCallbackRequestSchema: $ZodType;
  export const UpdateMessageInteractionCallbackRequestSchema: $ZodType;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: $ZodType;
  export const ModalInteractionCallbackRequestSchema: $ZodType;
  export const ApplicationCommandCreateRequestSchema: $ZodType;
  export const ApplicationCommandUpdateRequestSchema: $ZodType;
  export const ApplicationCommandPatchRequestPartialSchema: $ZodType;
  export const CreatePrivateChannelRequestSchema: $ZodType;
  export const CreateForumThreadRequestSchema: $ZodType;
  export const CreateTextThreadWithMessageRequestSchema: $ZodType;
  export const CreateTextThreadWithoutMessageRequestSchema: $ZodType;
  export const AvailableLocalesEnumSchema: $ZodType;
}

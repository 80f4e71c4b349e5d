package org.guanxi.support.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record WriteMessage(
        @NotNull MessageKind kind,
        @NotBlank @Size(max = 15000) String body) {}

package org.guanxi.support.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.input.ManyLines;

record WriteMessage(
        @NotNull MessageKind kind,
        @ManyLines @NotBlank @Size(max = 15000) String body) {}

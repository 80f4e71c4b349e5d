package org.guanxi.identity.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record WriteTeam(
        @NotBlank @Size(max = 100) String name, @Nullable UUID parentId) {}

package org.guanxi.identity.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanxi.identity.user.Theme;
import org.jspecify.annotations.Nullable;

record ChangeProfile(
        @Nullable @Pattern(regexp = "zh-CN|en", message = "field.language")
        String locale,

        @Nullable @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_+/-]+", message = "field.time-zone")
        String timeZone,

        @NotNull Theme theme) {}

package org.guanxi.identity.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** @param map what a key does that is not as usual: action → key */
record Shortcuts(
        @NotNull Boolean enabled,
        @NotNull @Size(max = 100) Map<@NotBlank @Size(max = 60) String, @NotNull @Size(max = 40) String> map) {

    static final Shortcuts USUAL = new Shortcuts(true, Map.of());
}

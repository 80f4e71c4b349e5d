package org.guanxi.identity.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A record that the person marked to come back to it.
 *
 * @param object the name of its list: accounts, deals
 * @param id what its service knows it by
 * @param name what it was called when it was last looked at
 */
record Favourite(
        @NotNull @Pattern(regexp = "[a-z-]{1,40}") String object,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String id,

        @NotBlank @Size(max = 300) String name) {}

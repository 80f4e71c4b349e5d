package org.guanxi.identity.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The first steps, as far as the person has gone. */
record Checklist(
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> done,
        @NotNull Boolean dismissed) {

    static final Checklist NEW = new Checklist(List.of(), false);
}

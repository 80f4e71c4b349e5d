package org.guanxi.identity.newpassword;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param password to be handed over in person, who changes it after signing in */
record GivePassword(@NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "GivePassword[]";
    }
}

package org.guanxi.identity.newpassword;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ChangePassword(
        @NotBlank @Size(max = 200) String current,
        @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
